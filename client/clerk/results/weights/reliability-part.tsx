import type { InferResponseType } from 'hono/client';
import { fill } from '../../../texts/fill.ts';
import type { api } from '../../api.ts';
import { Part } from '../../desk/page.tsx';
import { DataTable } from '../../table/data-table.tsx';
import { useStatisticsWords } from '../modes/use-statistics-words.ts';

type Asked = InferResponseType<(typeof api.campaigns)[':campaign']['reliability'][':group']['$get'], 200>;

/** Cronbach's alpha of every subject of a group. */
export function ReliabilityPart({ factors }: { factors: Asked['factors'] }) {
  const { words, s, name } = useStatisticsWords();
  const { count, decimal } = words;
  const r = s.reliability;
  const known = factors.filter(({ alpha }) => alpha !== null);
  const consistent = known.filter(({ isConsistent }) => isConsistent).length;
  return (
    <Part
      id="reliability"
      title={r.title}
      says={
        known.length > 0
          ? fill(r.answer, { consistent: count(consistent), all: count(known.length) })
          : undefined
      }
    >
      <p class="aside">{r.means}</p>
      {factors.length === 0 ? (
        <p>{r.none}</p>
      ) : (
        <DataTable
          caption={r.title}
          rows={factors}
          keyOf={({ code }) => code}
          stacks
          columns={[
            { title: r.factor, value: (factor) => name(factor) },
            { title: r.items, value: ({ items }) => items, isNumber: true },
            {
              title: r.alpha,
              value: ({ alpha }) => (alpha === null ? null : Number(alpha)),
              show: ({ alpha }) => (alpha === null ? '–' : decimal(alpha)),
              isNumber: true,
            },
            {
              title: r.n,
              value: ({ n }) => n,
              show: ({ n }) => (n === null ? <i>{s.notTold}</i> : count(n)),
              isNumber: true,
            },
            {
              title: r.reading,
              value: ({ alpha, isConsistent }) =>
                alpha === null ? r.unknown : isConsistent ? r.consistent : r.loose,
            },
          ]}
        />
      )}
    </Part>
  );
}
