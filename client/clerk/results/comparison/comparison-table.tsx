import { fill } from '../../../texts/fill.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useStatisticsWords } from '../modes/use-statistics-words.ts';
import type { Comparison } from './comparison-page.tsx';

type Row = Comparison['rows'][number];
type ComparisonTableProps = { comparison: Comparison; sides: { first: string; second: string } };

export function ComparisonTable({ comparison: { rows, kind }, sides }: ComparisonTableProps) {
  const { words, s, signed, p, name } = useStatisticsWords();
  const { percent, count } = words;
  const c = s.comparison;
  const verdict = ({ pValue, isClear, difference }: Row) => {
    if (pValue === null) return c.untested;
    if (!isClear) return c.unclear;
    return difference.startsWith('-') ? c.down : c.up;
  };
  return (
    <DataTable
      caption={fill(c.chart, sides)}
      rows={rows}
      keyOf={({ code }) => code}
      stacks
      columns={[
        { title: kind === 'items' ? c.item : c.figure, value: (row) => name(row) },
        ...(['first', 'second'] as const).map((side) => ({
          title: sides[side],
          value: (row: Row) => Number(row[side].percent),
          show: (row: Row) => (
            <span>
              {percent(row[side].percent)} <small>{fill(s.nIs, { n: count(row[side].n) })}</small>
            </span>
          ),
          isNumber: true,
        })),
        {
          title: c.difference,
          value: ({ difference }) => Number(difference),
          show: ({ difference }) => signed(difference),
          isNumber: true,
        },
        {
          title: s.interval,
          value: ({ interval }) => (interval ? Number(interval.low) : null),
          show: ({ interval }) =>
            interval ? fill(s.between, { low: signed(interval.low), high: signed(interval.high) }) : '–',
          isNumber: true,
        },
        {
          title: c.p,
          value: ({ pValue }) => (pValue === null ? null : Number(pValue.replace('<', ''))),
          show: ({ pValue }) => (pValue === null ? '–' : p(pValue).replace(/^=\s/u, '')),
          isNumber: true,
        },
        { title: c.verdict, value: verdict },
      ]}
    />
  );
}
