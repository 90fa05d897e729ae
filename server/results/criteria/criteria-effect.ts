import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { answerKey } from '#surveys/ids.ts';
import type { CriteriaSet, SurveyCriterion } from '#surveys/par-index/criteria-set.ts';
import { composedScores } from '#surveys/par-index/index-input.ts';
import { divide, parseDecimal, subtract } from '#surveys/scoring/rational.ts';
import { roundHalfUp, roundPercent } from '#surveys/scoring/rounding.ts';
import type { RuleUse } from '#surveys/scoring/rule-use.ts';
import { type ItemRuleCode, rules } from '#surveys/scoring/rules/index.ts';
import type { Segment } from '#surveys/statistics/suppression.ts';
import { campaignIndexInputs, publicEvidence } from '../index-inputs.ts';
import { type Publication, publicationOf } from '../publication.ts';
import { splitsBest } from '../release/splits-best.ts';
import type { Summary } from '../summary.ts';

/**
 * What a set that is being composed makes of a campaign's answers, beside what the campaign's own set makes of them: only
 * what the index page would tell of either. `now` is the summary with the composed set, `before` with the own one.
 */
export function criteriaEffect(campaign: Campaign, now: Summary, before: Summary) {
  const set = now.criteriaSet;
  const own = before.criteriaSet ? campaignIndexInputs(campaign, before).inputs : [];
  if (!set) return { criteria: [] };
  const publications = new Map(
    [...now.tallies].map(([code, tally]) => [code, publicationOf(campaign, tally, code, set)] as const),
  );
  const exact = composedScores(set, publicEvidence(campaign, now));
  const criteria = set.fields.flatMap((field) => field.criteria);
  return {
    criteria: campaignIndexInputs(campaign, now).inputs.map((input) => {
      const { code } = input.criterion;
      const criterion = criteria.find((one) => one.code === code);
      const earlier = own.find((one) => one.criterion.code === code);
      const score = input.outcome.code === 'scored' ? input.outcome.score : undefined;
      const scoreBefore = earlier?.outcome.code === 'scored' ? earlier.outcome.score : undefined;
      const composed = exact.get(code);
      const isIndexTold = input.outcome.code === 'scored' && input.outcome.indexPercent !== undefined;
      return {
        ...input,
        before: earlier
          ? { score: scoreBefore ?? null, maximum: earlier.maximum, indices: indicesOf(earlier) }
          : null,
        change:
          score !== undefined && scoreBefore !== undefined
            ? roundHalfUp(subtract(parseDecimal(score), parseDecimal(scoreBefore)))
            : null,
        itemIndices: criterion ? itemIndices(criterion, now, publications) : [],
        // before the one rounding; the share of the maximum is told with the index only
        exact:
          isIndexTold && composed
            ? {
                share: roundPercent(divide(composed, parseDecimal(input.maximum))),
                score: roundHalfUp(composed, 4),
              }
            : null,
      };
    }),
  };
}

function indicesOf({ groups }: { groups: readonly { group: GroupCode; indexPercent?: string }[] }) {
  return groups.map(({ group, indexPercent }) => ({ group, indexPercent: indexPercent ?? null }));
}

/** Each item's own index, where the published counts of the item give it anyway; null elsewhere. */
function itemIndices(
  { groups, itemRule, itemRules = {} }: SurveyCriterion,
  summary: Summary,
  publications: ReadonlyMap<GroupCode, Publication>,
) {
  return groups.flatMap(({ group, factors }) =>
    factors.flat().map((item) => {
      const segments = publications.get(group)?.segments(answerKey(item)) ?? [];
      const tally = summary.tallies.get(group);
      const isCounted = tally?.places.some(({ key }) => key === answerKey(item)) ?? false;
      const levels = tally && isCounted ? tally.counts(answerKey(item)).values : [];
      return { group, item, indexPercent: toldIndex(itemRules[item] ?? itemRule, levels, segments) };
    }),
  );
}

function toldIndex(
  { code, parameters }: RuleUse<ItemRuleCode>,
  levels: readonly number[],
  segments: readonly Segment[],
): string | null {
  if (segments.length === 0 || !rules[code].fits(levels.length, parameters)) return null;
  const isShare = code === 'TOP2' || code === 'NEG';
  const isTold = isShare ? !splitsBest(segments, code) : segments.every(({ from, to }) => from === to);
  const index = isTold ? rules[code].index(levels, parameters) : undefined;
  return index ? roundPercent(index) : null;
}

/** Does the set need the ballots counted anew? */
export function countsBallots(set: CriteriaSet): boolean {
  return set.fields.some(({ criteria }) =>
    criteria.some(({ within }) => rules[within.code].stage === 'ballot'),
  );
}
