import { describe, expect, it } from 'vitest';
import { renderProblemPage, renderSetUp, renderSignIn } from '#client/front/render.tsx';
import { en } from '#client/texts/front/en.ts';
import { vi } from '#client/texts/front/vi.ts';
import { en as printEn } from '#client/texts/print/en.ts';
import { vi as printVi } from '#client/texts/print/vi.ts';
import { Problem } from '#server/problem.ts';

const page = { language: 'vi' as const, stylesheet: '/assets/front.css' };

describe('the pages of the front', () => {
  it('hold no script, no style of their own and nothing from elsewhere', () => {
    const pages = [
      renderSignIn({ ...page, username: '"><b>', to: '/clerk' }),
      renderSetUp({
        ...page,
        role: 'clerk',
        username: '',
        displayName: '',
        shortestPassword: 10,
        faults: {},
      }),
      renderProblemPage(new Problem('not_found'), 'vi', { css: () => '/assets/front.css' }),
    ];
    for (const html of pages) {
      expect(html).not.toMatch(/<script|<style| style=|https?:\/\//);
      expect(html).not.toContain('<b>');
    }
  });

  it('say what happened and the way back when something fails', () => {
    const html = renderProblemPage(new Problem('not_found'), 'vi', { css: () => '/assets/front.css' });
    expect(html).toContain('Không có trang này. Xin kiểm tra lại địa chỉ.');
    expect(html).toContain('href="/"');
  });
});

/** Every blank `{…}` of a text, by the path to it. */
function blanksOf(texts: unknown, path = ''): [string, string[]][] {
  if (typeof texts === 'string') return [[path, (texts.match(/\{\w+\}/g) ?? []).sort()]];
  return Object.entries(texts ?? {}).flatMap(([name, text]) => blanksOf(text, `${path}.${name}`));
}

describe('the English texts', () => {
  it.each([
    ['front', vi, en],
    ['print', printVi, printEn],
  ])('of %s have the blanks of the Vietnamese ones', (_name, vietnamese, english) => {
    expect(blanksOf(english)).toEqual(blanksOf(vietnamese));
  });
});
