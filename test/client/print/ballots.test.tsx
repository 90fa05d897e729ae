import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { choicesAt } from '#client/paper/keying/choices.ts';
import { type PaperBallotView, renderPaperBallot } from '#client/print/render.tsx';
import type { Paper } from '#client/questionnaire/paper/paper.ts';
import { BallotSheet } from '#client/questionnaire/paper/sheet.tsx';
import { paperViewOf, paperViews } from '#client/questionnaire/paper/views/index.ts';
import { printTexts } from '#client/texts/print/texts.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { trialCampaign } from '#surveys/campaigns/reference/trial.ts';
import { itemKinds } from '#surveys/items/index.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { malformations, wordsOf } from '#test/client/html.ts';
import { examples, scales } from '#test/surveys/items/examples.ts';
import { reference } from '#test/surveys/questionnaire/small.ts';

function ballot(questionnaire: Questionnaire, view: Partial<PaperBallotView> = {}): string {
  return renderPaperBallot({
    language: 'vi',
    stylesheet: '/assets/ballot.css',
    campaign: huyenTung2024,
    ballot: { questionnaire, targets: huyenTung2024.targets },
    groups: [],
    chosen: { group: 'citizens' },
    ...view,
  });
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** How often a text is the whole content of an element. */
const standing = (html: string, text: string) => html.split(`>${escaped(text)}<`).length - 1;

/** What stands on the paper under each id: from its element to the next one that has an id. */
function byId(html: string): Map<string, string> {
  const pieces = html.slice(html.indexOf('<article')).split(/<\w+(?=[^>]* id=")/);
  return new Map(pieces.slice(1).map((piece) => [/ id="([^"]+)"/.exec(piece)?.[1] ?? '', piece]));
}

const cases = [...questionnaires.values()].flatMap((questionnaire) =>
  (['vi', 'en'] as const).map((language) => ({ id: questionnaire.id, questionnaire, language })),
);

describe.each(cases)('the ballot of $id in $language', ({ questionnaire, language }) => {
  const html = ballot(questionnaire, { language });
  const places = byId(html);
  const items = questionnaire.sections.flatMap((section) =>
    section.items.map((item) => ({ item, isAboutBodies: section.repeat === 'target' })),
  );
  const said = (wording: Wording) => wording[language];

  it('is a well-formed page without script or style of its own', () => {
    expect(malformations(html)).toEqual([]);
    expect(html).not.toMatch(/<script|<style| style=/);
  });

  it('has every item exactly once', () => {
    for (const { item } of items) {
      expect([item.code, standing(html, said(item.wording))]).toEqual([item.code, 1]);
      expect(html.split(` id="${item.code}"`)).toHaveLength(2);
      for (const row of item.kind === 'battery' ? item.rows : []) {
        expect([row.code, standing(html, said(row.wording))]).toEqual([row.code, 1]);
      }
    }
  });

  it('has every option of an item exactly once, and a box for each', () => {
    for (const { item, isAboutBodies } of items) {
      if (!('options' in item)) continue;
      const labels = item.options.map(({ label }) => said(label));
      if (item.kind === 'single-choice' && item.declinable) labels.push(printTexts[language].ballot.decline);
      const of = (code: string) => places.get(code) ?? '';
      for (const [index, label] of labels.entries()) {
        const place = isAboutBodies ? of(`${item.code}_${item.options[index]?.code}`) : of(item.code);
        expect([item.code, label, standing(place, label)]).toEqual([item.code, label, 1]);
      }
      if (!isAboutBodies) expect(of(item.code).split('class="box"')).toHaveLength(labels.length + 1);
    }
  });

  it('has every level of a statement once, in the order of the questionnaire, and no opinion last', () => {
    for (const { item, isAboutBodies } of items) {
      if (!('scale' in item) || isAboutBodies) continue;
      const scale = questionnaire.scales.find(({ code }) => code === item.scale);
      const digits = (scale?.levels ?? []).map((_, index) => String(index + 1));
      const inOrder = scale?.noOpinion ? [...digits, '0'] : digits;
      for (const { code } of item.kind === 'battery' ? item.rows : [item]) {
        const printed = [...(places.get(code) ?? '').matchAll(/class="digit">(\d)</g)].map(
          ([, digit]) => digit,
        );
        expect([code, printed]).toEqual([code, inOrder]);
      }
    }
  });

  it('says who asks, which form it is, why, how to answer, and thanks', () => {
    const words = wordsOf(html);
    for (const text of [
      said(huyenTung2024.unit),
      questionnaire.formNumber.slice(-2),
      printTexts[language].ballot.serial,
      printTexts[language].ballot.purpose,
      printTexts[language].ballot.howTo,
      said(questionnaire.closing),
      questionnaire.banner ? said(questionnaire.banner) : '',
    ]) {
      expect(words).toContain(text);
    }
    expect(words).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('the ballot about many bodies', () => {
  const html = ballot(reference('m6@1'));

  it('has a row for every body, with two boxes and nine cells for digits, and a line for words', () => {
    const [table = '', words = ''] = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
    const { targets } = huyenTung2024;
    expect(table.match(/<tbody>[\s\S]*<\/tbody>/)?.[0].match(/<tr>/g)).toHaveLength(targets.length);
    expect(table.match(/class="digit"/g)).toHaveLength(targets.length * 11);
    expect(table.match(/class="box"/g)?.length).toBeGreaterThanOrEqual(targets.length * 2);
    for (const { name } of targets) {
      expect(standing(table, name.vi)).toBe(1);
      expect(standing(words, name.vi)).toBe(1);
    }
  });

  it('says what may be left blank, and what the digits mean', () => {
    const words = wordsOf(html);
    expect(words).toContain('Cơ quan nào Ông/Bà chọn “Không làm việc với cơ quan này”, xin để trống');
    expect(words).toContain(
      '1 – Rất kém; 2 – Kém; 3 – Trung bình; 4 – Tốt; 5 – Rất tốt; 0 – Không đủ thông tin',
    );
  });
});

describe('the ballot of citizens', () => {
  const m1 = reference('m1@1');
  const words = wordsOf(ballot(m1));

  it('says in words who answers what', () => {
    for (const sentence of [
      'Xin trả lời tiếp nếu Ông/Bà chọn “Có” ở Câu 1; nếu không, xin dừng tại đây và nộp lại phiếu.',
      'Nếu Ông/Bà chọn “Chưa từng” ở Câu 2, xin bỏ qua Câu 3 đến Câu 6 và chuyển sang mục I.',
      'Nếu Ông/Bà chọn “Chưa từng” ở Câu 2, xin bỏ qua mục II đến mục IV và chuyển sang mục V.',
      'Chỉ trả lời câu P1, câu P2, câu P4, câu P5, câu P6 nếu Ông/Bà chọn “Tôi đồng ý cung cấp thông tin nhân khẩu',
      'Chỉ trả lời câu P3 nếu Ông/Bà chọn “Tôi đồng ý cung cấp thông tin về dân tộc',
    ]) {
      expect(words).toContain(sentence);
    }
  });

  it('leaves a dotted line for the number the plan does not have, and never invents one', () => {
    expect(words.replaceAll('\u00a0', ' ')).toMatch(
      /\(Kèm theo Kế hoạch số \.+\/KH-UBND ngày 05 tháng 8 năm 2024 của UBND phường Huyền Tụng\)/,
    );
    const numbered = wordsOf(ballot(m1, { campaign: { ...huyenTung2024, planNumber: '88/KH-UBND' } }));
    expect(numbered).toContain('Kế hoạch số 88/KH-UBND');
    const undated = { ...huyenTung2024, planNumber: '88/KH-UBND', planDate: undefined };
    expect(wordsOf(ballot(m1, { campaign: undated })).replaceAll('\u00a0', ' ')).toMatch(
      /ngày \.+ tháng \.+/,
    );
    expect(wordsOf(ballot(m1, { campaign: trialCampaign('2026-02-01') }))).not.toContain('Kế hoạch số');
  });

  it('is marked where it is a trial', () => {
    expect(words).not.toContain('CHẠY THỬ');
    expect(wordsOf(ballot(m1, { campaign: trialCampaign('2026-02-01') }))).toContain('CHẠY THỬ');
  });

  it('turns the digits round where the questionnaire does, and keeps their meaning', () => {
    const places = byId(ballot({ ...m1, scaleOrder: 'descending' }));
    const printed = [...(places.get('I1') ?? '').matchAll(/class="digit">(\d)</g)].map(([, digit]) => digit);
    expect(printed).toEqual(['5', '4', '3', '2', '1', '0']);
    expect(wordsOf(ballot({ ...m1, scaleOrder: 'descending' }))).toContain('Nội dung Rất hài lòng Hài lòng');
  });

  it('bears its serial where it has one, and a blank where it is numbered by hand', () => {
    const sheet = (serial?: string) =>
      renderToString(
        <BallotSheet
          ballot={{ questionnaire: m1, targets: [] }}
          campaign={huyenTung2024}
          language="vi"
          serial={serial}
        />,
      );
    expect(wordsOf(sheet('Lô 3 · Phiếu 017'))).toContain('Lô 3 · Phiếu 017');
    expect(wordsOf(sheet('Lô 3 · Phiếu 017'))).not.toContain('Phiếu số:');
    expect(sheet()).toMatch(/Phiếu số: <i class="blank"/);
  });

  it('says so where nothing fits the choice', () => {
    const html = ballot(m1, { ballot: undefined });
    expect(html).toContain('Không có phiếu nào cho lựa chọn này.');
    expect(html).not.toContain('<article');
  });
});

describe('the register of paper views', () => {
  it('has a view of every kind of item, and no other', () => {
    expect(Object.keys(paperViews).toSorted()).toEqual(Object.keys(itemKinds).toSorted());
  });

  it.each(Object.values(examples))('$kind stands on paper in words, with room for the answer', (item) => {
    const paperIn = (language: Language): Paper => ({
      language,
      texts: printTexts[language].ballot,
      scales,
      scaleOrder: 'ascending',
    });
    const { View, columns } = paperViewOf(item);
    for (const language of ['vi', 'en'] as const) {
      const html = renderToString(<View item={item} paper={paperIn(language)} />);
      expect(html).toMatch(/class="(box|digit|blank|ruled)"/);
      expect(html).toContain(item.kind === 'battery' ? 'A4' : item.wording[language]);
      const room = columns(item, paperIn(language));
      expect(room.length === 0).toBe(item.kind === 'text');
      expect(new Set(room.map(({ key }) => key)).size).toBe(room.length);
    }
  });
});

describe('the options of a ballot', () => {
  const batch = {
    number: 3,
    printed: 1,
    group: { vi: 'Dân', en: 'Citizens' },
    point: { vi: 'Một', en: 'One' },
  };
  const m1 = reference('m1@1');
  const numbersOf = (html: string, code: string) =>
    [...(byId(html).get(code) ?? '').matchAll(/<small class="key">(\d+)<\/small>/g)].map(([, number]) =>
      Number(number),
    );

  it('bear the numbers by which they are keyed, where the ballot belongs to a batch', () => {
    const html = ballot(m1, { batch });
    for (const item of m1.sections.flatMap(({ items }) => items)) {
      if (!('options' in item) || item.options.length === 1) continue;
      const numbers = choicesAt({ item }, m1).map(({ number }) => number);
      expect([item.code, numbersOf(html, item.code)]).toEqual([item.code, numbers]);
    }
    expect(ballot(m1)).not.toContain('class="key"');
  });
});
