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

/** The shares on the results page: of each factor, and of the round they make up. Only what was answered counts. */
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
      ...answered.map((factor) => ({
        id: figureId.factor(target?.code, factor.item.code),
        terms: termsOf(factor, 1),
      })),
      {
        id: figureId.round(target?.code),
        terms: headline.flatMap((factor) => termsOf(factor, 1 / headline.length)),
      },
    ];
  });
}
