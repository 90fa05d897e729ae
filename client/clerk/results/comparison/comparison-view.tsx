import { useMemo } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import { AnswerSentence, Part } from '../../desk/page.tsx';
import { Figure } from '../../figures/figure.tsx';
import { drawWhiskers } from '../../figures/whiskers.tsx';
import { type StatisticsWords, useStatisticsWords } from '../modes/use-statistics-words.ts';
import type { Comparison } from './comparison-page.tsx';
import { ComparisonTable } from './comparison-table.tsx';

/** Two campaigns or two groups: what clearly differs, a picture and its table, and what has to be kept in mind. */
export function ComparisonView({ comparison }: { comparison: Comparison }) {
  const spoken = useStatisticsWords();
  const { words, s } = spoken;
  const { rows, cautions, untold } = comparison;
  const sides = sideNames(comparison, spoken);
  const draw = useMemo(() => drawingOf(comparison, spoken), [comparison, words.language]);
  return (
    <>
      <AnswerSentence>{comparisonSentence(comparison, spoken)}</AnswerSentence>
      {rows.length > 0 ? (
        <Part title={fill(s.comparison.chart, sides)}>
          {rows.some(({ interval }) => interval) ? (
            <Figure
              name={`${comparison.first.group.code}-comparison`}
              title={fill(s.comparison.chart, sides)}
              caption={fill(s.comparison.caption, sides)}
              draw={draw}
            />
          ) : null}
          <ComparisonTable comparison={comparison} sides={sides} />
          <p class="aside">
            {untold > 0 ? `${fill(s.comparison.untold, { n: words.count(untold) })} ` : ''}
            {s.comparison.method}
          </p>
        </Part>
      ) : null}
      {rows.length > 0 ? (
        <Part title={s.comparison.cautionsTitle}>
          <ul class="cautions">
            {cautions.map((caution) => (
              <li key={caution}>{s.comparison.cautions[caution]}</li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  );
}

export function comparisonSentence({ rows }: Comparison, { words, s }: StatisticsWords): string {
  if (rows.length === 0) return s.comparison.answerEmpty;
  const tested = rows.filter(({ pValue }) => pValue !== null);
  if (tested.length === 0) return s.comparison.answerUntested;
  const clear = tested.filter(({ isClear }) => isClear).length;
  return clear === 0
    ? s.comparison.answerNone
    : fill(s.comparison.answerClear, { clear: words.count(clear), all: words.count(tested.length) });
}

/** Years where the campaigns differ, else the groups. */
function sideNames({ first, second }: Comparison, { words }: StatisticsWords) {
  if (first.campaign.id === second.campaign.id)
    return { first: words.say(first.group.name), second: words.say(second.group.name) };
  const [one, other] = [first, second].map(({ campaign }) => campaign.firstDay.slice(0, 4));
  if (one !== other) return { first: one ?? '', second: other ?? '' };
  return { first: words.say(first.campaign.title), second: words.say(second.campaign.title) };
}

function drawingOf({ rows }: Comparison, { words, s, signed, name }: StatisticsWords) {
  return drawWhiskers({
    rows: rows.map((row) => ({
      key: row.code,
      label: name(row),
      point: row.interval
        ? {
            share: Number(row.difference) / 100,
            low: Number(row.interval.low) / 100,
            high: Number(row.interval.high) / 100,
            isEnough: row.isClear,
            said: signed(row.difference),
            range: fill(s.between, { low: signed(row.interval.low), high: signed(row.interval.high) }),
          }
        : undefined,
      blank: s.comparison.untested,
    })),
    reference: { share: 0, label: '0' },
    write: (points) => (points > 0 ? `+${words.count(points)}` : words.count(points).replace('-', '−')),
  });
}
