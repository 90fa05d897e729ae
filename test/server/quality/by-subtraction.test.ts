import { beforeAll, expect, test } from 'vitest';
import { insertExclusion } from '#db/queries/exclusions.ts';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { figureId } from '#server/results/figures.ts';
import { publicationOf } from '#server/results/publication.ts';
import { readSummary, type Summary } from '#server/results/summary.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import type { AnswerKey } from '#surveys/ids.ts';
import { findCriteriaSet } from '#surveys/par-index/criteria-sets/index.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Segment } from '#surveys/statistics/suppression.ts';
import { describeOnBoth } from '#test/support/databases.ts';
import { anExclusion } from '#test/support/exclusions.ts';
import { citizens, suspicious } from './flagged-campaign.ts';

const set = findCriteriaSet(campaign.criteriaSet);
const responses = suspicious(campaign);
// every tenth whole ballot, with all kinds of answers
const taken = responses.filter(
  ({ group, disposition }, at) => group === citizens && disposition === 'complete' && at % 10 === 0,
);

/** What the two tables have in common: the counts up to a level at which both of them are cut. */
function shared(before: readonly Segment[], after: readonly Segment[]): number[] {
  const cuts = before.map(({ to }) => to).filter((to) => after.some((segment) => segment.to === to));
  const upTo = (segments: readonly Segment[], level: number) =>
    segments.filter(({ to }) => to <= level).reduce((sum, { count }) => sum + count, 0);
  const sums = cuts.map((level) => upTo(before, level) - upTo(after, level));
  return sums.map((sum, at) => sum - (sums[at - 1] ?? 0));
}

describeOnBoth('who noted the results before ballots were left out', (open) => {
  let before: Summary;
  let after: Summary;
  beforeAll(async () => {
    const { db } = open();
    for (const questionnaire of questionnaires.values()) await insertQuestionnaire(db, questionnaire);
    await insertResponses(db, responses);
    before = await readSummary(db, campaign, set);
    await insertExclusion(
      db,
      anExclusion({ campaign: campaign.id, n: taken.length }),
      taken.map(({ id }) => id),
    );
    after = await readSummary(db, campaign, set);
  });

  const told = (summary: Summary) => {
    const tally = summary.tallies.get(citizens);
    if (!tally) throw new Error('no citizens');
    return { tally, publication: publicationOf(campaign, tally, citizens, set) };
  };

  test('finds by subtraction no level that one to four of them had marked', () => {
    expect(taken.length).toBeGreaterThan(15);
    const [first, second] = [told(before), told(after)];
    const keys: AnswerKey[] = first.tally.places.map(({ key }) => key);
    const differences = keys.flatMap((key) =>
      shared(first.publication.segments(key), second.publication.segments(key)),
    );
    expect(differences.filter((n) => n > 0 && n < 5)).toEqual([]);
    // the plain tables would have told
    const plain = keys.flatMap((key) => {
      const [all, rest] = [first.tally.counts(key).values, second.tally.counts(key).values];
      return all.map((n, level) => n - (rest[level] ?? 0));
    });
    expect(plain.filter((n) => n > 0 && n < 5).length).toBeGreaterThan(20);
  });

  test('still reads the group’s index', () => {
    expect(told(after).publication.tells(figureId.round(undefined))).toBe(true);
  });
});
