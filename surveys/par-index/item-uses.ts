import type { GroupCode, ItemCode } from '../ids.ts';
import type { Wording } from '../questionnaire/wording.ts';
import type { RuleUse } from '../scoring/rule-use.ts';
import type { ItemRuleCode } from '../scoring/rules/index.ts';
import type { CriteriaSet } from './criteria-set.ts';

/** Where an item enters a score. Without a `criterion` it is the assessment of other bodies, named by `name`. */
export type ItemUse = {
  set: CriteriaSet['id'];
  criterion: string | undefined;
  name: Wording;
  group: GroupCode;
  rule: RuleUse<ItemRuleCode>;
};

/** What a criteria set makes of the items that these groups are asked, by item, in the order of the set. */
export function itemUses(set: CriteriaSet, groups: ReadonlySet<string>): ReadonlyMap<ItemCode, ItemUse[]> {
  const uses = new Map<ItemCode, ItemUse[]>();
  const note = (items: readonly ItemCode[], use: (item: ItemCode) => Omit<ItemUse, 'set'>) => {
    for (const item of items) uses.set(item, [...(uses.get(item) ?? []), { set: set.id, ...use(item) }]);
  };
  for (const { code, name, itemRule, itemRules, groups: asked } of set.fields.flatMap(
    (field) => field.criteria,
  )) {
    for (const { group, factors } of asked.filter((one) => groups.has(one.group))) {
      note(factors.flat(), (item) => ({ criterion: code, name, group, rule: itemRules?.[item] ?? itemRule }));
    }
  }
  const others = set.targetAssessment;
  if (others && groups.has(others.group)) {
    const { name, group, itemRule } = others;
    note(others.items, () => ({ criterion: undefined, name, group, rule: itemRule }));
  }
  return uses;
}
