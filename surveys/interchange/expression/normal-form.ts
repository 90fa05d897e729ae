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
  for (const part of parts) {
    const pair = joined.map((other) => merge(other, part, isAll, isSingle));
    const at = pair.findIndex((both) => both !== undefined);
    joined.splice(at < 0 ? joined.length : at, 1, pair[at] ?? part);
  }
  const [first] = joined;
  if (joined.length === 1 && first) return first;
  return isAll ? { all: joined } : { any: joined };
}

function merge(
  a: ConditionInput,
  b: ConditionInput,
  isAll: boolean,
  isSingle: (item: string) => boolean,
): ConditionInput | undefined {
  if (!('item' in a) || !('item' in b) || a.item !== b.item) return undefined;
  if (!isAll) return { item: a.item, oneOf: [...new Set([...a.oneOf, ...b.oneOf])] };
  const both = isSingle(a.item) ? a.oneOf.filter((mark) => b.oneOf.includes(mark)) : [];
  return both.length === 0 ? undefined : { item: a.item, oneOf: both };
}
