import type { ExportedFile } from '#server/exports/json/exported-file.ts';
import type { statisticsOf } from '#server/exports/json/statistics.ts';
import { there } from '../server/recompute/resealed.ts';

export type StatisticsInFile = ReturnType<typeof statisticsOf>;
type Group = StatisticsInFile['groups'][number];

/** One of every kind of figure that a file holds: what it is, where it stands, and a small lie about it. */
export const alterations: [string, string, (content: ExportedFile) => void][] = [
  ['the unit’s total', 'figures.unit.total.points', inUnit(['total', 'points'])],
  [
    'a step of the unit’s total',
    'figures.unit.total.steps[0].points',
    inUnit(['total', 'steps', '0', 'points']),
  ],
  [
    'the total by a variant',
    'figures.unit.compared[2].total.points',
    inUnit(['compared', '2', 'total', 'points']),
  ],
  ['the interval of an index', at('indices[0].index.low'), inGroup((g) => lie(g.indices[0]?.index, 'low'))],
  ['a share', at('items[3].favourable.percent'), inGroup((g) => lie(g.items[3]?.favourable, 'percent'))],
  [
    'what a share allows',
    at('items[3].favourable.conclusion'),
    inGroup((g) => lie(g.items[3]?.favourable, 'conclusion')),
  ],
  ['a mean', at('items[2].mean.level'), inGroup((g) => lie(g.items[2]?.mean, 'level'))],
  ['the interval of a mean', at('items[2].mean.high'), inGroup((g) => lie(g.items[2]?.mean, 'high'))],
  ['the count of an option', at('choices[1].counts[0]'), inGroup((g) => lie(g.choices[1]?.counts, 0))],
  ['how far items agree', at('agreement[0].alpha'), inGroup((g) => lie(g.agreement[0], 'alpha'))],
  ['a weight', at('weights.rows[1].weight'), inGroup((g) => lie(g.weights.rows[1], 'weight'))],
  ['what weights are worth', at('weights.effectiveN'), inGroup((g) => lie(g.weights, 'effectiveN'))],
  [
    'a weighted figure',
    at('weights.figures[0].adjusted.percent'),
    inGroup((g) => lie(g.weights.figures[0]?.adjusted, 'percent')),
  ],
  [
    'the figure of a mode',
    at('modes.modes[0].raw.percent'),
    inGroup((g) => lie(g.modes.modes[0]?.raw, 'percent')),
  ],
  [
    'the test of the modes',
    'statistics.groups[6].modes.test.pValue',
    // the quick ballots, of which many came in each mode
    (content) => lie(inFile(content).groups[6]?.modes.test, 'pValue'),
  ],
  ['how many were not counted', at('exclusions.partial'), inGroup((g) => lie(g.exclusions, 'partial'))],
  [
    'the difference of two groups',
    'statistics.comparisons[1].rows[0].difference',
    (content) => lie(inFile(content).comparisons[1]?.rows[0], 'difference'),
  ],
  [
    'the p of two groups',
    'statistics.comparisons[1].rows[0].pValue',
    (content) => lie(inFile(content).comparisons[1]?.rows[0], 'pValue'),
  ],
];

/** The citizens, who are the first and the most. */
function at(path: string): string {
  return `statistics.groups[0].${path}`;
}

function inGroup(alter: (group: Group) => void) {
  return (content: ExportedFile) => alter(there(inFile(content).groups[0]));
}

function inFile({ statistics }: ExportedFile): StatisticsInFile {
  return there(statistics) as unknown as StatisticsInFile; // the schema leaves the figures' shapes to who computes them
}

function inUnit(path: string[]) {
  return ({ figures }: ExportedFile) => {
    const last = path.at(-1) ?? '';
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((value, name) => there(value as Record<string, unknown>)[name], there(figures).unit); // plain JSON
    lie(holder as Record<string, unknown>, last); // plain JSON
  };
}

/** A number one more, a text with its last digit turned, a word replaced. */
function lie<T extends object>(holder: T | null | undefined, name: keyof T): void {
  const value = there(there(holder)[name]);
  const text = String(value);
  const digit = (Number(text.at(-1)) + 1) % 10;
  const changed =
    typeof value === 'number' ? value + 1 : /\d$/.test(text) ? `${text.slice(0, -1)}${digit}` : 'too_wide';
  Object.assign(there(holder), { [name]: changed });
}
