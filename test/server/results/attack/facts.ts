import type { GroupResults } from '#server/results/group-results.ts';
import type { campaignIndexInputs } from '#server/results/index-inputs.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import { answerKey } from '#surveys/ids.ts';
import type { SurveyCriterion } from '#surveys/par-index/criteria-set.ts';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';

/** The name of a count that may be hidden: whose ballots, which group, which item, which value of it. */
export type Cell = string;
export const cellOf = (ballots: string, group: string, key: string, value: number | string): Cell =>
  `${ballots}|${group}|${key}|${value}`;

/** Something that a reader was told: a weighted sum of counts lies between these bounds, both included. */
export type Fact = { terms: ReadonlyMap<Cell, number>; low: number; high: number; from: string };

/** What was counted when it was told: whose ballots, by the names of their parts. */
export type State = { name: string; parts: readonly string[] };

type IndexInputs = ReturnType<typeof campaignIndexInputs>;
type Weighted = { group: string; key: string; value: number | string; weight: number };

const hair = 1e-9;

function fact(state: State, weighted: readonly Weighted[], low: number, high: number, from: string): Fact {
  const terms = new Map<Cell, number>();
  for (const part of state.parts)
    for (const { group, key, value, weight } of weighted) {
      const cell = cellOf(part, group, key, value);
      terms.set(cell, (terms.get(cell) ?? 0) + weight);
    }
  return { terms, low: low - hair, high: high + hair, from: `${state.name}: ${from}` };
}

/** A number of two decimals and what it may have been before it was rounded. */
const rounded = (text: string): [number, number] => [Number(text) - 0.005, Number(text) + 0.005];

/** What one item adds to an index between 0 and 1, level by level. */
function worth(rule: string, level: number, levelCount: number): number {
  if (rule === 'TOP2') return level >= levelCount - 1 ? 1 : 0;
  if (rule === 'NEG') return level === 1 ? 1 : 0;
  return level / levelCount;
}

/** What the page of one group says, number by number. */
export function factsOfResults(state: State, { group: { code }, rounds, counted }: GroupResults): Fact[] {
  const facts: Fact[] = [];
  const known = (
    key: string,
    value: number | string,
    low: number,
    high: number,
    from: string,
    weight = 1,
  ): number => facts.push(fact(state, [{ group: code, key, value, weight }], low, high, `${from} of ${key}`));
  const missingOf = (key: string, n: number | null, missing: Record<string, number | null> | null) => {
    if (n === null || missing === null) return;
    const kinds = Object.entries(missing);
    const all = kinds.map(([kind]) => ({ group: code, key, value: kind, weight: 1 }));
    facts.push(fact(state, all, counted - n, counted - n, `all missing of ${key}`));
    for (const [kind, count] of kinds) if (count !== null) known(key, kind, count, count, kind);
  };
  for (const round of rounds) {
    const averages: { terms: Weighted[]; isHeadline: boolean }[] = [];
    for (const factor of round.factors) {
      const answered = factor.items.filter(({ n }) => n !== null);
      const levelCount = factor.levels.length;
      const levels = Array.from({ length: levelCount }, (_, at) => at + 1);
      for (const { key, n, segments, mean, missing } of factor.items) {
        missingOf(key, n, missing);
        if (n === null) continue;
        const some = (from: number, to: number, weight: (level: number) => number) =>
          levels
            .filter((level) => level >= from && level <= to)
            .map((level) => ({ group: code, key, value: level, weight: weight(level) }));
        facts.push(
          fact(
            state,
            some(1, levelCount, () => 1),
            n,
            n,
            `n of ${key}`,
          ),
        );
        for (const { from, to, count } of segments)
          facts.push(
            fact(
              state,
              some(from, to, () => 1),
              count,
              count,
              `levels ${from}–${to} of ${key}`,
            ),
          );
        if (mean) {
          const [low, high] = rounded(mean.level);
          facts.push(
            fact(
              state,
              some(1, levelCount, (level) => level),
              low * n,
              high * n,
              `mean of ${key}`,
            ),
          );
        }
      }
      const rule = factor.favourable;
      if (rule === null || answered.length === 0) continue;
      const terms = answered.flatMap(({ key, n }) =>
        levels.map((level) => ({
          group: code,
          key,
          value: level,
          weight: (100 * worth(rule, level, levelCount)) / answered.length / (n ?? 1),
        })),
      );
      averages.push({ terms, isHeadline: factor.isHeadline });
      if (factor.indexPercent !== null)
        facts.push(fact(state, terms, ...rounded(factor.indexPercent), `index of ${factor.code}`));
    }
    const headline = averages.filter(({ isHeadline }) => isHeadline);
    if (round.indexPercent !== null) {
      const terms = headline.flatMap((one) =>
        one.terms.map((term) => ({ ...term, weight: term.weight / headline.length })),
      );
      facts.push(
        fact(state, terms, ...rounded(round.indexPercent), `index of ${round.target?.code ?? 'all'}`),
      );
    }
    for (const { key, n, options, missing, several } of round.choices) {
      missingOf(key, n, missing);
      if (n === null) continue;
      if (!several) {
        const all = options.map((_, value) => ({ group: code, key, value, weight: 1 }));
        facts.push(fact(state, all, n, n, `n of ${key}`));
      }
      for (const [value, { count }] of options.entries())
        if (count !== null) known(key, value, count, count, `option ${value}`);
    }
  }
  return facts;
}

