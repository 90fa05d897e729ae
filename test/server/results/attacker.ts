import type { groupResults } from '#server/results/group-results.ts';
import type { campaignIndexInputs } from '#server/results/index-inputs.ts';
import { type AnswerKey, answerKey, type GroupCode } from '#surveys/ids.ts';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';
import { toNumber } from '#surveys/scoring/rational.ts';
import { type ItemRuleCode, rules } from '#surveys/scoring/rules/index.ts';
import type { Segment } from '#surveys/statistics/suppression.ts';

type Results = NonNullable<ReturnType<typeof groupResults>>;
type Inputs = ReturnType<typeof campaignIndexInputs>;
type Told = { percent: number; terms: { key: AnswerKey; rule: ItemRuleCode; weight: number }[] };
type Tables = ReadonlyMap<AnswerKey, number[][]>;

/**
 * Whoever has both pages before them: all level tables of each item that agree with its segments and with every
 * percentage of at most `reach` items, the other items of that percentage being whatever they can be.
 */
export function tablesThatAgree(results: Results, inputs: Inputs, reach: number): Tables {
  const items = results.rounds.flatMap(({ factors }) => factors.flatMap((factor) => factor.items));
  const possible = new Map(
    items.filter(({ n }) => n !== null).map(({ key, segments }) => [key, tablesOf(segments)] as const),
  );
  const told = [...toldByResults(results), ...toldByInputs(inputs, results.group.code)].filter(
    ({ terms }) => terms.length <= reach,
  );
  const narrowed = new Map(possible);
  for (const { terms, percent } of told) {
    const values = terms.map((term) => valuesOf(term, possible));
    for (const [at, { key }] of terms.entries()) {
      const rest = values.filter((_, other) => other !== at);
      const sums = rest.reduce((so, next) => everySum(so, next), new Set([0]));
      const fits = new Map([...(values[at] ?? [])].map((own) => [own, canBe(percent, own, sums)] as const));
      const term = terms[at];
      const agrees = (table: number[]) => term !== undefined && fits.get(worth(table, term)) === true;
      narrowed.set(key, (narrowed.get(key) ?? []).filter(agrees));
    }
  }
  return narrowed;
}

function toldByResults({ rounds }: Results): Told[] {
  return rounds.flatMap(({ factors, indexPercent }) => {
    const answered = factors.map((factor) => ({
      ...factor,
      keys: factor.items.filter(({ n }) => n !== null).map(({ key }) => key),
    }));
    const headline = answered.filter(({ isHeadline, keys }) => isHeadline && keys.length > 0);
    const termsOf = ({ keys, favourable }: (typeof answered)[number], share: number) =>
      keys.map((key) => ({ key, rule: favourable ?? ('TOP2' as const), weight: share / keys.length }));
    return [
      ...answered.map((factor) => ({ text: factor.indexPercent, terms: termsOf(factor, 1) })),
      { text: indexPercent, terms: headline.flatMap((factor) => termsOf(factor, 1 / headline.length)) },
    ].flatMap(({ text, terms }) => (text === null ? [] : [{ percent: Number(text), terms }]));
  });
}

function toldByInputs({ inputs, targets }: Inputs, group: GroupCode): Told[] {
  const parts = inputs.flatMap(({ criterion, groups }) =>
    groups
      .filter((part) => part.group === group)
      .flatMap(({ indexPercent, items }) => {
        const factors = reference2024.fields
          .flatMap(({ criteria }) => criteria.filter(({ code }) => code === criterion.code))
          .flatMap((found) => found.groups.filter((part) => part.group === group))
          .flatMap((part) => part.factors);
        const terms = items.map(({ key, rule }) => {
          const size =
            factors.find((factor) => factor.some((item) => answerKey(item) === key))?.length ?? Number.NaN;
          return { key, rule: rule.code, weight: 1 / (factors.length * size) };
        });
        return indexPercent === undefined ? [] : [{ percent: Number(indexPercent), terms }];
      }),
  );
  const bodies = (targets ?? []).flatMap(({ outcome, items }) =>
    outcome.code === 'scored' && group === reference2024.targetAssessment?.group
      ? [
          {
            percent: Number(outcome.indexPercent),
            terms: items.map(({ key, rule }) => ({ key, rule: rule.code, weight: 1 / items.length })),
          },
        ]
      : [],
  );
  return [...parts, ...bodies];
}

function tablesOf(segments: readonly Segment[]): number[][] {
  return segments.reduce<number[][]>(
    (tables, { from, to, count }) =>
      tables.flatMap((table) => spread(to - from + 1, count).map((part) => [...table, ...part])),
    [[]],
  );
}

function spread(levels: number, n: number): number[][] {
  if (levels === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) =>
    spread(levels - 1, n - first).map((rest) => [first, ...rest]),
  ).flat();
}

/** In billionths, so that sums of fractions can be compared. */
function worth(table: readonly number[], { rule, weight }: Told['terms'][number]): number {
  const name = `${rule} ${table}`;
  const known = worths.get(name);
  if (known !== undefined) return Math.round(known * weight * 1e9);
  const index = rules[rule].index(table);
  if (!index) throw new Error('a table without answers');
  worths.set(name, toNumber(index));
  return Math.round(toNumber(index) * weight * 1e9);
}
const worths = new Map<string, number>();

function valuesOf(term: Told['terms'][number], possible: Tables): Set<number> {
  return new Set((possible.get(term.key) ?? []).map((table) => worth(table, term)));
}

function everySum(sums: ReadonlySet<number>, values: ReadonlySet<number>): Set<number> {
  const all = new Set<number>();
  // to the ten-millionth: what rounding leaves apart is far below a told hundredth of a percent
  for (const sum of sums) for (const value of values) all.add(Math.round((sum + value) / 100) * 100);
  return all;
}

function canBe(percent: number, own: number, sums: ReadonlySet<number>): boolean {
  for (const sum of sums) if (Math.abs((own + sum) / 1e7 - percent) <= 0.005 + 5e-5) return true;
  return false;
}
