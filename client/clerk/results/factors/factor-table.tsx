import { BarFigure } from '../../table/bar-figure.tsx';
import { DataTable } from '../../table/data-table.tsx';
import { rangeOf } from '../estimates.ts';
import type { Factor, Round } from '../results-page.tsx';
import { useResultWords } from '../use-result-words.ts';
import { factorKind } from './factor-rows.ts';

/** The subjects of the questionnaire side by side, each leading to its chart. */
export function FactorTable({ round }: { round: Round }) {
  const { words, r } = useResultWords();
  const { t, say, percent } = words;
  return (
    <DataTable
      caption={t.results.factors}
      rows={round.factors}
      keyOf={({ code }) => code}
      columns={[
        {
          title: t.results.factor,
          value: ({ title }) => say(title),
          show: (factor) => (
            <>
              <a href={`#${factor.code}`}>{say(factor.title)}</a>
              {factorKind(factor, words) ? <small> {factorKind(factor, words)}</small> : null}
            </>
          ),
        },
        {
          title: t.results.index,
          value: ({ indexPercent }) => (indexPercent === null ? null : Number(indexPercent)),
          show: ({ indexPercent }) =>
            indexPercent === null ? (
              <i>{t.withheld}</i>
            ) : (
              <BarFigure share={Number(indexPercent) / 100}>{percent(indexPercent)}</BarFigure>
            ),
          isNumber: true,
        },
        {
          title: t.results.interval,
          value: ({ certainty }: Factor) => certainty?.interval.low ?? null,
          show: ({ certainty }) => (certainty ? rangeOf(certainty.interval, words) : '–'),
          isNumber: true,
        },
        {
          title: r.items.conclusion,
          value: ({ certainty }) => (certainty ? r.conclusion[certainty.conclusion] : null),
          show: ({ certainty }) => <small>{certainty ? r.conclusion[certainty.conclusion] : '–'}</small>,
        },
      ]}
    />
  );
}
