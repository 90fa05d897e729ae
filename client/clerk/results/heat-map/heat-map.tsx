import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import { Part } from '../../desk/page.tsx';
import { Figure } from '../../figures/figure.tsx';
import { type Sorting, sorted } from '../../table/sort.ts';
import type { GroupResults } from '../results-page.tsx';
import { bestWords, headlineFactors } from '../sentences.ts';
import { useResultWords } from '../use-result-words.ts';
import { drawHeat } from './draw-heat.tsx';
import { heatOf, lowestCell } from './heat-cells.ts';
import { columnValue, HeatTable } from './heat-table.tsx';
import { ShadeLegend } from './shade-legend.tsx';

/** Every assessed body by every statement, the body with the lowest index first. */
export function HeatMap({ results: { rounds, group }, base }: { results: GroupResults; base: string }) {
  const { words, r } = useResultWords();
  const { say, share } = words;
  const heat = useMemo(() => heatOf(rounds), [rounds]);
  const [sorting, setSorting] = useState<Sorting>({ column: 1, isDescending: false });
  const rows = useMemo(
    () => sorted(heat.rows, columnValue(sorting.column, words), sorting.isDescending),
    [heat, sorting, words],
  );
  const draw = useMemo(() => drawHeat({ ...heat, rows }, words), [heat, rows, words]);
  const lowest = lowestCell(heat);
  const [first] = rounds.flatMap(headlineFactors);
  const best = first ? bestWords(first, words) : '';
  const says = lowest
    ? fill(r.heat.says, {
        body: say(lowest.row.name),
        item: numberedWording(lowest.column.number, say(lowest.column.wording)),
        share: share(lowest.share),
      })
    : undefined;
  if (heat.columns.length === 0) return null;
  return (
    <Part id="bodies" title={r.heat.title} says={says}>
      <Figure
        name={`ban-do-nhiet-${group.code}`}
        title={fill(r.heat.figure, { group: say(group.name), best })}
        caption={fill(r.heat.caption, { best })}
        draw={draw}
        shown={
          <>
            <ShadeLegend />
            <HeatTable heat={{ ...heat, rows }} base={base} sorting={sorting} onSort={setSorting} />
            <p class="columns-title">{r.heat.columns}</p>
            <ol class="columns">
              {heat.columns.map(({ item, number, wording }) => (
                <li key={item}>
                  <b>{number}</b> <span>{say(wording)}</span>
                </li>
              ))}
            </ol>
          </>
        }
      />
    </Part>
  );
}

const numberedWording = (number: string, wording: string) => `${number} “${wording}”`;
