import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { qualityTexts } from '../../texts/quality/texts.ts';
import { Part } from '../desk/page.tsx';
import { SourceProvider, useSource } from '../figures/source.ts';
import { FiguresTable } from '../quality/figures-table.tsx';
import { useWords } from '../words.tsx';
import type { GroupAtAGlance } from './overview/overview-view.tsx';
import type { GroupResults } from './results-page.tsx';

/** How many ballots of all groups were left out for a reason, and both figures of every group that lost some. */
export function LeftOutPart({ groups, base }: { groups: readonly GroupAtAGlance[]; base: string }) {
  const { language, count } = useWords();
  const { beside } = qualityTexts[language];
  const n = leftOutOf(groups);
  if (n === 0) return null;
  return (
    <Part title={beside.title} says={fill(beside.onPage, { n: count(n) })}>
      <FiguresTable groups={groups} />
      <p>
        <a href={qualityPage(base)}>{beside.more}</a>
      </p>
    </Part>
  );
}

/** Under a group's figure: how many of its ballots are not in it, and what it would be with them. */
export function LeftOutNote({ results, base }: { results: GroupResults; base: string }) {
  const { language, count, percent } = useWords();
  const { beside } = qualityTexts[language];
  const { exclusions, bothFigures } = results;
  const n = exclusions.excluded ?? 0;
  if (n === 0) return null;
  return (
    <p class="aside">
      {bothFigures
        ? fill(beside.both, {
            n: count(n),
            without: percent(bothFigures.indexPercent),
            with: percent(bothFigures.withExcludedPercent),
          })
        : `${fill(beside.onPage, { n: count(n) })} ${beside.noneWith}`}{' '}
      <a href={qualityPage(base)}>{beside.more}</a>
    </p>
  );
}

/** A picture that is passed on says that ballots were left out of it. */
export function SourceWithout({ n, children }: { n: number; children: ComponentChildren }) {
  const { language, count } = useWords();
  const source = useSource();
  const told = useMemo(() => {
    const { inSource } = qualityTexts[language].beside;
    return n > 0 ? { ...source, line: `${source.line} ${fill(inSource, { n: count(n) })}` } : source;
  }, [source, n, language, count]);
  return <SourceProvider value={told}>{children}</SourceProvider>;
}

export function leftOutOf(groups: readonly Pick<GroupAtAGlance, 'excluded'>[]): number {
  return groups.reduce((sum, { excluded }) => sum + excluded, 0);
}

function qualityPage(base: string): string {
  return base.replace(/\/results(\/.*)?$/, '/quality');
}
