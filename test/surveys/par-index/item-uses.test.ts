import { expect, test } from 'vitest';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';
import { itemUses } from '#surveys/par-index/item-uses.ts';
import { levelWorth } from '#surveys/scoring/level-worth.ts';
import { toNumber } from '#surveys/scoring/rational.ts';

const said = (groups: string[], item: string) =>
  [...itemUses(reference2024, new Set(groups))]
    .filter(([code]) => code === item)
    .flatMap(([, uses]) => uses.map(({ criterion, group, rule }) => `${criterion} ${group} ${rule.code}`));

test('an item enters the criteria of its own group alone', () => {
  expect(said(['officials'], 'C1')).toEqual(['1.7 officials MEAN5']);
  expect(said(['citizens'], 'C1')).toEqual([]);
});

test('every item that a criteria set names is found, whichever group is asked it', () => {
  const criteria = reference2024.fields.flatMap(({ criteria }) => criteria);
  const groups = new Set(criteria.flatMap(({ groups }) => groups.map(({ group }) => group)));
  const named = criteria.flatMap(({ groups }) => groups.flatMap(({ factors }) => factors.flat()));
  const uses = itemUses(reference2024, groups);
  expect([...uses.values()].flat()).toHaveLength(named.length);
});

test('an item of the assessment of other bodies is named by it, without a criterion', () => {
  const { targetAssessment } = reference2024;
  if (!targetAssessment) throw new Error('the set assesses no other bodies');
  const [item = ''] = targetAssessment.items;
  expect(said([targetAssessment.group], item)).toEqual([
    `undefined ${targetAssessment.group} ${targetAssessment.itemRule.code}`,
  ]);
});

test('a level is worth what one answer with it gives', () => {
  const inNumbers = (code: 'TOP2' | 'MEAN5' | 'NEG', levels: number) =>
    levelWorth({ code }, levels)?.map((worth) => worth && toNumber(worth));
  expect(inNumbers('MEAN5', 5)).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  expect(inNumbers('TOP2', 5)).toEqual([0, 0, 0, 1, 1]);
  expect(inNumbers('NEG', 3)).toEqual([1, 0, 0]);
  expect(inNumbers('MEAN5', 4)).toBeUndefined();
});