/**
 * What is said of the modes of a group, to whoever knows besides how many answered each item in each of them: more than
 * is told. `stateIn`: what was counted of one mode; `nOf`: how many of it answered an item.
 */
export function factsOfModes(
  { modePanel, rounds }: GroupResults,
  stateIn: (mode: Mode) => State,
  nOf: (key: string, mode: Mode) => number,
): Fact[] {
  const headline = rounds.flatMap(({ factors }) => factors.filter(({ isHeadline }) => isHeadline));
  return (modePanel?.modes ?? []).flatMap(({ mode, raw }) => {
    if (!raw) return [];
    const judged = headline
      .map((factor) => ({ factor, items: factor.items.filter(({ key }) => nOf(key, mode) > 0) }))
      .filter(({ items }) => items.length > 0);
    const terms = judged.flatMap(({ factor, items }) =>
      items.flatMap(({ key }) =>
        factor.levels.map((_, at) => ({
          group: modePanel?.group.code ?? '',
          key,
          value: at + 1,
          weight:
            (100 * worth(factor.favourable ?? '', at + 1, factor.levels.length)) /
            (judged.length * items.length * nOf(key, mode)),
        })),
      ),
    );
    const percent = Number(raw.percent);
    return [fact(stateIn(mode), terms, percent - 0.05, percent + 0.05, `mode ${mode}`)];
  });
}

/** What the index page says. */
export function factsOfInputs(state: State, told: IndexInputs): Fact[] {
  const criteria = reference2024.fields.flatMap((field) => field.criteria);
  const facts: Fact[] = [];
  for (const { criterion, groups, outcome, maximum } of told.inputs) {
    const own = criteria.find(({ code }) => code === criterion.code);
    if (!own) throw new Error(`no criterion ${criterion.code}`);
    const used = groups.filter(({ weightUsed }) => Number(weightUsed ?? 0) > 0);
    const sum = used.reduce((all, { weight }) => all + Number(weight), 0);
    const ofGroup = ({ group, items }: (typeof used)[number]) =>
      termsOf(own, group, new Map(items.flatMap(({ key, n }) => (n === null ? [] : [[key, n]]))));
    for (const part of used)
      if (part.indexPercent !== undefined)
        facts.push(
          fact(state, ofGroup(part), ...rounded(part.indexPercent), `${criterion.code} ${part.group}`),
        );
    if (outcome.code !== 'scored') continue;
    const whole = (percentage: number) =>
      used.flatMap((part) =>
        ofGroup(part).map((term) => ({
          ...term,
          weight: (term.weight * Number(part.weight) * percentage) / sum / 100,
        })),
      );
    facts.push(fact(state, whole(Number(maximum)), ...rounded(outcome.score), `score ${criterion.code}`));
    if (outcome.indexPercent !== undefined)
      facts.push(fact(state, whole(100), ...rounded(outcome.indexPercent), `index ${criterion.code}`));
  }
  for (const { target, outcome, items } of told.targets ?? []) {
    if (outcome.code !== 'scored' || !told.targetAssessment) continue;
    const { group } = told.targetAssessment;
    const terms = items.flatMap(({ key, n }) =>
      fiveLevels.map((level) => ({
        group,
        key,
        value: level,
        weight: (20 * level) / (n ?? Number.NaN) / items.length,
      })),
    );
    if (outcome.indexPercent)
      facts.push(fact(state, terms, ...rounded(outcome.indexPercent), `body ${target}`));
  }
  return facts;
}

const fiveLevels = [1, 2, 3, 4, 5];

/** What a group brings to a criterion, in percent: every factor counts the same, every item in it too. */
function termsOf(
  { groups, itemRule, itemRules = {}, within }: SurveyCriterion,
  group: string,
  n: ReadonlyMap<string, number>,
): Weighted[] {
  const factors = groups.filter((part) => part.group === group).flatMap((part) => part.factors);
  const items = factors.flatMap((factor) => factor.map((item) => ({ item, size: factor.length })));
  return items.flatMap(({ item, size }) => {
    const key = answerKey(item);
    const { code } = itemRules[item] ?? itemRule;
    const levelCount = code === 'NEG' ? 3 : 5;
    const share = within.code === 'FACTORAVG' ? 1 / (factors.length * size) : 1 / items.length;
    return Array.from({ length: levelCount }, (_, at) => ({
      group,
      key,
      value: at + 1,
      weight: (100 * share * worth(code, at + 1, levelCount)) / (n.get(key) ?? Number.NaN),
    }));
  });
}
