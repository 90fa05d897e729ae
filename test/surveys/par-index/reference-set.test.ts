import { describe, expect, test } from 'vitest';
import { QuestionnaireId, TargetCode } from '#surveys/ids.ts';
import { criteriaSets, findCriteriaSet } from '#surveys/par-index/criteria-sets/index.ts';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';
import { placesOf } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { parseDecimal, rational, subtract, sum } from '#surveys/scoring/rational.ts';
import { rules } from '#surveys/scoring/rules/index.ts';

const criteria = reference2024.fields.flatMap((field) => field.criteria);
const maxima = (rows: readonly { maximum: string }[]) =>
  sum(rows.map(({ maximum }) => parseDecimal(maximum)));

const questionnaireOf: Readonly<Record<string, string>> = {
  citizens: 'm1@1',
  organisations: 'm2@1',
  officials: 'm3@1',
  delegates: 'm4@1',
  front: 'm5@1',
  leaders: 'm6@1',
};
const somebody = TargetCode.parse('STP');

/** The levels of the scale on which the group's reference questionnaire asks the item. */
function levelsAsked(group: string, item: string): readonly { vi: string }[] {
  const questionnaire = questionnaires.get(QuestionnaireId.parse(questionnaireOf[group]));
  if (!questionnaire) return [];
  const place = placesOf(questionnaire, [somebody]).find(({ asked }) => asked.code === item);
  const scale = place && 'scale' in place.item ? place.item.scale : undefined;
  return questionnaire.scales.find(({ code }) => code === scale)?.levels ?? [];
}

describe('the demonstration criteria set', () => {
  test('has 30 points by survey, 70 appraised, 100 in all', () => {
    expect(maxima(criteria)).toEqual(rational(30));
    expect(maxima(reference2024.fields)).toEqual(rational(100));
    expect(subtract(maxima(reference2024.fields), maxima(criteria))).toEqual(rational(70));
    expect(criteria.map(({ maximum }) => maximum)).toEqual([
      '2',
      '2',
      '3',
      '2',
      '3',
      '2',
      '2',
      '2',
      '10',
      '2',
    ]);
    expect(reference2024.fields.map(({ maximum }) => maximum)).toEqual([
      '14',
      '8',
      '20',
      '8',
      '14',
      '7',
      '14',
      '15',
    ]);
  });

  test('says that it is an illustration and not the decision', () => {
    expect(reference2024.label.vi).toBe('Bộ tiêu chí minh họa – không phải QĐ 1228/QĐ-UBND');
    expect(reference2024.label.en).toContain('not Decision 1228');
    expect(JSON.stringify(reference2024).toLowerCase()).not.toContain('theo quy định');
  });

  test('is found by its id', () => {
    expect(findCriteriaSet('reference-2024')).toBe(reference2024);
    expect(findCriteriaSet('qd-1228')).toBeUndefined();
    expect(new Set(criteriaSets.map(({ id }) => id)).size).toBe(criteriaSets.length);
  });

  test('leaves the fact Q3 out of criterion 7.6, and says so', () => {
    const online = criteria.find(({ code }) => code === '7.6');
    expect(online?.groups.flatMap(({ factors }) => factors.flat())).toEqual(['I4', 'T7', 'C11', 'C12']);
    expect(online?.note?.vi).toContain('Q3');
  });

  test('asks citizens 22 items in five factors for their satisfaction', () => {
    const [citizens] = criteria.find(({ code }) => code === '8.1')?.groups ?? [];
    expect(citizens?.factors.map((factor) => factor.length)).toEqual([4, 5, 6, 3, 4]);
  });

  test('every item is asked in its group’s reference questionnaire, on a scale its rule is defined for', () => {
    for (const { groups, itemRule, itemRules = {} } of criteria) {
      for (const { group, factors } of groups) {
        for (const item of factors.flat()) {
          const rule = itemRules[item] ?? itemRule;
          const levels = levelsAsked(group, item);
          expect(rules[rule.code].fits(levels.length, rule.parameters), `${group} ${item}`).toBe(true);
          if (rule.code === 'NEG') expect(levels[0]?.vi).toBe('Không có');
        }
      }
    }
  });

  test('ward leaders assess other bodies by nine items on five levels', () => {
    const assessment = reference2024.targetAssessment;
    expect(assessment?.items).toHaveLength(9);
    for (const item of assessment?.items ?? []) expect(levelsAsked('leaders', item)).toHaveLength(5);
  });
});
