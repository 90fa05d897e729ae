import { useMemo } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import { AnswerSentence, Part } from '../../desk/page.tsx';
import { Figure } from '../../figures/figure.tsx';
import { drawWhiskers } from '../../figures/whiskers.tsx';
import { writePercent } from '../estimates.ts';
import { ItemExtremes } from '../factors/item-extremes.tsx';
import { LeftOutPart } from '../left-out.tsx';
import { ModeList } from '../modes/mode-list.tsx';
import { useStatisticsWords } from '../modes/use-statistics-words.ts';
import type { Overview } from '../results-page.tsx';
import { useResultWords } from '../use-result-words.ts';
import { groupRow } from './group-row.ts';
import { GroupTable } from './group-table.tsx';
import { overlapSentence, overviewSentence } from './overview-sentence.ts';

export type GroupAtAGlance = Overview['groups'][number];

/** Every group's figure beside the others, then the strongest and the weakest statements of all. */
export function OverviewView({ overview: { groups }, base }: { overview: Overview; base: string }) {
  const { words, r } = useResultWords();
  const { s } = useStatisticsWords();
  const draw = useMemo(
    () => drawWhiskers({ rows: groups.map((group) => groupRow(group, words)), write: writePercent(words) }),
    [groups, words],
  );
  const best = r.overview.best;
  const clauses = groups.some(({ population }) => population !== null) ? r.overview.corrected : '';
  const items = useMemo(
    () =>
      groups.flatMap(({ name, items: own, factors }) => {
        const isHeadline = (code: string) =>
          factors.some((factor) => factor.isHeadline && factor.code === code);
        return own
          .filter(({ factor }) => isHeadline(factor))
          .map((item) => ({ ...item, note: words.say(name) }));
      }),
    [groups, words],
  );
  const overlap = overlapSentence(groups, words);
  return (
    <>
      <AnswerSentence>{overviewSentence(groups, words)}</AnswerSentence>
      {overlap ? <p class="aside">{overlap}</p> : null}
      <Part title={r.overview.title}>
        <Figure
          name="cac-nhom"
          title={r.overview.figure}
          caption={fill(r.overview.caption, {
            best,
            method: fill(r.method.average, { population: clauses }),
          })}
          draw={draw}
        />
        <GroupTable groups={groups} base={base} />
      </Part>
      <LeftOutPart groups={groups} base={base} />
      <Part title={s.modes.title} says={s.modes.why}>
        <ModeList
          panels={groups.map(({ modePanel }) => modePanel)}
          base={base.replace(/results$/, 'statistics')}
        />
      </Part>
      <ItemExtremes items={items} name="moi-nhom" group={r.extremes.everybody} best={best} />
      <p class="aside method">{`${words.t.results.method} ${words.t.withheldMeaning}`}</p>
    </>
  );
}
