import type { DraftRule } from '#surveys/par-index/composing/draft.ts';
import { ruleOf } from '#surveys/par-index/composing/draft-faults.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import type { BasisItem } from '../views.ts';

/** Is the rule defined on the item's scale, and does it call the good end good? */
export function fitsItem(use: DraftRule, { levels, isReversed }: BasisItem): boolean {
  const rule = ruleOf(use.code, 'item');
  if (rule?.stage !== 'item' || !rule.parameters.safeParse(use.parameters ?? {}).success) return false;
  return rule.fits(levels, use.parameters) && (rule.better === 'lower_level') === isReversed;
}

/** Every rule that could stand for the item, with its usual parameters. */
export function rulesFor(item: BasisItem): DraftRule[] {
  return Object.values(rules)
    .filter(({ stage }) => stage === 'item')
    .map(({ code }) => ({ code }))
    .filter((use) => fitsItem(use, item));
}
