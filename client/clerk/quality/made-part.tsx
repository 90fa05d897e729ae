import { useState } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { Part } from '../desk/page.tsx';
import { FiguresTable } from './figures-table.tsx';
import type { Quality } from './quality-page.tsx';
import { TakeBackForm } from './take-back-form.tsx';
import { groupIn, pointIn, type QualityWords, useQualityWords } from './words.ts';

export type Exclusion = Quality['exclusions'][number];
type MadePartProps = { campaign: string; quality: Quality; onDone: (sentence: string) => void };

/** What was left out and why, what was taken back and why, and both figures. */
export function MadePart({ campaign, quality, onDone }: MadePartProps) {
  const words = useQualityWords();
  const { q, count, day } = words;
  const [asked, setAsked] = useState<string>();
  const { exclusions, mayExclude } = quality;
  return (
    <Part title={q.made.title}>
      {exclusions.length === 0 ? <p>{q.made.none}</p> : null}
      <ul class="exclusions">
        {exclusions.map((exclusion) => {
          const { id, n, reason, readmitted } = exclusion;
          return (
            <li key={id}>
              <p>
                <b>{exclusionSentence(exclusion, quality, words)}</b>
              </p>
              <p>{fill(q.made.reason, { reason })}</p>
              <p class="aside">{fill(q.made.by, { day: day(exclusion.day), by: exclusion.by })}</p>
              {readmitted ? (
                <p>
                  {fill(q.made.back, {
                    day: day(readmitted.day),
                    by: readmitted.by,
                    reason: readmitted.reason,
                  })}
                </p>
              ) : asked === id ? (
                <TakeBackForm
                  campaign={campaign}
                  exclusion={exclusion}
                  onDone={onDone}
                  onCancel={() => setAsked(undefined)}
                />
              ) : mayExclude ? (
                <button
                  type="button"
                  class="plain"
                  aria-label={fill(q.made.takeBackNamed, { n: count(n) })}
                  onClick={() => setAsked(id)}
                >
                  {q.made.takeBack}
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <FiguresTable groups={quality.flags?.groups ?? []} />
    </Part>
  );
}

/** "16 phiếu, Người dân, điểm Khuổi Lặng, ngày 12/09/2024: một mức từ đầu đến cuối" */
export function exclusionSentence({ n, choice }: Exclusion, quality: Quality, words: QualityWords): string {
  const { q, count, day } = words;
  const place = [
    groupIn(quality, choice.group, words),
    ...(choice.point ? [fill(q.made.atPoint, { point: pointIn(quality, choice.point, words) })] : []),
    ...(choice.day ? [fill(q.made.onDay, { day: day(choice.day) })] : []),
  ].join(', ');
  const flags = choice.flags.map((flag) => q.flags[flag].name.toLowerCase()).join(', ');
  return `${fill(q.made.line, { n: count(n), what: place })}: ${flags || q.made.wholeDay}`;
}
