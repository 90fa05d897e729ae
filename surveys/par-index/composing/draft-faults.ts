import { duplicates } from '../../items/kind.ts';
import { compare, isDecimal, one, parseDecimal, type Rational, sum } from '../../scoring/rational.ts';
import { roundHalfUp } from '../../scoring/rounding.ts';
import { rules } from '../../scoring/rules/index.ts';
import { type Parameters, type Rule, ShareDecimal, type Stage } from '../../scoring/rules/kind.ts';
import type { CriteriaSetDraft, DraftAssessment, DraftCriterion, DraftField, DraftRule } from './draft.ts';

export const faultCodes = [
  'name_missing',
  'label_missing',
  'code_wrong',
  'code_twice',
  'points_wrong',
  'fields_missing',
  'fields_sum',
  'field_over',
  'groups_missing',
  'group_twice',
  'weight_wrong',
  'minimum_wrong',
  'weights_sum',
  'items_missing',
  'item_twice',
  'rule_unknown',
  'parameters_wrong',
  'share_wrong',
  'share_of_one',
  'number_wrong',
  'rule_maximum',
  'one_item_only',
  'not_on_ballots',
  'total_begins',
  'step_twice',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What prevents publishing. `at`: the path in the draft; `about`: what its sentence names, numbers as decimals. */
export type DraftFault = { code: FaultCode; at: string; about?: Readonly<Record<string, string>> };

export function draftFaults(draft: CriteriaSetDraft): DraftFault[] {
  const { fields, maximum, totals = [{ code: 'TOTAL' }] } = draft;
  const codes = fields.flatMap(({ criteria }) => criteria.map(({ code }) => code));
  const added = total(fields.map((field) => field.maximum));
  const pointsWrong = pointFaults(maximum, 'maximum');
  return [
    ...wordFaults(draft, ''),
    ...(draft.label.vi === '' ? [{ code: 'label_missing' as const, at: 'label.vi' }] : []),
    ...pointsWrong,
    ...(fields.length === 0 ? [{ code: 'fields_missing' as const, at: 'fields' }] : []),
    ...(fields.length > 0 && pointsWrong.length === 0 && compare(added, decimal(maximum)) !== 0
      ? [{ code: 'fields_sum' as const, at: 'maximum', about: { sum: shown(added), maximum } }]
      : []),
    ...fields.flatMap((field, at) => fieldFaults(field, `fields.${at}`, fields, codes)),
    ...stepFaults(totals),
    ...(draft.targetAssessment ? assessmentFaults(draft.targetAssessment, 'targetAssessment') : []),
  ];
}

/** Those at this path or below. */
export function faultsAt(faults: readonly DraftFault[], path: string): DraftFault[] {
  return faults.filter(({ at }) => at === path || at.startsWith(`${path}.`));
}

function wordFaults({ name }: { name: { vi: string } }, at: string): DraftFault[] {
  return name.vi === '' ? [{ code: 'name_missing', at: at === '' ? 'name.vi' : `${at}.name.vi` }] : [];
}

function pointFaults(points: string, at: string): DraftFault[] {
  const isRight = isDecimal(points) && compare(parseDecimal(points), parseDecimal('0')) > 0;
  return isRight ? [] : [{ code: 'points_wrong', at }];
}

function fieldFaults(
  field: DraftField,
  at: string,
  fields: readonly DraftField[],
  codes: readonly string[],
): DraftFault[] {
  const { code, maximum, criteria } = field;
  const added = total(criteria.map((criterion) => criterion.maximum));
  const pointsWrong = pointFaults(maximum, `${at}.maximum`);
  return [
    ...codeFaults(code, `${at}.code`, /^\d+$/, duplicates(fields.map((one) => one.code))),
    ...wordFaults(field, at),
    ...pointsWrong,
    ...(pointsWrong.length === 0 && compare(added, decimal(maximum)) > 0
      ? [{ code: 'field_over' as const, at: `${at}.maximum`, about: { sum: shown(added), maximum } }]
      : []),
    ...criteria.flatMap((criterion, number) =>
      criterionFaults(criterion, `${at}.criteria.${number}`, duplicates(codes)),
    ),
  ];
}

function codeFaults(code: string, at: string, shape: RegExp, twice: readonly string[]): DraftFault[] {
  if (!shape.test(code)) return [{ code: 'code_wrong', at }];
  return twice.includes(code) ? [{ code: 'code_twice', at, about: { code } }] : [];
}

function criterionFaults(criterion: DraftCriterion, at: string, twice: readonly string[]): DraftFault[] {
  const { code, maximum, groups, itemRule, itemRules = {}, within, between, points } = criterion;
  const weights = total(groups.map(({ weight }) => weight));
  const asked = groups.map(({ group }) => group);
  const only = points && ruleOf(points.code, 'points');
  const fixed = only && 'maximum' in only ? only.maximum : undefined;
  return [
    ...codeFaults(code, `${at}.code`, /^\d+(\.\d+)+$/, twice),
    ...wordFaults(criterion, at),
    ...pointFaults(maximum, `${at}.maximum`),
    ...(typeof criterion.minimumN === 'string'
      ? [{ code: 'minimum_wrong' as const, at: `${at}.minimumN` }]
      : []),
    ...(fixed !== undefined && compare(decimal(fixed), decimal(maximum)) !== 0
      ? [
          {
            code: 'rule_maximum' as const,
            at: `${at}.maximum`,
            about: { rule: points?.code ?? '', maximum: fixed },
          },
        ]
      : []),
    ...(groups.length === 0 ? [{ code: 'groups_missing' as const, at: `${at}.groups` }] : []),
    ...(groups.length > 0 && compare(weights, one) !== 0
      ? [{ code: 'weights_sum' as const, at: `${at}.groups`, about: { sum: shown(weights) } }]
      : []),
    ...duplicates(asked).map((group) => ({
      code: 'group_twice' as const,
      at: `${at}.groups`,
      about: { group },
    })),
    ...groups.flatMap((group, number) => groupFaults(group, `${at}.groups.${number}`)),
    ...ruleFaults(itemRule, ['item'], `${at}.itemRule`),
    ...Object.entries(itemRules).flatMap(([item, rule]) =>
      ruleFaults(rule, ['item'], `${at}.itemRules.${item}`),
    ),
    ...ruleFaults(within, ['within_group', 'ballot'], `${at}.within`),
    ...ruleFaults(between, ['between_groups'], `${at}.between`),
    ...(points ? ruleFaults(points, ['points'], `${at}.points`) : []),
    ...withinFaults(criterion, at),
  ];
}

function groupFaults({ weight, factors }: DraftCriterion['groups'][number], at: string): DraftFault[] {
  return [
    ...(isDecimal(weight) && !weight.startsWith('-')
      ? []
      : [{ code: 'weight_wrong' as const, at: `${at}.weight` }]),
    ...(factors.length === 0 || factors.some((items) => items.length === 0)
      ? [{ code: 'items_missing' as const, at: `${at}.factors` }]
      : []),
    ...duplicates(factors.flat()).map((item) => ({
      code: 'item_twice' as const,
      at: `${at}.factors`,
      about: { item },
    })),
  ];
}

function withinFaults(criterion: DraftCriterion, at: string): DraftFault[] {
  const { within, groups, itemRule, itemRules = {} } = criterion;
  const rule = ruleOf(within.code, 'within_group', 'ballot');
  if (rule?.stage === 'within_group') {
    return groups.flatMap(({ factors }, number) =>
      rule.itemCount === undefined || factors.flat().length === rule.itemCount
        ? []
        : [
            {
              code: 'one_item_only' as const,
              at: `${at}.groups.${number}.factors`,
              about: { rule: rule.code },
            },
          ],
    );
  }
  if (rule?.stage !== 'ballot') return [];
  const items = groups.flatMap(({ factors }) => factors.flat());
  const used = items.length === 0 ? [itemRule.code] : items.map((item) => (itemRules[item] ?? itemRule).code);
  return [...new Set(used)]
    .filter((code) => !rule.itemRules.includes(code))
    .map((code) => ({ code: 'not_on_ballots', at: `${at}.within`, about: { rule: code } }));
}

function assessmentFaults(assessment: DraftAssessment, at: string): DraftFault[] {
  const { group, items, itemRule, within } = assessment;
  const joins = ruleOf(within.code, 'within_group');
  const only = joins?.stage === 'within_group' ? joins.itemCount : undefined;
  return [
    ...wordFaults(assessment, at),
    ...(group === '' ? [{ code: 'groups_missing' as const, at: `${at}.group` }] : []),
    ...(items.length === 0 ? [{ code: 'items_missing' as const, at: `${at}.items` }] : []),
    ...duplicates(items).map((item) => ({
      code: 'item_twice' as const,
      at: `${at}.items`,
      about: { item },
    })),
    ...(only !== undefined && items.length > 0 && items.length !== only
      ? [{ code: 'one_item_only' as const, at: `${at}.items`, about: { rule: within.code } }]
      : []),
    ...ruleFaults(itemRule, ['item'], `${at}.itemRule`),
    ...ruleFaults(within, ['within_group'], `${at}.within`),
  ];
}

function ruleFaults(
  { code, parameters = {} }: DraftRule,
  stages: readonly Stage[],
  at: string,
): DraftFault[] {
  const rule = ruleOf(code, ...stages);
  if (!rule) return [{ code: 'rule_unknown', at }];
  const read = rule.parameters.safeParse(parameters);
  if (read.success) return [];
  const faults = read.error.issues.map(({ path }): DraftFault => {
    const text = valueAt(parameters, path);
    if (text === undefined) return { code: 'parameters_wrong', at, about: { rule: code } };
    return { code: numberFault(rule, text), at: [at, 'parameters', ...path].join('.') };
  });
  return faults.filter((fault, place) => faults.findIndex(({ at: other }) => other === fault.at) === place);
}

/** What stands there, where that is one text. */
function valueAt(parameters: Parameters, path: readonly PropertyKey[]): string | undefined {
  const found = path.reduce<unknown>(
    (within, key) => (typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined),
    parameters,
  );
  return typeof found === 'string' ? found : undefined;
}

/** Bonus points are the only parameter that is no share. */
function numberFault({ stage }: Rule, text: string): FaultCode {
  if (stage === 'total') return 'number_wrong';
  return ShareDecimal.safeParse(text).success ? 'share_of_one' : 'share_wrong';
}

function stepFaults(totals: readonly DraftRule[]): DraftFault[] {
  return [
    ...(totals[0]?.code === 'TOTAL' ? [] : [{ code: 'total_begins' as const, at: 'totals' }]),
    ...duplicates(totals.map(({ code }) => code)).map((rule) => ({
      code: 'step_twice' as const,
      at: 'totals',
      about: { rule },
    })),
    ...totals.flatMap((use, at) => ruleFaults(use, ['total'], `totals.${at}`)),
  ];
}

/** The rule of this code, where it stands in one of these stages. */
export function ruleOf(code: string, ...stages: readonly Stage[]): Rule | undefined {
  const register: Readonly<Record<string, Rule>> = rules;
  const rule = Object.hasOwn(register, code) ? register[code] : undefined;
  return rule && stages.includes(rule.stage) ? rule : undefined;
}

function decimal(text: string): Rational {
  return parseDecimal(isDecimal(text) ? text : '0');
}

function total(decimals: readonly string[]): Rational {
  return sum(decimals.map(decimal));
}

/** Without zeros that say nothing: "0.95". */
function shown(value: Rational): string {
  return roundHalfUp(value, 4).replace(/\.?0+$/, '');
}
