import { fill } from '../../texts/fill.ts';
import { qualityTexts } from '../../texts/quality/texts.ts';
import { resultTexts } from '../../texts/results/texts.ts';
import { numbered } from '../numbered.ts';
import type { Words } from '../words.tsx';
import { populationClause } from './estimates.ts';
import type { Factor, GroupResults, RatedItem, Round } from './results-page.tsx';

/** A figure with its name, where the figure may be told. */
export type Ranked<T> = { of: T; percent: number };

/** Best first; what has no index is left out. */
export function ranked<T extends { indexPercent: string | null }>(all: readonly T[]): Ranked<T>[] {
  return all
    .flatMap((of) => (of.indexPercent === null ? [] : [{ of, percent: Number(of.indexPercent) }]))
    .sort((a, b) => b.percent - a.percent);
}

/** What counts as good on a factor's scale, in its own words: “Hài lòng” hoặc “Rất hài lòng”. */
export function bestWords({ levels, favourable }: Factor, { t, say }: Words): string {
  const best = favourable === 'NEG' ? levels.slice(0, 1) : levels.slice(-2);
  return best.map((level) => fill(t.results.quoted, { text: say(level) })).join(t.results.or);
}

export function headlineFactors({ factors }: Pick<Round, 'factors'>): Factor[] {
  return factors.filter(({ isHeadline }) => isHeadline);
}

/** The page's answer: how satisfied this group is, with n, and with what least. */
export function resultsSentence({ group, counted, rounds }: GroupResults, words: Words): string {
  const { t, count, percent, say } = words;
  if (counted === 0) return t.results.none;
  if (rounds.length === 0) return fill(t.results.few, { n: count(counted) });
  const [first] = rounds;
  if (!first?.target) {
    const lowest = ranked(headlineFactors(first ?? { factors: [] })).at(-1);
    if (!first?.indexPercent) return fill(t.results.counted, { n: count(counted) });
    const [headline] = headlineFactors(first);
    const best = headline ? bestWords(headline, words) : '';
    const values = { group: say(group.name), best, index: percent(first.indexPercent), n: count(counted) };
    if (!lowest || headlineFactors(first).length < 2) return fill(t.results.answerPlain, values);
    const of = { lowest: say(lowest.of.title), lowestIndex: percent(lowest.of.indexPercent ?? '') };
    return fill(t.results.answer, { ...values, ...of });
  }
  const bodies = ranked(rounds);
  const [highest, lowest] = [bodies.at(0), bodies.at(-1)];
  if (!highest || !lowest) return fill(t.results.counted, { n: count(counted) });
  const name = ({ target }: Round) => (target ? say(target.name) : '');
  return fill(t.results.answerTargets, {
    n: count(bodies.length),
    lowest: name(lowest.of),
    lowestIndex: percent(lowest.of.indexPercent ?? ''),
    highest: name(highest.of),
    highestIndex: percent(highest.of.indexPercent ?? ''),
  });
}

export function excludedSentence({ exclusions }: GroupResults, { t, count, language }: Words): string {
  const reasons = ['partial', 'screened_out', 'void', 'other_version'] as const;
  const list = reasons
    .filter((reason) => exclusions[reason] > 0)
    .map((reason) => `${t.dispositions[reason].toLowerCase()} ${count(exclusions[reason])}`);
  const excluded = exclusions.excluded ?? 0;
  if (excluded > 0) list.push(fill(qualityTexts[language].beside.excluded, { n: count(excluded) }));
  return list.length === 0 ? t.results.nothingExcluded : fill(t.results.excluded, { list: list.join(', ') });
}

/** The title of a chart says what it shows: which statement fares worst. */
export function factorSentence(factor: Factor, words: Words): string | undefined {
  const { items, favourable } = factor;
  const { t, share, say } = words;
  if (!favourable) return undefined;
  const known = items.flatMap((item) =>
    item.favourableShare ? [{ item, share: item.favourableShare.share }] : [],
  );
  const lowest = known.reduce<(typeof known)[number] | undefined>(
    (worst, one) => (worst && worst.share <= one.share ? worst : one),
    undefined,
  );
  if (!lowest) return t.results.noShareHere;
  const told = fill(t.results.oneHere, {
    share: share(lowest.share),
    best: bestWords(factor, words),
  });
  if (items.length === 1) return told;
  if (known.length === 1) return t.results.oneToldHere;
  const name = numbered(lowest.item.number, say(lowest.item.wording));
  return fill(t.results.lowestHere, { item: name, share: told });
}

/** How many answered each statement, from the fewest to the most; undefined where not even that is told. */
export function rangeOfN(
  items: readonly Pick<RatedItem, 'n'>[],
  { language, count }: Words,
): string | undefined {
  const ns = items.flatMap(({ n }) => (n === null ? [] : [n]));
  if (ns.length === 0) return undefined;
  const [smallest, largest] = [Math.min(...ns), Math.max(...ns)];
  const { figure, factors } = resultTexts[language];
  if (smallest === largest) return `${fill(figure.n, { n: count(smallest) })}.`;
  return fill(factors.nRange, { smallest: count(smallest), largest: count(largest) });
}

/** Under the bars of one factor: n, how to read them, what the figures beside them are, how sure they are. */
export function captionOf(factor: Factor, population: number | null, words: Words): string {
  const { items, method } = resultTexts[words.language];
  const n = rangeOfN(factor.items, words) ?? '';
  const isJoined = factor.items.some(({ segments }) => segments.some(({ from, to }) => from !== to));
  const how = fill(method.interval, { population: populationClause(population, words) });
  const read = factor.favourable
    ? fill(items.caption, { n, best: bestWords(factor, words), method: how })
    : fill(items.captionPlain, { n });
  return isJoined ? `${read} ${items.joined}` : read;
}
