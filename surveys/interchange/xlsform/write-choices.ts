import type { Questionnaire } from '../../questionnaire/questionnaire.ts';
import { noOpinionMark } from '../../responses/answer.ts';
import { inBothLanguages, sheetOf, textCells, type WrittenRow, type WrittenSheet } from './written-rows.ts';

const header = ['list_name', 'name', ...inBothLanguages('label'), 'score', 'missing', 'khaosat_specify'];

/** No scale and no item can have such a name: a code has no underscore. */
export function optionListOf(item: string): string {
  return `${item}_options`;
}

/** Scales first, in the order in which they are shown; then the options of each item, as a list of its own. */
export function writeChoices({ scales, scaleOrder, sections }: Questionnaire): WrittenSheet {
  const ofScales = scales.flatMap(({ code, levels, noOpinion }): WrittenRow[] => {
    const rows = levels.map((label, index) => ({
      list_name: code,
      name: String(index + 1),
      ...textCells('label', label),
      score: index + 1,
    }));
    const shown = scaleOrder === 'descending' ? rows.toReversed() : rows;
    if (!noOpinion) return shown;
    const wayOut = { list_name: code, name: noOpinionMark, ...textCells('label', noOpinion) };
    return [...shown, { ...wayOut, missing: noOpinionMark }];
  });
  const ofItems = sections
    .flatMap(({ items }) => items)
    .flatMap((item): WrittenRow[] =>
      'options' in item
        ? item.options.map(({ code, label, specify }) => ({
            list_name: optionListOf(item.code),
            name: code,
            ...textCells('label', label),
            khaosat_specify: specify ? 'yes' : '',
          }))
        : [],
    );
  return sheetOf('choices', header, [...ofScales, ...ofItems]);
}
