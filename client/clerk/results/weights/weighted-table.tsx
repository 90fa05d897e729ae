import { DataTable } from '../../table/data-table.tsx';
import { useStatisticsWords } from '../modes/use-statistics-words.ts';
import type { Weights } from './weights-part.tsx';

/** Every figure without weights and, always beside it, with them. */
export function WeightedTable({ weights }: { weights: Weights }) {
  const { words, s, range, name } = useStatisticsWords();
  const { percent } = words;
  const w = s.weights;
  return (
    <DataTable
      caption={w.figures}
      rows={weights.figures}
      keyOf={({ code }) => code}
      stacks
      columns={[
        { title: w.figure, value: (figure) => name(figure) },
        ...(['raw', 'adjusted'] as const).flatMap((part) => [
          {
            title: w[part],
            value: (row: Weights['figures'][number]) => (row[part] ? Number(row[part].percent) : null),
            show: (row: Weights['figures'][number]) =>
              row[part] ? percent(row[part].percent) : <i>{s.notTold}</i>,
            isNumber: true,
          },
          {
            title: `${s.interval} (${w[part].toLowerCase()})`,
            value: (row: Weights['figures'][number]) => (row[part] ? Number(row[part].low) : null),
            show: (row: Weights['figures'][number]) => (row[part] ? range(row[part]) : '–'),
            isNumber: true,
          },
        ]),
      ]}
    />
  );
}
