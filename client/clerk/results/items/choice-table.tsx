import { BarFigure } from '../../table/bar-figure.tsx';
import { DataTable } from '../../table/data-table.tsx';
import { rangeOf } from '../estimates.ts';
import type { Choice } from '../results-page.tsx';
import { useResultWords } from '../use-result-words.ts';

/** What the figure of a choice is drawn from. */
export function ChoiceTable({ choice, title }: { choice: Choice; title: string }) {
  const { words, r } = useResultWords();
  const { t, say, count, share } = words;
  return (
    <DataTable
      caption={title}
      rows={choice.options}
      keyOf={({ label }) => label.vi}
      columns={[
        { title: t.results.option, value: ({ label }) => say(label) },
        {
          title: t.results.chosen,
          value: (option) => option.count,
          show: (option) => (option.count === null ? t.withheld : count(option.count)),
          isNumber: true,
        },
        {
          title: t.results.share,
          value: ({ told }) => told?.share ?? null,
          show: ({ told }) => (told ? <BarFigure share={told.share}>{share(told.share)}</BarFigure> : '–'),
          isNumber: true,
        },
        {
          title: t.results.interval,
          value: ({ told }) => told?.interval.low ?? null,
          show: ({ told }) => (told ? rangeOf(told.interval, words) : '–'),
          isNumber: true,
        },
        {
          title: r.items.conclusion,
          value: ({ told }) => (told ? r.conclusion[told.conclusion] : null),
          show: ({ told }) => <small>{told ? r.conclusion[told.conclusion] : '–'}</small>,
        },
      ]}
    />
  );
}
