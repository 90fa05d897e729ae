import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { AnswerKey, GroupCode } from '#surveys/ids.ts';
import type { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import {
  publishableLevels,
  type Segment,
  smallestShownCount,
  smallestUnanimity,
} from '#surveys/statistics/suppression.ts';
import type { AnswerTally } from './answer-tally.ts';
import { toldBallotShares } from './criteria/ballot-shares.ts';
import { type Figure, figureId, inputFigures, resultFigures, scoreFigures } from './figures.ts';
import { hideApart, tellsBesideApart } from './quality/hides-apart.ts';
import { runsToTell } from './release/deciding.ts';
import { isMean, toldFigures } from './release/told-figures.ts';
import { segmentsBesideScores, toldScores } from './release/told-scores.ts';
import { isUndetermined } from './release/undetermined.ts';
import { roundsOf } from './rounds.ts';

/** What may leave the server about one group's rated items, over the results and the index inputs together. */
export type Publication = {
  segments(key: AnswerKey): readonly Segment[];
  /** May the figure of this id (`figures.ts`) be told? */
  tells(id: string): boolean;
};

/** Up to so many items in a mean, each is published as if the mean were its own. */
const fewItems = 3;

/** The last one of each tally, for as long as the tally is kept. */
const kept = new WeakMap<AnswerTally, { set: CriteriaSet | undefined; state: string; found: Publication }>();

/**
 * Several pages tell of one group, and each of them needs this: it is found out once, and again when the group's own
 * tally, or what was left out of it, has grown. A tally never counts anything without its number of ballots growing.
 */
export function publicationOf(
  campaign: Campaign,
  tally: AnswerTally,
  code: GroupCode,
  set: CriteriaSet | undefined,
): Publication {
  const ballots = [tally, ...(tally.apart ?? [])].map((one) => one.complete());
  const state = JSON.stringify([ballots, code, campaign.groups, campaign.targets]);
  const before = kept.get(tally);
  if (before?.state === state && before.set === set) return before.found;
  const found = findPublication(campaign, tally, code, set);
  kept.set(tally, { set, state, found });
  return found;
}

/**
 * Both pages are read side by side, so they are protected together: no figure made of an item with fewer than five
 * answers; a share or the mean of one item only where its segments tell it; of several, where nothing that can be
 * subtracted leads to fewer than three hidden ones (`release/told-figures.ts`). Then every hidden count must be one that could
 * be another: where it could not, the levels are joined further (as beside a mean), then figures withheld.
 */
function findPublication(
  campaign: Campaign,
  tally: AnswerTally,
  code: GroupCode,
  set: CriteriaSet | undefined,
): Publication {
  const rounds = roundsOf(campaign, tally);
  const keys = rounds.flatMap(({ factors }) => factors.flatMap((factor) => factor.keys));
  const levels = new Map(keys.map((key) => [key, tally.counts(key).values]));
  const n = (key: AnswerKey) => (levels.get(key) ?? []).reduce((sum, count) => sum + count, 0);
  const minimum = campaign.groups.find((group) => group.code === code)?.minimumN ?? 1;
  // no number is made of an item whose rule does not fit its scale
  const fits = ({ terms }: Figure) =>
    terms.every(({ key, rule }) => {
      const counts = levels.get(key) ?? [];
      return counts.length === 0 || rules[rule.code].fits(counts.length, rule.parameters);
    });
  const inputs = (set ? inputFigures(set, campaign, code) : [])
    .filter(fits)
    .filter(({ terms }) => terms.every(({ key }) => n(key) >= Math.max(minimum, 1)));
  const results = resultFigures(rounds, (key) => n(key) > 0);
  const asMean = new Set<AnswerKey>();
  for (const { terms } of inputs) {
    const means = terms.filter(({ rule }) => isMean(rule.code));
    if (means.length <= fewItems) for (const { key } of means) asMean.add(key);
  }
  const scored = (set ? scoreFigures(set, campaign, code) : []).filter(fits);
  const segmentsOf = (key: AnswerKey) => {
    const counts = levels.get(key) ?? [];
    const runs = runsToTell(tally, key, counts.length) ?? [];
    const besideScores = segmentsBesideScores(scored, key, counts);
    if (runs.length === 0 || (runs.length > 1 && besideScores)) return nAlone(counts);
    const beside = asMean.has(key) ? 'mean' : 'nothing';
    return runs.flatMap(({ from, to }) => {
      const joined =
        besideScores ??
        publishableLevels(counts.slice(from - 1, to), smallestShownCount, beside).map((one) => ({
          from: one.from + from - 1,
          to: one.to + from - 1,
          count: one.count,
        }));
      return hideApart(joined, tally, key);
    });
  };
  const segments = new Map(keys.map((key) => [key, segmentsOf(key)]));
  const figures = new Map(
    [...results, ...inputs]
      .filter(({ terms }) => terms.length > 0 && terms.every(({ key }) => n(key) >= smallestShownCount))
      .map((figure) => [figure.id, figure]),
  );

  const keepTold = () => {
    const told = new Set(toldFigures([...figures.values()], { levels, segments }).map(({ id }) => id));
    for (const id of figures.keys()) if (!told.has(id)) figures.delete(id);
  };
  keepTold();

  const waiting = new Set(keys);
  for (const key of waiting) {
    waiting.delete(key);
    const counts = levels.get(key) ?? [];
    for (const [level, count] of counts.entries()) {
      if (!isProtected(count, n(key))) continue;
      const hides = (without?: Figure) =>
        isUndetermined(
          { levels, segments, figures: [...figures.values()].filter((one) => one !== without) },
          key,
          level,
        );
      while (!hides()) {
        const touching = [...figures.values()].filter(({ terms }) => terms.some((term) => term.key === key));
        const hasMean = touching.some(({ terms }) => terms.some(({ rule }) => isMean(rule.code)));
        if (hasMean && !asMean.has(key)) {
          asMean.add(key);
          segments.set(key, segmentsOf(key));
          // other segments of this item may have been what hid another item's count
          for (const { terms } of touching) for (const term of terms) waiting.add(term.key);
          continue;
        }
        const guilty = touching.find(hides) ?? touching[0];
        if (!guilty) break;
        figures.delete(guilty.id);
      }
    }
  }

  for (const [id, figure] of figures) if (!tellsBesideApart(figure, tally, segments)) figures.delete(id);
  keepTold();
  const shown = (key: AnswerKey) => segments.get(key) ?? [];
  const areLevelsTold = (key: AnswerKey) => n(key) > 0 && shown(key).length === levels.get(key)?.length;
  const shares = set ? toldBallotShares(set, code, tally, shown).map(figureId.criterion) : [];
  const means = keys.filter(areLevelsTold).map(figureId.mean);
  const scores = toldScores(scored, { levels, segments }).map(({ id }) => id);
  const told = new Set([...figures.keys(), ...shares, ...means, ...scores]);
  return { segments: shown, tells: (id) => told.has(id) };
}

/** All levels in one, of five answers and more. */
function nAlone(counts: readonly number[]): Segment[] {
  const count = counts.reduce((sum, one) => sum + one, 0);
  return count < smallestShownCount ? [] : [{ from: 1, to: counts.length, count }];
}

/** One to four answers; or those of everybody, of few. */
function isProtected(count: number, n: number): boolean {
  if (count === 0 || n < smallestShownCount) return false;
  return count < smallestShownCount || (count === n && n < smallestUnanimity);
}
