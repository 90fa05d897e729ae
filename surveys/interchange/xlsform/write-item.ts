import type { Item } from '../../items/index.ts';
import { words } from '../../questionnaires/authoring.ts';
import { optionListOf } from './write-choices.ts';
import { textCells, type WrittenRow } from './written-rows.ts';

export type ItemCells = {
  relevant(when: Item['when']): string;
  required(code: string): string;
};

const specified = words('Khác (xin ghi cụ thể)', 'Other (please specify)');

/** The rows of one item: one, or a `table-list` group, or a choice with the line to be specific on. */
export function writeItem(item: Item, { relevant, required }: ItemCells): WrittenRow[] {
  const { code, number = '', wording, hint, when } = item;
  const head = {
    name: code,
    ...textCells('label', wording),
    ...textCells('hint', hint),
    relevant: relevant(when),
    khaosat_number: number,
  };
  if (item.kind === 'battery') {
    return [
      { type: 'begin_group', ...head, appearance: 'table-list' },
      ...item.rows.map((row) => ({
        type: `select_one ${item.scale}`,
        name: row.code,
        ...textCells('label', row.wording),
        required: required(row.code),
        khaosat_number: row.number ?? '',
      })),
      { type: 'end_group' },
    ];
  }
  const asked = { ...head, required: required(code), ...kindCells(item) };
  const others = 'options' in item ? item.options.filter(({ specify }) => specify) : [];
  if (others.length === 0) return [asked];
  const isChosen = others.map((option) => `selected(\${${code}}, '${option.code}')`).join(' or ');
  const line = { type: 'text', name: `${code}_specify`, ...textCells('label', specified) };
  return [asked, { ...line, relevant: isChosen }];
}

function kindCells(item: Exclude<Item, { kind: 'battery' }>): WrittenRow {
  switch (item.kind) {
    case 'rating':
      return { type: `select_one ${item.scale}`, appearance: 'likert' };
    case 'single-choice':
      return {
        type: `select_one ${optionListOf(item.code)}`,
        khaosat_declinable: item.declinable ? 'yes' : '',
      };
    case 'multiple-choice': {
      const constraint = item.max === undefined ? '' : `count-selected(.) <= ${item.max}`;
      return { type: `select_multiple ${optionListOf(item.code)}`, constraint };
    }
    case 'number':
      return { type: 'integer', constraint: `. >= ${item.min} and . <= ${item.max}` };
    case 'date':
      return { type: 'date' };
    case 'text':
      return {
        type: 'text',
        appearance: 'multiline',
        constraint: `string-length(.) <= ${item.maxLength}`,
      };
  }
}
