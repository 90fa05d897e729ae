import { describe, expect, test } from 'vitest';
import { renderClosed, renderMistyped, renderProblem, renderThanks } from '#client/respondent/render.tsx';
import { aBallot, bothLanguages } from './ballot-views.ts';
import { malformations, wordsOf } from './html.ts';

const page = aBallot('qr@1', { isTrial: false });

describe('a link outside its window explains itself with the dates', () => {
  test('before the first day', () => {
    const words = wordsOf(renderClosed({ ...page, window: 'not_yet' }));
    expect(words).toContain('Chưa đến ngày nhận phiếu');
    expect(words).toContain('từ 0 giờ 00 phút ngày 01 tháng 9 năm 2024');
  });

  test('after the last day', () => {
    const words = wordsOf(renderClosed({ ...page, window: 'closed' }));
    expect(words).toContain('từ ngày 01 tháng 9 năm 2024 đến hết ngày 31 tháng 10 năm 2024');
    expect(words).toContain('UBND phường Huyền Tụng công bố');
  });

  test('while it is prepared, in English too', () => {
    const words = wordsOf(renderClosed({ ...page, language: 'en', window: 'not_fielded' }));
    expect(words).toContain('from 1 September 2024 to the end of 31 October 2024');
  });
});

describe('a mistyped code', () => {
  test('says what is wrong, and can be typed again', () => {
    const html = renderMistyped({ ...page, typed: 'ABC DEG', reason: 'check' });
    expect(wordsOf(html)).toContain('“ABC DEG” có một chữ gõ nhầm');
    expect(html).toContain('<form action="/k">');
    expect(html).toContain('name="code" value="ABC DEG"');
  });

  test('is repeated only as far as a code is long, and never as markup', () => {
    const html = renderMistyped({ ...page, typed: `<b>${'A'.repeat(500)}`, reason: 'unknown' });
    expect(html).toContain(`&lt;b>${'A'.repeat(17)}`);
    expect(html).not.toContain('A'.repeat(18));
    expect(html).not.toContain('<b>A');
  });
});

test('a busy server keeps everything that was posted, to be sent again', () => {
  const resend = new Map([
    ['responseId', ['q7Jt0Zb3T2mX9cVw4Lh8Ng']],
    ['Q2', ['land', 'other']],
    ['X', ['Xin cảm ơn "phường"']],
  ]);
  const html = renderProblem({ ...page, problem: 'busy', resend });
  expect(html).toContain('<form method="post" action="/k/ABCDEF"');
  const kept = [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(kept).toEqual([
    ['responseId', 'q7Jt0Zb3T2mX9cVw4Lh8Ng'],
    ['Q2', 'land'],
    ['Q2', 'other'],
    ['X', 'Xin cảm ơn &quot;phường&quot;'],
  ]);
});

test('what cannot be sent again leads back to the ballot', () => {
  const html = renderProblem({ ...page, language: 'en', problem: 'wrong_content_type' });
  expect(html).toContain('<a href="/k/ABCDEF?lang=en">Open the ballot again</a>');
  expect(html).not.toContain('<form');
});

test('the thanks say what happens with the answers and when results are public', () => {
  const words = wordsOf(renderThanks({ ...page, receipt: 'BXK-TRM' }));
  expect(words).toContain('Xin trân trọng cảm ơn Ông/Bà!');
  expect(words).toContain('Mã biên nhận: BXK-TRM');
  expect(words).toContain('công bố sau khi đợt điều tra kết thúc (hết ngày 31 tháng 10 năm 2024)');
});

test.each(bothLanguages)('every page is well-formed in %s', (language) => {
  const view = { ...page, language };
  const pages = [
    renderClosed({ ...view, window: 'closed' }),
    renderMistyped({ ...view, typed: '', reason: 'shape' }),
    renderProblem({ ...view, problem: 'busy', resend: new Map() }),
    renderProblem({ ...view, problem: 'too_large' }),
    renderProblem({ ...view, problem: 'already_sent_differently' }),
    renderThanks(view),
  ];
  for (const html of pages) {
    expect(malformations(html)).toEqual([]);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(wordsOf(html)).not.toMatch(/\{\w+\}|undefined/);
  }
});
