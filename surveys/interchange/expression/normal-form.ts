import type { ConditionInput } from '../../questionnaire/condition.ts';

/**
 * One way of writing a condition among those that mean the same: nothing nested without need, no doubled "not", the
 * options of one item together. What is written to a file and read back is this form.
 *
 * @param isSingle can the item carry one mark only? Then two demands on it are one.
 */
export function normalCondition(
  condition: ConditionInput,
  isSingle: (item: string) => boolean,
): ConditionInput {
  if ('item' in condition) return { item: condition.item, oneOf: [...new Set(condition.oneOf)] };
  if ('not' in condition) {
    const inner = normalCondition(condition.not, isSingle);
    return 'not' in inner ? inner.not : { not: inner };
  }
  const isAll = 'all' in condition;
  const parts = (isAll ? condition.all : condition.any).flatMap((part) => {
    const normal = normalCondition(part, isSingle);
    if (isAll) return 'all' in normal ? normal.all : [normal];
    return 'any' in normal ? normal.any : [normal];
  });
  const joined: ConditionInput[] = [];
  const places = new Map<string, number[]>();
  for (const part of parts) {
    const before = 'item' in part ? (places.get(part.item) ?? []) : [];
    const at = before.find((place) => merge(joined[place], part, isAll, isSingle) !== undefined);
    const both = at === undefined ? undefined : merge(joined[at], part, isAll, isSingle);
    if (at !== undefined && both) joined[at] = both;
    else {
      if ('item' in part) places.set(part.item, [...before, joined.length]);
      joined.push(part);
    }
  }
  const [first] = joined;
  if (joined.length === 1 && first) return first;
  return isAll ? { all: joined } : { any: joined };
}

function merge(
  a: ConditionInput | undefined,
  b: ConditionInput,
  isAll: boolean,
  isSingle: (item: string) => boolean,
): ConditionInput | undefined {
  if (!a || !('item' in a) || !('item' in b) || a.item !== b.item) return undefined;
  if (!isAll) return { item: a.item, oneOf: [...new Set([...a.oneOf, ...b.oneOf])] };
  const both = isSingle(a.item) ? a.oneOf.filter((mark) => b.oneOf.includes(mark)) : [];
  return both.length === 0 ? undefined : { item: a.item, oneOf: both };
}
