import { describe, expect, test } from 'vitest';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { blanksOf, fillIn } from '#surveys/questionnaire/fill-in.ts';
import { placesOf, type Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { validate } from '#surveys/questionnaire/validate.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { posted, reference } from '../questionnaire/small.ts';

const all = [...questionnaires.values()];
const targets = huyenTung2024.targets.map(({ code }) => code);
const codesOf = (questionnaire: Questionnaire) =>
  placesOf(questionnaire, targets.slice(0, 1)).map(({ asked }) => String(asked.code));
const upTo = (prefix: string, n: number, from = 1) =>
  Array.from({ length: n - from + 1 }, (_, index) => `${prefix}${from + index}`);
const itemOf = (id: string, code: string) =>
  reference(id)
    .sections.flatMap(({ items }) => items)
    .find((item) => item.code === code);

test('the register lists the six reference questionnaires and the quick ballot', () => {
  expect([...questionnaires.keys()]).toEqual(['m1@1', 'm2@1', 'm3@1', 'm4@1', 'm5@1', 'm6@1', 'qr@1']);
});

test('each asks what the bank of questions lists, in its order', () => {
  expect(codesOf(reference('m1@1'))).toEqual([
    ...upTo('Q', 5, 0),
    ...upTo('I', 4),
    ...upTo('II', 5),
    ...upTo('III', 6),
    ...upTo('IV', 3),
    ...upTo('V', 4),
    'VI1',
    ...upTo('VII', 2),
    ...upTo('VIII', 10),
    'IX',
    'X',
    ...upTo('P', 6, 0),
  ]);
  expect(codesOf(reference('m2@1'))).toEqual([...upTo('L', 4), ...upTo('T', 14)]);
  expect(codesOf(reference('m3@1'))).toEqual(upTo('C', 14));
  expect(codesOf(reference('m4@1'))).toEqual(upTo('H', 12));
  expect(codesOf(reference('m5@1'))).toEqual(upTo('N', 11));
  expect(codesOf(reference('m6@1'))).toEqual(upTo('S', 10, 0));
});

test('the citizens are asked 22 statements in five factors, titled as in the bank', () => {
  const factors = reference('m1@1').sections.flatMap(({ title, items }) =>
    items.flatMap((item) =>
      item.kind === 'battery' && item.scale === 'HL5' && !item.code.startsWith('VI')
        ? [{ number: item.number, title: title.vi, statements: item.rows.length }]
        : [],
    ),
  );
  expect(factors).toEqual([
    { number: 'I', title: 'Tiếp cận dịch vụ', statements: 4 },
    { number: 'II', title: 'Thủ tục hành chính', statements: 5 },
    { number: 'III', title: 'Công chức giải quyết công việc', statements: 6 },
    { number: 'IV', title: 'Kết quả', statements: 3 },
    { number: 'V', title: 'Phản ánh, kiến nghị', statements: 4 },
  ]);
});

describe.each(all)('$id', (questionnaire) => {
  const texts = [...JSON.stringify(questionnaire).matchAll(/"vi":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text = '']) => text,
  );

  test('says that it is a reference questionnaire', () => {
    expect(questionnaire.banner?.vi).toBe(
      'Bộ câu hỏi tham khảo – thay bằng bộ câu hỏi do cấp trên ban hành khi có',
    );
  });

  test('promises that no name is written down, and thanks', () => {
    expect(questionnaire.opening.vi).toContain('Phiếu không ghi họ tên, số điện thoại');
    expect(questionnaire.opening.vi).toContain('có thể bỏ qua câu không muốn trả lời');
    expect(questionnaire.closing.vi).toBe('Xin trân trọng cảm ơn Ông/Bà!');
  });

  test('is written in NFC, speaks to "Ông/Bà" and spells administrative reform out', () => {
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/\b[Bb]ạn\b|CCHC|CNTT|DVC\b|\bOK\b|[Ee]mail|online/);
    }
  });

  test('is written in English everywhere, and nowhere in the other language', () => {
    const pairs = [
      ...JSON.stringify(questionnaire).matchAll(/"vi":"((?:[^"\\]|\\.)*)","en":"((?:[^"\\]|\\.)*)"/g),
    ];
    expect(pairs).toHaveLength(texts.length);
    const same = pairs.filter(([, vi, en]) => vi === en).map(([, vi]) => vi ?? '');
    // names of places and peoples are the same in both
    expect(same.every((text) => /^\p{Lu}/u.test(text) && text.split(/[ –]/).length <= 4)).toBe(true);
  });

  test('can be sent with one level per statement, and is then complete', () => {
    const fields: Record<string, string> = {};
    for (const { key, item } of placesOf(questionnaire, targets)) {
      if (item.kind === 'battery' || item.kind === 'rating') fields[key] = item.scale === 'MD3' ? '1' : '4';
      if (item.code === 'Q0' || item.code === 'Q1' || item.code === 'S0') fields[key] = 'yes';
    }
    const validation = validate(questionnaire, targets, posted(fields));
    expect(validation).toMatchObject({ ok: true, disposition: 'complete' });
  });
});

