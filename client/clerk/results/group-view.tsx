import { useMemo } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { AnswerSentence, Part } from '../desk/page.tsx';
import { useWords } from '../words.tsx';
import { reachesOf } from './bars.ts';
import { ChoiceView } from './choice-view.tsx';
import { FactorTable } from './factor-table.tsx';
import { FactorView } from './factor-view.tsx';
import { ModeTable } from './mode-table.tsx';
import type { GroupResults } from './results-page.tsx';
import { excludedSentence, resultsSentence } from './sentences.ts';
import { TargetChooser, TargetTable } from './targets.tsx';

type GroupViewProps = { results: GroupResults; target: string | undefined; base: string };

/** One group's results; where bodies were assessed, all of them in one table and one of them in detail. */
export function GroupView({ results, target, base }: GroupViewProps) {
  const words = useWords();
  const { t, say, count } = words;
  const { rounds, group, counted, questionnaire } = results;
  const round = rounds.find((one) => one.target?.code === target) ?? rounds[0];
  const isBelow = counted < group.minimumN;
  const reaches = useMemo(() => reachesOf(round ?? { factors: [] }), [round]);
  return (
    <>
      <AnswerSentence>{resultsSentence(results, words)}</AnswerSentence>
      <p class="aside">
        {questionnaire.formNumber}: {say(questionnaire.title)}
        {questionnaire.banner ? `. ${say(questionnaire.banner)}` : ''}
      </p>
      <p class="aside">
        {excludedSentence(results, words)}
        {isBelow ? ` ${fill(t.results.belowMinimum, { minimum: count(group.minimumN) })}` : ''}
      </p>
      {counted > 0 ? (
        <Part title={t.results.byMode} says={t.results.byModeWhy}>
          <ModeTable results={results} />
        </Part>
      ) : null}
      {round?.target ? (
        <>
          <Part title={t.results.targets}>
            <TargetTable rounds={rounds} base={base} />
          </Part>
          <TargetChooser rounds={rounds} round={round} base={base} />
        </>
      ) : null}
      {round && round.factors.length > 1 ? <FactorTable round={round} /> : null}
      {round?.factors.map((factor, index) => (
        <FactorView
          key={`${round.target?.code} ${factor.code}`}
          factor={factor}
          counted={counted}
          reach={reaches[index]}
        />
      ))}
      {round && round.choices.length > 0 ? (
        <Part title={t.results.choices}>
          <div class="choices">
            {round.choices.map((choice) => (
              <ChoiceView key={choice.key} choice={choice} counted={counted} />
            ))}
          </div>
        </Part>
      ) : null}
      {round ? <p class="aside method">{`${t.results.method} ${t.withheldMeaning}`}</p> : null}
    </>
  );
}
