import { fill } from '../../../texts/fill.ts';
import { missingWords } from '../../missing-words.ts';
import { numbered } from '../../numbered.ts';
import { BarFigure } from '../../table/bar-figure.tsx';
import { DataTable } from '../../table/data-table.tsx';
import { useWords } from '../../words.tsx';
import type { Choice } from '../results-page.tsx';

export function ChoiceView({
  choice: { number, wording, several, n, options, missing },
  counted,
}: {
  choice: Choice;
  counted: number;
}) {
  const words = useWords();
  const { t, say, count, share } = words;
  const title = numbered(number, say(wording));
  return (
    <section class="choice">
      <h3>{title}</h3>
      {n === null ? (
        <p>
          <i>{t.few}</i>
        </p>
      ) : (
        <>
          <DataTable
            caption={title}
            rows={options}
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
                value: (option) => option.count,
                show: (option) =>
                  option.count === null ? (
                    '–'
                  ) : (
                    <BarFigure share={option.count / n}>{share(option.count / n)}</BarFigure>
                  ),
                isNumber: true,
              },
            ]}
          />
          <p class="aside">
            {fill(several ? t.results.several : t.results.single, { n: count(n) })} {t.index.missing}:{' '}
            {missingWords(missing, counted - n, words)}.
          </p>
        </>
      )}
    </section>
  );
}
