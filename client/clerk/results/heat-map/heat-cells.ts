import type { Wording } from '#surveys/questionnaire/wording.ts';
import type { Certainty, ShareTold } from '../estimates.ts';
import type { Round } from '../results-page.tsx';

/** One statement about one body: its share, or why there is none. */
export type HeatCell =
  | { key: string; told: ShareTold }
  | { key: string; told: null; why: 'few' | 'withheld' };

export type HeatRow = {
  code: string;
  name: Wording;
  index: { percent: string; certainty: Certainty | null } | null;
  /** Answers about this body, from the fewest to the most of a statement; undefined where there were too few. */
  n: { smallest: number; largest: number } | undefined;
  cells: HeatCell[];
};

export type HeatColumn = { item: string; number: string; wording: Wording };

export type Heat = { columns: HeatColumn[]; rows: HeatRow[] };

/** Every assessed body by every statement that is rated from bad to good. */
export function heatOf(rounds: readonly Round[]): Heat {
  const bodies = rounds.flatMap((round) => (round.target ? [{ round, target: round.target }] : []));
  const columns = itemsOf(bodies[0]?.round).map(
    ({ key, number, wording }, index): HeatColumn => ({
      item: withoutTarget(key),
      number: number ?? String(index + 1),
      wording,
    }),
  );
  const rows = bodies.map(({ round, target }): HeatRow => {
    const items = itemsOf(round);
    const ns = items.flatMap(({ n }) => (n === null ? [] : [n]));
    return {
      code: target.code,
      name: target.name,
      index: round.indexPercent === null ? null : { percent: round.indexPercent, certainty: round.certainty },
      n: ns.length === 0 ? undefined : { smallest: Math.min(...ns), largest: Math.max(...ns) },
      cells: columns.map(({ item }): HeatCell => {
        const found = items.find(({ key }) => withoutTarget(key) === item);
        if (found?.favourableShare) return { key: item, told: found.favourableShare };
        return { key: item, told: null, why: found?.n == null ? 'few' : 'withheld' };
      }),
    };
  });
  return { columns, rows };
}

const itemsOf = (round: Round | undefined) =>
  (round?.factors ?? []).filter(({ favourable }) => favourable === 'TOP2').flatMap(({ items }) => items);

const withoutTarget = (key: string) => key.split('@')[0] ?? key;

/** From the lowest to the highest; what is not told comes last. */
export const indexOrder = (row: HeatRow) => (row.index ? Number(row.index.percent) : null);

/** Upper ends of the shades, in percent; the last shade is what is left. */
export const shadeEnds = [50, 60, 70, 80, 90] as const;

/** 0 for the lightest. By what is written in the cell, so that shade and number never disagree. */
export function shadeOf(share: number): number {
  const percent = Math.round(share * 1000) / 10;
  return shadeEnds.filter((end) => percent >= end).length;
}

/** The cell that is lowest of all; undefined where so much is untold that it may well be another. */
export function lowestCell({ rows, columns }: Heat) {
  const cells = rows.flatMap((row) =>
    row.cells.flatMap(({ told }, index) => {
      const column = columns[index];
      return told && column ? [{ row, column, share: told.share }] : [];
    }),
  );
  if (2 * cells.length < rows.length * columns.length) return undefined;
  return cells.reduce<(typeof cells)[number] | undefined>(
    (lowest, cell) => (lowest && lowest.share <= cell.share ? lowest : cell),
    undefined,
  );
}
