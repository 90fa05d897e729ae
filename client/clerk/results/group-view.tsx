import { useMemo } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { AnswerSentence, Part } from '../desk/page.tsx';
import { Folded } from '../table/folded.tsx';
import { useWords } from '../words.tsx';
import { FactorRanking } from './factors/factor-ranking.tsx';
import { ItemExtremes } from './factors/item-extremes.tsx';
import { GroupContents } from './group-contents.tsx';
import { HeatMap } from './heat-map/heat-map.tsx';
import { TargetChooser } from './heat-map/target-chooser.tsx';
import { reachesOf } from './items/bars.ts';
import { ChoiceView } from './items/choice-view.tsx';
import { FactorView } from './items/factor-view.tsx';
import { LeftOutNote } from './left-out.tsx';
import { ModePanelView } from './modes/mode-panel-view.tsx';
import { PooledWithModes } from './modes/pooled-with-modes.tsx';
import type { GroupResults, Round } from './results-page.tsx';
import { bestWords, excludedSentence, headlineFactors, resultsSentence } from './sentences.ts';
import { useResultWords } from './use-result-words.ts';

type GroupViewProps = { results: GroupResults; target: string | undefined; base: string };

/** One group's results; where bodies were assessed, all of them in one table and one of them in detail. */
export function GroupView({ results, target, base }: GroupViewProps) {
  const words = useWords();
  const { t, say, count } = words;
  const { rounds, group, counted, questionnaire } = results;
  const round = rounds.find((one) => one.target?.code === target) ?? rounds[0];
  const isBelow = counted < group.minimumN;
  return (
    <>
      <AnswerSentence>{resultsSentence(results, words)}</AnswerSentence>
      {rounds.length > 0 ? <PooledWithModes panel={results.modePanel} more="#modes" /> : null}
      <p class="aside">
        {questionnaire.formNumber}: {say(questionnaire.title)}
        {questionnaire.banner ? `. ${say(questionnaire.banner)}` : ''}
      </p>
      <p class="aside">
        {excludedSentence(results, words)}
        {isBelow ? ` ${fill(t.results.belowMinimum, { minimum: count(group.minimumN) })}` : ''}
      </p>
      <LeftOutNote results={results} base={base} />
      {round ? <GroupContents round={round} hasModes={results.modePanel !== null && counted > 0} /> : null}
      {results.modePanel && counted > 0 ? <ModePanelView panel={results.modePanel} /> : null}
      {round?.target ? (
        <>
          <HeatMap results={results} base={base} />
          <TargetChooser rounds={rounds} round={round} base={base} />
        </>
      ) : null}
      {round ? <RoundView key={round.target?.code} round={round} results={results} /> : null}
      {round ? <p class="aside method">{`${t.results.method} ${t.withheldMeaning}`}</p> : null}
    </>
  );
}

/** The subjects ranked, the statements that stand out, then every statement with its levels. */
function RoundView({ round, results: { group, counted } }: { round: Round; results: GroupResults }) {
  const { words, r } = useResultWords();
  const { t, say } = words;
  const reaches = useMemo(() => reachesOf(round), [round]);
  const headline = useMemo(() => headlineFactors(round), [round]);
  const items = useMemo(() => headline.flatMap((factor) => factor.items), [headline]);
  const [first] = headline;
  return (
    <>
      {round.factors.length > 1 ? <FactorRanking round={round} group={group} /> : null}
      {first && headline.length > 1 ? (
        <ItemExtremes
          items={items}
          name={group.code}
          group={say(group.name)}
          best={bestWords(first, words)}
        />
      ) : null}
      {round.factors.map((factor, index) => (
        <FactorView
          key={factor.code}
          {...{ factor, counted, group }}
          target={round.target}
          reach={reaches[index]}
        />
      ))}
      {round.choices.length > 0 ? (
        <Part id="choices" title={t.results.choices}>
          <Folded show={fill(r.contents.show, { n: round.choices.length })} hide={r.contents.hide}>
            <div class="choices">
              {round.choices.map((choice) => (
                <ChoiceView key={choice.key} {...{ choice, counted, group }} target={round.target} />
              ))}
            </div>
          </Folded>
        </Part>
      ) : null}
    </>
  );
}
