import { fill } from '../../texts/fill.ts';
import { Part } from '../desk/page.tsx';
import type { Flags } from './flag-part.tsx';
import type { Quality } from './quality-page.tsx';
import { groupIn, pointIn, useQualityWords } from './words.ts';

/** Points at which assisted ballots differ from the others: a hint for a talk, no ground for leaving any out. */
export function AssistedPart({ quality, flags }: { quality: Quality; flags: Flags }) {
  const words = useQualityWords();
  const { q } = words;
  return (
    <Part title={q.assisted.title} says={q.assisted.what}>
      <p class="aside">{q.assisted.why}</p>
      {flags.assisted.length === 0 ? (
        <p>{q.assisted.none}</p>
      ) : (
        <ul class="plain-list">
          {flags.assisted.map(({ group, point, isHigher }) => (
            <li key={`${group} ${point}`}>
              {fill(isHigher ? q.assisted.higher : q.assisted.lower, {
                point: pointIn(quality, point, words),
                group: groupIn(quality, group, words),
              })}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
