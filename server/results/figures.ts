import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { type AnswerKey, answerKey, type GroupCode } from '#surveys/ids.ts';
import type { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { isBallotRule } from '#surveys/scoring/composition.ts';
import type { RuleUse } from '#surveys/scoring/rule-use.ts';
import type { ItemRuleCode } from '#surveys/scoring/rules/index.ts';
import { favourableOf } from './index-of.ts';
import type { Factor, Round } from './rounds.ts';

/** One item in an average: `weight` is its part of the whole, the item's own rule makes its index. */
export type Term = { key: AnswerKey; weight: number; rule: RuleUse<ItemRuleCode> };

/** A percentage that is told to two decimals. `id` is unique among those of one group. */
export type Figure = { id: string; terms: readonly Term[] };

export const figureId = {
  criterion: (code: string) => `criterion ${code}`,
  /** What the group brings to the score of a criterion that several groups are asked about. */
  score: (code: string) => `score ${code}`,
  assessed: (target: string) => `assessed ${target}`,
  factor: (target: string | undefined, item: string) => `factor ${target ?? ''} ${item}`,
  round: (target: string | undefined) => `round ${target ?? ''}`,
  /** The mean level of one item. */
  mean: (key: AnswerKey) => `mean ${key}`,
};

/** The group's parts of the criteria, and the indices of the bodies it assesses. */
export function inputFigures(set: CriteriaSet, campaign: Campaign, group: GroupCode): Figure[] {
  const parts = set.fields.flatMap(({ criteria }) =>
    criteria.flatMap(({ code, groups, itemRule, itemRules = {}, within }) =>
      groups
        // whole ballots are no average of items: `ballot-shares.ts`
        .filter((part) => part.group === group && !isBallotRule(within))
        .map(({ factors }) => ({
          id: figureId.criterion(code),
          terms: factors.flatMap((items) =>
            items.map((item) => ({
              key: answerKey(item),
              rule: itemRules[item] ?? itemRule,
              weight:
                within.code === 'FACTORAVG' ? 1 / (factors.length * items.length) : 1 / factors.flat().length,
            })),
          ),
        })),
    ),
  );
  const assessment = set.targetAssessment?.group === group ? set.targetAssessment : undefined;
  const bodies = campaign.targets.map(({ code }) => ({
    id: figureId.assessed(code),
    terms: (assessment?.items ?? []).map((item) => ({
      key: answerKey(item, code),
      rule: assessment?.itemRule ?? { code: 'MEAN5' as const },
      weight: 1 / (assessment?.items.length ?? 1),
    })),
  }));
  return assessment ? [...parts, ...bodies] : parts;
}

/**
 * What the group brings to each score that several groups make up. A reader who knows what the others bring sees it to
 * two decimals of a point: as a percentage of two decimals that is its part of the maximum ÷ 100.
 */
export function scoreFigures(set: CriteriaSet, campaign: Campaign, group: GroupCode): Figure[] {
  const criteria = new Map(
    set.fields.flatMap((field) => field.criteria.map((one) => [figureId.criterion(one.code), one])),
  );
  return inputFigures(set, campaign, group).flatMap(({ id, terms }) => {
    const criterion = criteria.get(id);
    const part = criterion?.groups.find((one) => one.group === group);
    if (!criterion || !part || criterion.groups.length === 1 || criterion.points) return [];
    const reach = (Number(criterion.maximum) * Number(part.weight)) / 100;
    return [
      {
        id: figureId.score(criterion.code),
        terms: terms.map((term) => ({ ...term, weight: term.weight * reach })),
      },
    ];
  });
}

/**
 * The shares on the results page: of the round, and of each factor it is made of. Only what was answered counts. Where
 * not all may be told the first are: the round's is the index of the group.
 */
export function resultFigures(rounds: readonly Round[], isAnswered: (key: AnswerKey) => boolean): Figure[] {
  return rounds.flatMap(({ target, factors }) => {
    const answered = factors.filter((factor) => favourableOf(factor.scale) && factor.keys.some(isAnswered));
    const headline = answered.filter(({ isHeadline }) => isHeadline);
    const termsOf = ({ keys, scale }: Factor, share: number): Term[] => {
      const present = keys.filter(isAnswered);
      const code = favourableOf(scale)?.rule ?? 'TOP2';
      return present.map((key) => ({ key, rule: { code }, weight: share / present.length }));
    };
    return [
      {
        id: figureId.round(target?.code),
        terms: headline.flatMap((factor) => termsOf(factor, 1 / headline.length)),
      },
      ...answered.map((factor) => ({
        id: figureId.factor(target?.code, factor.item.code),
        terms: termsOf(factor, 1),
      })),
    ];
  });
}
