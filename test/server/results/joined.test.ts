import { describe, expect, test } from 'vitest';
import { groupResults } from '#server/results/group-results.ts';
import { campaignIndexInputs } from '#server/results/index-inputs.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { keysOnRoute } from '#surveys/questionnaire/on-route.ts';
import { placesOf, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { type Answer, marksOf } from '#surveys/responses/answer.ts';
import type { Response } from '#surveys/responses/response.ts';
import { tablesThatAgree } from './attacker.ts';
import { chance, filled } from './filled.ts';
import { summaryOf } from './summary-of.ts';

/** Ballots without a blank: then whole batteries are on the same n, and sums of many items tell most. */
function withoutBlanks(group: GroupCode, count: number, seed: number): Response[] {
  const draw = chance(seed * 7919);
  // some wards are content, some split: both have few answers somewhere
  const lean = draw();
  return filled(campaign, group, count, seed).map((response) => {
    const questionnaire = questionnaires.get(response.questionnaire);
    if (!questionnaire) throw new Error('no questionnaire');
    const targets = campaign.targets.map(({ code }) => code);
    const chosen: Record<string, Answer> = { ...response.answers };
    for (const key of ['Q0', 'S0']) if (key in chosen) chosen[key] = 'yes';
    const route = keysOnRoute(questionnaire, targets, (key) => marksOf(chosen[key]));
    for (const { key, item } of placesOf(questionnaire, targets)) {
      if ((item.kind !== 'rating' && item.kind !== 'battery') || !route.has(key)) continue;
      const count = scalesOf(questionnaire)[item.scale]?.levels.length ?? 5;
      chosen[key] = 1 + Math.floor(draw() ** (0.3 + 1.2 * lean) * count);
    }
    return { ...response, disposition: 'complete', answers: chosen };
  });
}

/** Levels that one to four people marked, and whose count everything told together leaves only one way. */
function givenAway(responses: readonly Response[], group: GroupCode, reach: number): string[] {
  const summary = summaryOf(campaign, responses);
  const results = groupResults(campaign, summary, group);
  const tally = summary.tallies.get(group);
  if (!results || !tally) throw new Error(`no results of ${group}`);
  const possible = tablesThatAgree(results, campaignIndexInputs(campaign, summary), reach);
  return [...possible].flatMap(([key, tables]) => {
    const levels = tally.counts(key).values;
    expect(tables.map(String), key).toContain(String(levels));
    return levels.flatMap((count, at) =>
      count > 0 && count < 5 && tables.every((table) => table[at] === count)
        ? [`${key}: ${count} of ${levels.join('·')}`]
        : [],
    );
  });
}

const groups = campaign.groups.map(({ code }) => code);

describe('results and index inputs laid side by side', () => {
  test.each(groups)(
    'leave every small count of %s undetermined when nobody left a blank',
    (group) => {
      for (const count of [5, 8, 11]) {
        for (const seed of [1, 2]) {
          const own = withoutBlanks(group, count, 100 * count + seed);
          const others = groups
            .filter((other) => other !== group)
            .flatMap((other, at) => filled(campaign, other, 30, seed + at));
          expect(givenAway([...own, ...others], group, 13)).toEqual([]);
        }
      }
    },
    60_000,
  );

  test.each(groups)(
    'leave every small count of %s undetermined among blanks',
    (group) => {
      for (const count of [6, 14, 26]) {
        for (const seed of [4, 5]) {
          const own = filled(campaign, group, count, 10 * count + seed);
          const others = groups
            .filter((other) => other !== group)
            .flatMap((other, at) => filled(campaign, other, 30, seed + at));
          expect(givenAway([...own, ...others], group, 3)).toEqual([]);
        }
      }
    },
    60_000,
  );

  test('still tell enough: with sixty of each group every criterion has its indices', () => {
    const all = groups.flatMap((group, at) => filled(campaign, group, 60, 11 + at));
    const { inputs } = campaignIndexInputs(campaign, summaryOf(campaign, all));
    expect(inputs.map(({ outcome }) => 'indexPercent' in outcome)).toEqual(inputs.map(() => true));
  });
});
