import { levelColour } from '../charts/look.ts';
import { useWords } from '../words.tsx';
import type { Factor } from './results-page.tsx';

/** Worst to best, as in the bars. */
export function Legend({ factor: { levels, isReversed, items } }: { factor: Factor }) {
  const { t, say } = useWords();
  const ordered = isReversed ? [...levels].reverse() : levels;
  const isJoined = items.some(({ segments }) => segments.some(({ from, to }) => from !== to));
  return (
    <div class="legend">
      <ul aria-label={t.results.legend}>
        {ordered.map((level, index) => (
          <li key={level.vi}>
            <svg width="14" height="14" aria-hidden="true" focusable="false">
              <rect width="14" height="14" rx="2" fill={levelColour(index + 1, ordered.length)} />
            </svg>
            {say(level)}
          </li>
        ))}
      </ul>
      {isJoined ? <p>{t.results.joined}</p> : null}
    </div>
  );
}
