import { fill } from '../../texts/fill.ts';
import { Part } from '../desk/page.tsx';
import { BarFigure } from '../table/bar-figure.tsx';
import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { Round } from './results-page.tsx';
import { headlineFactors, ranked } from './sentences.ts';

/** The subjects of the questionnaire side by side, each leading to its chart. */
export function FactorTable({ round }: { round: Round }) {
  const { t, say, percent } = useWords();
  const order = ranked(headlineFactors(round));
  const [highest, lowest] = [order.at(0), order.at(-1)];
  const says =
    highest && lowest && highest !== lowest
      ? fill(t.results.factorsTitle, { lowest: say(lowest.of.title), highest: say(highest.of.title) })
      : undefined;
  const kind = (factor: Round['factors'][number]) => {
    if (factor.isHeadline) return '';
    if (factor.favourable === 'NEG') return t.results.negative;
    return factor.isOptional ? t.results.optional : t.results.general;
  };
  return (
    <Part title={t.results.factors} says={says}>
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
                {kind(factor) ? <small> {kind(factor)}</small> : null}
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
        ]}
      />
    </Part>
  );
}
