import { groups } from '#surveys/campaigns/reference/groups.ts';
import type { ItemCode } from '#surveys/ids.ts';
import { criteriaSets } from '#surveys/par-index/criteria-sets/index.ts';
import { type ItemUse, itemUses } from '#surveys/par-index/item-uses.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';

export type ScoredUse = ItemUse & { groupName: Wording };

/**
 * Where the items of a questionnaire enter a score, by item. The criteria sets name respondent groups; which of them are
 * asked a questionnaire is known by its slug, whatever its version.
 */
export function scoredItems(slug: string): ReadonlyMap<ItemCode, readonly ScoredUse[]> {
  const asked = new Map(
    groups
      .filter((group) => group.questionnaire.split('@')[0] === slug)
      .map(({ code, name }) => [code, name]),
  );
  const all = new Map<ItemCode, readonly ScoredUse[]>();
  // a variant scores the same items in the same criteria
  for (const set of criteriaSets.filter(({ variantOf }) => variantOf === undefined)) {
    for (const [item, uses] of itemUses(set, new Set(asked.keys()))) {
      const named = uses.map((use) => ({
        ...use,
        groupName: asked.get(use.group) ?? { vi: use.group, en: use.group },
      }));
      all.set(item, [...(all.get(item) ?? []), ...named]);
    }
  }
  return all;
}
