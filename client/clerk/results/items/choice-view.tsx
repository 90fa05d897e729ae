import { useMemo } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import { Figure } from '../../figures/figure.tsx';
import { drawWhiskers } from '../../figures/whiskers.tsx';
import { missingWords } from '../../missing-words.ts';
import { numbered } from '../../numbered.ts';
import { populationClause, writePercent } from '../estimates.ts';
import type { Choice, GroupResults, Round } from '../results-page.tsx';
import { useResultWords } from '../use-result-words.ts';
import { choiceRows } from './choice-rows.ts';
import { ChoiceTable } from './choice-table.tsx';

type ChoiceViewProps = {
  choice: Choice;
  counted: number;
  group: GroupResults['group'];
  target: Round['target'];
};

/** How many chose each option: a dot with its interval, in the order of the questionnaire. */
export function ChoiceView({ choice, counted, group, target }: ChoiceViewProps) {
  const { words, r } = useResultWords();
  const { t, say, count } = words;
  const { number, wording, several, n, options, missing } = choice;
  const title = numbered(number, say(wording));
  const draw = useMemo(
    () => drawWhiskers({ rows: choiceRows(choice, words), write: writePercent(words) }),
    [choice, words],
  );
  const isTold = options.some((option) => option.told !== null);
  const population = populationClause(group.population, words);
  return (
    <section class="choice">
      <h3>{title}</h3>
      {n === null ? (
        <p>
          <i>{t.few}</i>
        </p>
      ) : (
        <>
          {isTold ? (
            <Figure
              name={`lua-chon-${group.code}${target ? `-${target.code}` : ''}-${choice.key}`}
              title={`${title} (${say(group.name)})`}
              caption={fill(r.choice.caption, {
                n: count(n),
                several: several ? r.choice.several : '',
                method: fill(r.method.interval, { population }),
              })}
              draw={draw}
            >
              <ChoiceTable choice={choice} title={title} />
            </Figure>
          ) : (
            <p>{r.choice.untold}</p>
          )}
          <p class="aside">
            {fill(r.figure.n, { n: count(n) })}. {t.index.missing}:{' '}
            {missingWords(missing, counted - n, words)}.
          </p>
        </>
      )}
    </section>
  );
}
