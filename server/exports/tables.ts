import type { Wording } from '#surveys/questionnaire/wording.ts';
import type { ExportedCampaign } from './exported-campaign.ts';
import type { Cell, Row } from './row.ts';

/** A table as sheets and CSV files show it: names of columns, then rows as they are wanted. */
export type Table = {
  name: 'responses' | 'codebook' | 'comments';
  header: readonly string[];
  rows(): AsyncIterable<Row>;
};

export const tableNames = ['responses', 'codebook', 'comments'] as const;
export type TableName = (typeof tableNames)[number];

export function tablesOf(exported: ExportedCampaign): Record<TableName, Table> {
  return { responses: responses(exported), codebook: codebook(exported), comments: comments(exported) };
}

function responses({ fixed, columns, responses: read, wideRowOf }: ExportedCampaign): Table {
  return {
    name: 'responses',
    header: [...fixed, ...columns].map(({ column }) => column),
    async *rows() {
      for await (const response of read()) yield wideRowOf(response);
    },
  };
}

type Labelled = { value: Cell; label: Wording };

const inOneCell = (values: readonly Labelled[], language: 'vi' | 'en') =>
  values.map(({ value, label }) => `${value} = ${label[language]}`).join(' | ');

/** One row per column of the responses. */
function codebook({ fixed, columns }: ExportedCampaign): Table {
  const explained = (values: readonly Labelled[]) => [inOneCell(values, 'vi'), inOneCell(values, 'en')];
  return {
    name: 'codebook',
    header: [
      'column',
      'questionnaires',
      'item',
      'target',
      'number',
      'kind',
      'section_vi',
      'section_en',
      'wording_vi',
      'wording_en',
      'values_vi',
      'values_en',
      'missing_vi',
      'missing_en',
    ],
    async *rows() {
      for (const { column, label, values } of fixed) {
        yield [column, '', '', '', '', '', '', '', label.vi, label.en, ...explained(values), '', ''];
      }
      for (const one of columns) {
        yield [
          one.column,
          one.questionnaires.join(' '),
          one.item,
          one.target ?? '',
          one.number ?? '',
          one.kind,
          one.section.vi,
          one.section.en,
          one.wording.vi,
          one.wording.en,
          ...explained(one.values),
          ...explained(one.missing),
        ];
      }
    },
  };
}

function comments({ comments: read }: ExportedCampaign): Table {
  return {
    name: 'comments',
    header: ['group', 'item', 'target', 'wording', 'text'],
    async *rows() {
      for (const { group, item, target, wording, text } of await read()) {
        yield [group, item, target, wording, text];
      }
    },
  };
}
