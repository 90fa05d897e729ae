import type { InferResponseType } from 'hono/client';
import { fill } from '../../../texts/fill.ts';
import type { api } from '../../api.ts';
import { Part } from '../../desk/page.tsx';
import { DataTable } from '../../table/data-table.tsx';
import { useStatisticsWords } from '../modes/use-statistics-words.ts';
import { WeightedTable } from './weighted-table.tsx';

export type Weights = InferResponseType<
  (typeof api.campaigns)[':campaign']['weights'][':group']['$get'],
  200
>;

/** What one response stands for at every collection point, and the group's figures with and without. */
export function WeightsPart({ weights }: { weights: Weights }) {
  const { words, s } = useStatisticsWords();
  const { say, percent, decimal, count } = words;
  const w = s.weights;
  const names = (points: Weights['missing']) => points.map(say).join(', ');
  const headline = weights.figures.find(({ code }) => code === 'headline');
  const isJoined = weights.rows.some(({ points }) => points.length > 1);
  const says = headline?.adjusted
    ? fill(w.answer, { adjusted: percent(headline.adjusted.percent), raw: percent(headline.raw.percent) })
    : weights.standing === 'unknown_population' && !hasPopulation(weights)
      ? w.noPopulation
      : fill(w.standing[weights.standing], { points: names(weights.missing) });
  return (
    <Part id="weights" title={w.title} says={says}>
      <p class="aside">{w.means}</p>
      {weights.rows.length > 1 ? <CellTable weights={weights} /> : null}
      {isJoined ? <p class="aside">{w.joined}</p> : null}
      {weights.notAnswered.length > 0 && weights.coveredPercent !== null ? (
        <p>
          {fill(w.notAnswered, {
            points: names(weights.notAnswered),
            covered: percent(weights.coveredPercent),
          })}
        </p>
      ) : null}
      {weights.rows.length > 1 && weights.effectiveN !== null && weights.designEffect !== null ? (
        <p>
          {fill(w.effective, {
            effective: decimal(weights.effectiveN),
            n: count(weights.n),
            effect: decimal(weights.designEffect),
          })}
        </p>
      ) : null}
      {weights.standing === 'weighted' ? <WeightedTable weights={weights} /> : null}
    </Part>
  );
}

type Row = Weights['rows'][number];

const hasPopulation = ({ rows }: Weights) => rows.some(({ population }) => population !== null);

function CellTable({ weights }: { weights: Weights }) {
  const { rows, n } = weights;
  const isWeighted = hasPopulation(weights);
  const { words, s } = useStatisticsWords();
  const { say, count, decimal } = words;
  const w = s.weights;
  const figure = (part: 'design' | 'adjustment' | 'weight', title: string) => ({
    title,
    value: (row: Row) => (row[part] === null ? null : Number(row[part])),
    show: (row: Row) => (row[part] === null ? '–' : decimal(row[part])),
    isNumber: true,
  });
  const population = {
    title: w.population,
    value: (row: Row) => row.population,
    show: (row: Row) => (row.population === null ? '–' : count(row.population)),
    isNumber: true,
  };
  const everybody = rows.every((row) => row.population !== null)
    ? count(rows.reduce((sum, row) => sum + (row.population ?? 0), 0))
    : '';
  return (
    <DataTable
      caption={w.title}
      rows={rows}
      keyOf={({ points }) => points.map(say).join()}
      stacks
      columns={[
        { title: w.cell, value: ({ points }) => points.map(say).join(', ') },
        ...(isWeighted ? [population] : []),
        {
          title: w.planned,
          value: ({ planned }) => planned,
          show: ({ planned }) => (planned === 0 ? '–' : count(planned)),
          isNumber: true,
        },
        { title: w.n, value: (row) => row.n, show: (row) => count(row.n), isNumber: true },
        ...(isWeighted
          ? [figure('design', w.design), figure('adjustment', w.adjustment), figure('weight', w.weight)]
          : []),
      ]}
      total={[
        words.t.table.total,
        ...(isWeighted ? [everybody] : []),
        count(rows.reduce((sum, { planned }) => sum + planned, 0)),
        count(n),
        ...(isWeighted ? ['', '', ''] : []),
      ]}
    />
  );
}
