import { expect, test } from 'vitest';
import { ImportRefused } from '#surveys/interchange/refused.ts';
import { exportXlsform } from '#surveys/interchange/xlsform/export-xlsform.ts';
import { importXlsform } from '#surveys/interchange/xlsform/import-xlsform.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { fc } from '#test/support/chance.ts';
import { workbookOf } from './sheets.ts';

/** Forms as nobody has checked them: any type with any appearance, expression and constraint, in groups that pair. */
const one = <T>(...values: T[]) => fc.constantFrom(...values);
const type = one(
  'select_one hl',
  'select_one yn',
  'select_one hl or_other',
  'select_one none',
  'select_multiple yn',
  'select_multiple hl or_other',
  'select_one mot',
  'integer',
  'decimal',
  'range',
  'date',
  'text',
  'note',
  'acknowledge',
  'calculate',
  'geopoint',
  'start',
  'rank hl',
  '',
);
const name = one(
  'q1',
  'q2',
  'Q1',
  'Q2',
  'điểm',
  'a b',
  '1x',
  '',
  'ten_rat_dai_khong_vua_ma_nao_ca',
  'AB1',
  'q1_specify',
);
const relevant = one(
  '',
  '',
  "{q1} = 'co'",
  '{q2} >= 2',
  "not(selected({q1}, 'khong')) or {Q2} != ''",
  '{điểm} = 5',
  "{q1} = '' and {q2} < 3",
  "({q1} = 'co' or {q1} = 'khong') and {q1} != 'khong'",
  'count-selected({q2}) > 0',
  'today() > 1',
  "selected({q2}, 'other')",
  '{',
)
  // as XLSForm writes it
  .map((source) => source.replaceAll('{', '$\u007b'));
const appearance = one('', '', 'likert', 'label', 'list-nolabel', 'minimal', 'multiline', 'table-list');
const constraint = one(
  '',
  '',
  '. > 3',
  '. >= 2 and . <= 9',
  'string-length(.) < 30',
  'count-selected(.) <= 2',
  'count-selected(.) <= 1',
  'regex(., "a")',
  '. = 1.5',
  '. >= 9 and . <= 2',
  '. > 1e300',
  'string-length(.) < 1.5',
  'string-length(.) < 99999999999999999999',
  'count-selected(.) <= 99999999999999999999',
);
const texts = one('', 'Câu hỏi', 'Câu **hỏi**', 'A {x} b', '98');
const row = fc
  .record({
    type,
    name,
    label: texts,
    en: texts,
    hint: texts,
    required: one('', 'yes', 'x = 1'),
    relevant,
    appearance,
    constraint,
  })
  .map((cells) => [Object.values(cells)]);
const empty = ['', '', '', '', '', '', ''];
const { nodes } = fc.letrec<{ nodes: string[][] }>((tie) => ({
  nodes: fc
    .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, row, tie('group')), { maxLength: 6 })
    .map((parts) => parts.flat() as string[][]),
  group: fc
    .record({
      what: one('group', 'repeat'),
      name,
      label: texts,
      relevant,
      appearance: one('', 'table-list', 'field-list'),
      inner: tie('nodes'),
    })
    .map(({ what, name, label, relevant, appearance, inner }) => [
      [`begin ${what}`, name, label, '', '', '', relevant, appearance, ''],
      ...inner,
      [`end ${what}`, ...empty, ''],
    ]),
}));
const heading = [
  'type',
  'name',
  'label::vi',
  'label::en',
  'hint',
  'required',
  'relevant',
  'appearance',
  'constraint',
];
const choice = fc.tuple(
  one('hl', 'hl', 'yn', 'mot', 'thua'),
  one('1', '2', '3', '97', 'co', 'khong', 'Có', 'other', 'dk'),
  texts,
  one('', '', '1', '2', '5'),
  one('', '', '', 'x'),
);
const form = fc
  .record({ rows: nodes, choices: fc.array(choice, { maxLength: 14 }) })
  .map(({ rows, choices }) => ({
    sheets: [
      { name: 'survey', rows: [heading, ...rows] },
      { name: 'choices', rows: [['list_name', 'name', 'label::vi', 'score', 'missing'], ...choices] },
    ],
    formulas: [],
    neverRun: [],
  }));

/** Everything of one name, and a scale of one level. */
const gridInItsGroup = {
  sheets: [
    {
      name: 'survey',
      rows: [
        heading,
        ['begin group', 'q1', ...empty],
        ['begin group', 'q1', ...empty],
        ['select_one hl', 'q1', '', '', '', '', '', 'label', ''],
        ['select_one hl', 'q1', '', '', '', '', '', 'list-nolabel', ''],
        ['end group', '', ...empty],
        ['end group', '', ...empty],
      ],
    },
    {
      name: 'choices',
      rows: [
        ['list_name', 'name', 'label::vi', 'score', 'missing'],
        ['hl', '1', '', '', ''],
      ],
    },
  ],
  formulas: [],
  neverRun: [],
};

test('what was imported of any form goes out and comes in again as the very same, and every row is accounted for', () => {
  let made = 0;
  fc.assert(
    fc.property(form, (workbook) => {
      try {
        const { questionnaire, losses } = importXlsform(workbook);
        made += 1;
        expect(Questionnaire.safeParse(questionnaire).success).toBe(true);
        expect(importXlsform(workbookOf(exportXlsform(questionnaire).sheets)).questionnaire).toEqual(
          questionnaire,
        );
        const rows = workbook.sheets[0]?.rows ?? [];
        // a row that shows the options of a grid asks nothing
        const isAsking = ([kind = '', ...cells]: readonly string[]) =>
          /^(select|integer|decimal|range|date|text|ack)/.test(kind) && !cells.includes('label');
        const asking = rows.filter(isAsking).length;
        const asked = questionnaire.sections.flatMap(({ items }) =>
          items.flatMap((item) => ('rows' in item ? item.rows : [item])),
        ).length;
        const gone = new Set(
          losses
            .filter(({ kind, sheet }) => sheet === 'survey' && /no_choices|nothing_carried/.test(kind))
            .filter(({ row }) => isAsking(rows[(row ?? 0) - 1] ?? []))
            .map(({ row }) => row),
        );
        expect(asked + gone.size).toBeGreaterThanOrEqual(asking);
      } catch (error) {
        if (!(error instanceof ImportRefused) || !/No item/.test(error.message)) throw error;
      }
    }),
    {
      numRuns: 1500,
      examples: [[gridInItsGroup]],
    },
  );
  expect(made).toBeGreaterThan(400);
});
