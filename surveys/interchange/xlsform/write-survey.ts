import type { Condition } from '../../questionnaire/condition.ts';
import type { Questionnaire, Section } from '../../questionnaire/questionnaire.ts';
import { type ItemCells, writeItem } from './write-item.ts';
import { inBothLanguages, sheetOf, textCells, type WrittenRow, type WrittenSheet } from './written-rows.ts';

const header = [
  'type',
  'name',
  ...inBothLanguages('label'),
  ...inBothLanguages('hint'),
  'required',
  'relevant',
  'appearance',
  'constraint',
  'khaosat_number',
  'khaosat_optional',
  'khaosat_declinable',
  'khaosat_repeat',
];

/** Opening and closing as notes, each section as a group, or as a repeat where it is asked per target. */
export function writeSurvey(
  { opening, closing, sections, required }: Questionnaire,
  expression: (condition: Condition) => string,
): WrittenSheet {
  const cells: ItemCells = {
    relevant: (when) => (when ? expression(when) : ''),
    required: (code) => (required.includes(code) ? 'yes' : ''),
  };
  return sheetOf('survey', header, [
    note('khaosat_opening', opening),
    ...sections.flatMap((section) => writeSection(section, cells)),
    note('khaosat_closing', closing),
  ]);
}

function writeSection(section: Section, cells: ItemCells): WrittenRow[] {
  const { code, title, intro, when, repeat, optional, items } = section;
  const what = repeat ? 'repeat' : 'group';
  return [
    {
      type: `begin_${what}`,
      name: code,
      ...textCells('label', title),
      relevant: cells.relevant(when),
      khaosat_optional: optional ? 'yes' : '',
      khaosat_repeat: repeat ?? '',
    },
    ...(intro ? [note(`${code}_intro`, intro)] : []),
    ...items.flatMap((item) => writeItem(item, cells)),
    { type: `end_${what}` },
  ];
}

function note(name: string, wording: Section['title']): WrittenRow {
  return { type: 'note', name, ...textCells('label', wording) };
}
