import type { ItemCode } from '#surveys/ids.ts';
import type { Condition } from '#surveys/questionnaire/condition.ts';

/**
 * A condition as its form shows it. A group in a group can be edited; what lies deeper, or is denied twice, is said as
 * a sentence and kept `whole`. Whatever is not touched is given back as it came.
 */
export type ConditionForm = Clause | Group | { is: 'whole'; condition: Condition };
export type Clause = { is: 'clause'; item: ItemCode; relation: Relation; values: readonly string[] };
export type Group = { is: 'group'; join: Join; isDenied: boolean; parts: readonly ConditionForm[] };

export const relations = ['one_of', 'none_of'] as const;
export type Relation = (typeof relations)[number];
export const joins = ['all', 'any'] as const;
export type Join = (typeof joins)[number];

/** Groups in groups that the form shows; on a phone there is no room for more. */
const deepest = 2;

export function formOf(condition: Condition, depth = 0): ConditionForm {
  if ('item' in condition) {
    return { is: 'clause', item: condition.item, relation: 'one_of', values: condition.oneOf };
  }
  if ('not' in condition && 'item' in condition.not) {
    const { item, oneOf } = condition.not;
    return { is: 'clause', item, relation: 'none_of', values: oneOf };
  }
  const isDenied = 'not' in condition;
  const joined = isDenied ? condition.not : condition;
  if (depth >= deepest || 'not' in joined || 'item' in joined) return { is: 'whole', condition };
  const join = 'all' in joined ? 'all' : 'any';
  const parts = 'all' in joined ? joined.all : joined.any;
  return { is: 'group', join, isDenied, parts: parts.map((part) => formOf(part, depth + 1)) };
}

export function conditionOf(form: ConditionForm): Condition {
  if (form.is === 'whole') return form.condition;
  if (form.is === 'clause') {
    const leaf = { item: form.item, oneOf: [...form.values] };
    return form.relation === 'one_of' ? leaf : { not: leaf };
  }
  const parts = form.parts.map(conditionOf);
  const group = form.join === 'all' ? { all: parts } : { any: parts };
  return form.isDenied ? { not: group } : group;
}

/** With one clause more at its end: what stood alone becomes a group. */
export function withClause(form: ConditionForm, clause: Clause): Group {
  if (form.is === 'group' && !form.isDenied) return { ...form, parts: [...form.parts, clause] };
  return { is: 'group', join: 'all', isDenied: false, parts: [form, clause] };
}

/** The group without one of its parts; what is left alone needs no group, and nothing is left of nothing. */
export function withoutPart(group: Group, index: number): ConditionForm | undefined {
  const parts = group.parts.filter((_, at) => at !== index);
  const [only] = parts;
  if (only === undefined) return undefined;
  return parts.length === 1 && !group.isDenied ? only : { ...group, parts };
}

export function withPart(group: Group, index: number, part: ConditionForm): Group {
  return { ...group, parts: group.parts.map((before, at) => (at === index ? part : before)) };
}
