import type { ConditionInput } from '../../questionnaire/condition.ts';
import type { DraftCondition } from '../draft.ts';
import { conditionOf, type Known } from '../expression/condition.ts';
import { ExpressionFault } from '../expression/expression.ts';
import { normalCondition } from '../expression/normal-form.ts';
import type { Losses } from '../losses.ts';

/**
 * Makes one condition of several that must all hold, in its normal form. What cannot be said is left out and noted
 * once, however many sections or items it stood over.
 */
export function conditionMaker(known: ReadonlyMap<string, Known | undefined>, losses: Losses) {
  const isSingle = new Set<string>();
  const made = new Map<DraftCondition, ConditionInput | undefined>();

  function one(draft: DraftCondition): ConditionInput | undefined {
    if (made.has(draft)) return made.get(draft);
    const condition = expressible(draft);
    made.set(draft, condition);
    return condition;
  }

  function expressible({ expression, where, source }: DraftCondition): ConditionInput | undefined {
    try {
      return conditionOf(expression, (name) => known.get(name));
    } catch (error) {
      if (!(error instanceof ExpressionFault)) throw error;
      losses.add('condition_not_expressible', where, source, error.message);
      return undefined;
    }
  }

  function condition(drafts: readonly DraftCondition[]): ConditionInput | undefined {
    const all = drafts.flatMap((draft) => one(draft) ?? []);
    return all.length === 0 ? undefined : normalCondition({ all }, (item) => isSingle.has(item));
  }

  return { condition, isSingle };
}
