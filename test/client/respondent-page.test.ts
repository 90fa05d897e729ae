import { describe, expect, test } from 'vitest';
import { idRun, renderBallot } from '#client/respondent/render.tsx';
import { kindOf } from '#surveys/items/index.ts';
import { placesOf, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import { validate } from '#surveys/questionnaire/validate.ts';
import { aBallot, anId, aToken, bothLanguages, everyReference, twentyTargets } from './ballot-views.ts';
import { attributes, malformations, wordsOf } from './html.ts';

const everyPage = everyReference.flatMap((id) => bothLanguages.map((language) => ({ id, language })));
const targets = twentyTargets.map(({ code }) => code);

describe.each(everyPage)('the page of $id in $language', ({ id, language }) => {
  const view = aBallot(id, { language });
  const html = renderBallot(view);

  test('is well-formed, in its language', () => {
    expect(malformations(html)).toEqual([]);
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`));
    expect(html).not.toContain('undefined');
    expect(html).not.toContain('[object');
    expect(wordsOf(html)).not.toMatch(/\{\w+\}/);
  });

  test('has one form, posted to its own address', () => {
    expect(html.match(/<form/g)).toHaveLength(1);
    const address = language === 'vi' ? '/k/ABCDEF' : '/k/ABCDEF?lang=en';
    expect(html).toContain(`<form method="post" action="${address}"`);
  });

  test('names a field after everything that can be answered', () => {
    const names = new Set(attributes(html, 'name'));
    for (const { key } of placesOf(view.questionnaire, targets)) expect(names).toContain(key);
  });

  test('offers exactly what the server takes', () => {
    const scales = scalesOf(view.questionnaire);
    const offered = [...html.matchAll(/type="(?:radio|checkbox)" name="([^"]+)" value="([^"]*)"/g)];
    const places = new Map(
      placesOf(view.questionnaire, targets).map((place) => [String(place.key), place.item]),
    );
    expect(offered.length).toBeGreaterThan(40);
    for (const [, name = '', value = ''] of offered) {
      const item = places.get(name);
      expect(item).toBeDefined();
      if (item && value) expect(kindOf(item).read(item, [value], scales).problem).toBeUndefined();
    }
  });

  test('carries the id and the opening in one run, once, and nowhere else', () => {
    expect(html.split(idRun(anId, aToken))).toHaveLength(2);
    expect(html.split(anId)).toHaveLength(2);
    expect(html.split(aToken)).toHaveLength(2);
  });

  test('differs from the next one only in that run', () => {
    const other = ['zzzzzzzzzzzzzzzzzzzzzz', aToken.replace('M', 'N')] as const;
    const next = renderBallot({ ...view, responseId: other[0], openedToken: other[1] });
    expect(next).toBe(html.replace(idRun(anId, aToken), idRun(...other)));
    expect(idRun(...other)).toHaveLength(idRun(anId, aToken).length);
  });

  test('executes and applies nothing inline', () => {
    expect(html).not.toMatch(/ style=| on[a-z]+=|<style|javascript:/);
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes.trim());
    expect(scripts).toEqual([
      'type="module" src="/assets/respondent-DZ88kEm2.js"',
      'type="application/json" id="data"',
    ]);
  });

  test('needs at most four requests, all of them here', () => {
    const loaded = [
      ...attributes(html, 'src'),
      ...[...html.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, at]) => at),
    ];
    expect(loaded.filter((address) => !address?.startsWith('data:'))).toHaveLength(2);
    expect(html).not.toMatch(/(src|href|action)="(https?:)?\/\//);
  });

  test('ties every description and label to what is there', () => {
    const ids = new Set(attributes(html, 'id'));
    const tied = [
      ...attributes(html, 'aria-describedby').flatMap((each) => each.split(' ')),
      ...attributes(html, 'for'),
    ];
    for (const id of tied) expect(ids).toContain(id);
  });
});

describe('a ballot that was refused', () => {
  const posted = new Map([
    ['Q1', ['no', 'yes']],
    ['Q2', ['land', 'other']],
    ['Q2_specify', ['Chăn nuôi & "thú y"']],
    ['X', ['</textarea><script>alert(1)</script>']],
    ['XYZ', ['1']],
  ]);
  const view = aBallot('m1@1');
  const validation = validate(view.questionnaire, targets, posted);
  const faults = validation.ok ? [] : validation.faults;
  const html = renderBallot({ ...view, posted, faults });

  test('says what has to be looked at, with a link to each item that is on the page', () => {
    const links = [...html.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(expect.arrayContaining(['Q0', 'Q1']));
    const ids = attributes(html, 'id');
    for (const id of links) expect(ids).toContain(id);
    expect(wordsOf(html)).toContain(`Xin xem lại ${faults.length} chỗ trước khi gửi`);
    expect(wordsOf(html)).toContain('không thuộc mẫu phiếu này');
  });

  test('says so in its title, and at the item', () => {
    expect(html).toContain('<title>Cần xem lại: ');
    expect(html).toContain('<fieldset class="q" id="Q0" aria-describedby="Q0-e">');
  });

  test('keeps everything that was marked and typed', () => {
    expect(html).toContain('name="Q2" value="land" checked');
    expect(html).toContain('name="Q2" value="other" checked');
    expect(html).toContain('value="Chăn nuôi &amp; &quot;thú y&quot;"');
    expect(html).toContain('&lt;/textarea>&lt;script>alert(1)&lt;/script>');
  });

  test('is well-formed', () => {
    expect(malformations(html)).toEqual([]);
  });
});

test('a page that shows everything says what may be skipped', () => {
  expect(wordsOf(renderBallot(aBallot('m1@1')))).toMatch(/Bỏ qua nếu ở câu 2 Ông\/Bà chọn: “Chưa/);
});

test('the levels stand in the order of the questionnaire, with the stored values', () => {
  const { questionnaire } = aBallot('m1@1');
  const valuesOf = (html: string) =>
    [...html.matchAll(/name="I1" value="([^"]+)"/g)].map(([, value]) => value);
  expect(valuesOf(renderBallot(aBallot('m1@1')))).toEqual(['1', '2', '3', '4', '5', 'no_opinion']);
  const descending = { ...questionnaire, scaleOrder: 'descending' as const };
  const reversed = renderBallot(aBallot('m1@1', { questionnaire: descending }));
  expect(valuesOf(reversed)).toEqual(['5', '4', '3', '2', '1', 'no_opinion']);
});

test('only a trial is marked as one', () => {
  expect(wordsOf(renderBallot(aBallot('qr@1')))).toContain('CHẠY THỬ');
  expect(wordsOf(renderBallot(aBallot('qr@1', { isTrial: false })))).not.toContain('CHẠY THỬ');
});

test('large text can be asked for by the address', () => {
  expect(renderBallot(aBallot('qr@1', { textSize: 'large' }))).toContain('id="big" checked');
});
