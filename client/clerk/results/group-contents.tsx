import { fill } from '../../texts/fill.ts';
import { extremesOf } from './factors/extremes.ts';
import { useStatisticsWords } from './modes/use-statistics-words.ts';
import type { Round } from './results-page.tsx';
import { headlineFactors } from './sentences.ts';
import { useResultWords } from './use-result-words.ts';

/** Fewer parts than this are found by looking. */
const fewestParts = 4;

/** What stands on a group's page, part by part: the citizens' alone is longer than twenty screens. */
export function GroupContents({ round, hasModes }: { round: Round; hasModes: boolean }) {
  const { words, r } = useResultWords();
  const { s } = useStatisticsWords();
  const headline = headlineFactors(round);
  const hasExtremes =
    headline.length > 1 && extremesOf(headline.flatMap(({ items }) => items)).weakest.length > 0;
  const parts = [
    hasModes && { id: 'modes', title: s.modes.title },
    round.target !== undefined && { id: 'bodies', title: r.heat.title },
    round.factors.length > 1 && { id: 'ranking', title: r.factors.title },
    hasExtremes && { id: 'extremes', title: r.extremes.title },
    ...round.factors.map(({ code, title }) => ({ id: code, title: words.say(title) })),
    round.choices.length > 0 && {
      id: 'choices',
      title: fill(r.contents.choices, { n: round.choices.length }),
    },
  ].filter((part) => part !== false);
  if (parts.length < fewestParts) return null;
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{r.contents.title}</h2>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
