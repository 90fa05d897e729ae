import type { ItemCode } from '../../ids.ts';
import { type Item, kindOf } from '../../items/index.ts';
import type { Condition } from '../condition.ts';
import { type Questionnaire, scalesOf } from '../questionnaire.ts';

/** Beyond so many kinds of mark, several at once are tried only one by one and all together. */
const mostKindsCombined = 5;

/**
 * For every item or row that a condition looks at: one answer of each kind that conditions can tell from another. Two
 * marks that every condition treats alike lead everywhere to the same items, so one of them speaks for both.
 */
export function representativeMarks(questionnaire: Questionnaire): ReadonlyMap<ItemCode, string[][]> {
  const scales = scalesOf(questionnaire);
  const looks = Map.groupBy(conditionsIn(questionnaire).flatMap(looksOf), ({ item }) => item);
  const found = new Map<ItemCode, string[][]>();
  for (const item of questionnaire.sections.flatMap(({ items }) => items)) {
    for (const { code } of kindOf(item).asks(item)) {
      const sets = looks.get(code)?.map(({ oneOf }) => oneOf);
      if (!sets) continue;
      const { marks, atMost } = kindOf(item).markable(item, scales);
      found.set(code, answersOf(representatives(marks ?? possibleNumbers(item, sets), sets), atMost));
    }
  }
  return found;
}

type Look = { item: ItemCode; oneOf: readonly string[] };

export function conditionsIn({ eligibility, sections }: Questionnaire): Condition[] {
  const all = [
    eligibility,
    ...sections.flatMap(({ when, items }) => [when, ...items.map((item) => item.when)]),
  ];
  return all.filter((condition) => condition !== undefined);
}

function looksOf(condition: Condition): Look[] {
  if ('not' in condition) return looksOf(condition.not);
  if ('item' in condition) return [condition];
  return ('all' in condition ? condition.all : condition.any).flatMap(looksOf);
}

/** The first mark of each kind. */
function representatives(marks: readonly string[], sets: readonly (readonly string[])[]): string[] {
  const kinds = new Map<string, string>();
  for (const mark of marks) {
    const kind = sets.map((set) => Number(set.includes(mark))).join('');
    if (!kinds.has(kind)) kinds.set(kind, mark);
  }
  return [...kinds.values()];
}

/** Of a range too long to list: what conditions name, and something else. */
function possibleNumbers(item: Item, sets: readonly (readonly string[])[]): string[] {
  if (item.kind !== 'number') return [];
  const isIn = (mark: string) => Number(mark) >= item.min && Number(mark) <= item.max;
  const named = new Set(sets.flat().filter(isIn));
  for (let other = item.min; other <= item.max; other += 1) {
    if (!named.has(String(other))) return [...named, String(other)];
  }
  return [...named];
}

/** Each mark by itself, and where several are allowed, together. */
function answersOf(marks: readonly string[], atMost: number): string[][] {
  if (marks.length === 0) return [[]];
  if (atMost <= 1) return marks.map((mark) => [mark]);
  if (marks.length > mostKindsCombined) return [...marks.map((mark) => [mark]), marks.slice(0, atMost)];
  return Array.from({ length: 2 ** marks.length - 1 }, (_, index) =>
    marks.filter((_mark, at) => ((index + 1) >> at) & 1),
  ).filter((answer) => answer.length <= atMost);
}