describe('personal details', () => {
  const isPersonal = (code: string) => /^P[1-6]$/.test(code);

  test('stand last, may all be declined, and need a tick that is not made beforehand', () => {
    for (const questionnaire of all) {
      const sections = questionnaire.sections.filter(({ items }) =>
        items.some(({ code }) => isPersonal(code)),
      );
      if (sections.length === 0) continue;
      expect(sections).toEqual(questionnaire.sections.slice(-1));
      const [consent, ...personal] = sections[0]?.items ?? [];
      expect(consent).toMatchObject({ kind: 'multiple-choice', code: 'P0' });
      for (const item of personal) {
        const oneOf = [item.code === 'P3' ? 'ethnicity' : 'general'];
        expect(item).toMatchObject({ kind: 'single-choice', declinable: true, when: { item: 'P0', oneOf } });
      }
    }
  });

  test('are asked only of citizens: the other groups are too small', () => {
    const asking = all.filter((questionnaire) => codesOf(questionnaire).some(isPersonal)).map(({ id }) => id);
    expect(asking).toEqual(['m1@1', 'qr@1']);
  });

  test('are consented to in the words of the bank', () => {
    expect(itemOf('m1@1', 'P0')).toMatchObject({
      options: [
        {
          code: 'general',
          label: { vi: 'Tôi đồng ý cung cấp thông tin nhân khẩu ở phần cuối (không bắt buộc)' },
        },
        { code: 'ethnicity' },
      ],
    });
    expect(itemOf('qr@1', 'P0')).toMatchObject({ options: [{ code: 'general' }] });
  });

  test('name the 18 neighbourhoods', () => {
    const item = itemOf('m1@1', 'P6');
    expect(item && 'options' in item && item.options.length).toBe(18);
  });
});

describe('the quick ballot', () => {
  const qr = reference('qr@1');

  test('asks nine statements and the general one, in the words of the long questionnaire', () => {
    const statements = placesOf(qr, []).filter(
      ({ item }) => item.kind === 'battery' || item.kind === 'rating',
    );
    const long = new Map(placesOf(reference('m1@1'), []).map(({ key, asked }) => [key, asked.wording]));
    expect(statements.map(({ asked }) => asked.number)).toEqual(upTo('', 10));
    for (const { key, asked } of statements) expect(asked.wording).toEqual(long.get(key));
  });

  test('is answered in 90 seconds by somebody who reads four syllables and needs two seconds to choose', () => {
    const opening = fillIn(qr.opening, blanksOf(huyenTung2024)).vi;
    const rated = qr.sections[0]?.items ?? [];
    const stems = rated.map(({ wording }) => wording.vi);
    const rows = rated.flatMap((item) =>
      item.kind === 'battery' ? item.rows.map(({ wording }) => wording.vi) : [],
    );
    const syllables = [opening, ...stems, ...rows].join(' ').split(/\s+/).length;
    expect(syllables / 4 + 10 * 2).toBeLessThanOrEqual(90);
  });
});
