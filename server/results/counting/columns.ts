import type { AnswerKey, TargetCode } from '#surveys/ids.ts';
import { type Place, placesOf, type Questionnaire, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import type { Answer } from '#surveys/responses/answer.ts';

/**
 * Where the values of one place are counted, in a row of cells; behind them stand the valid answers and the missing
 * ones. `at`: which of the places. `levels`: how many there are, where the values are levels from 1; else 0.
 */
export type Column = {
  at: number;
  codes: ReadonlyMap<string | number, number>;
  levels: number;
  start: number;
  end: number;
};

/** `places`: those with values that can be counted: rated, single and multiple choice. `length`: of the whole row. */
export type Columns = {
  places: readonly Place[];
  byKey: ReadonlyMap<AnswerKey, Column>;
  length: number;
};

export const cellsBehind = { n: 0, no_opinion: 1, void: 2 };

export function columnsOf(questionnaire: Questionnaire, targets: readonly TargetCode[]): Columns {
  const places: Place[] = [];
  const byKey = new Map<AnswerKey, Column>();
  let length = 0;
  for (const place of placesOf(questionnaire, targets)) {
    const codes = valuesOf(place, questionnaire);
    if (!codes) continue;
    const end = length + codes.length;
    const index = new Map(codes.map((code, at) => [code, at]));
    const levels = codes.every((code, at) => code === at + 1) ? codes.length : 0;
    byKey.set(place.key, { at: places.length, codes: index, levels, start: length, end });
    places.push(place);
    length = end + Object.keys(cellsBehind).length;
  }
  return { places, byKey, length };
}

/** The cells that one answer adds one to. */
export function cellsOf({ codes, start, end }: Column, answer: Answer): number[] {
  if (typeof answer === 'object' && !Array.isArray(answer)) return [end + cellsBehind[answer.missing]];
  const known = (Array.isArray(answer) ? answer : [answer]).flatMap((code) => {
    const index = codes.get(code);
    return index === undefined ? [] : [start + index];
  });
  return known.length > 0 ? [...known, end + cellsBehind.n] : [];
}

/** The stored values of an item that has countable ones. */
function valuesOf({ item }: Place, questionnaire: Questionnaire): readonly (string | number)[] | undefined {
  if (item.kind === 'rating' || item.kind === 'battery') {
    return scalesOf(questionnaire)[item.scale]?.levels.map((_, index) => index + 1);
  }
  if (item.kind === 'single-choice' || item.kind === 'multiple-choice')
    return item.options.map(({ code }) => code);
  return undefined;
}
