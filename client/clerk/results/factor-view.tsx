import { useCallback } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import type { Look } from '../charts/look.ts';
import { Part } from '../desk/page.tsx';
import { numbered } from '../numbered.ts';
import { FoldedTable } from '../table/folded.tsx';
import { useWords } from '../words.tsx';
import { barOf } from './bars.ts';
import type { Reach } from './diverging.ts';
import { ItemTable } from './item-table.tsx';
import { Legend } from './legend.tsx';
import type { Factor } from './results-page.tsx';
import { rowSizeOf } from './row-size.ts';
import { captionOf, factorSentence } from './sentences.ts';

type FactorViewProps = { factor: Factor; counted: number; reach: Reach | undefined };

/** One subject: what stands out, the five levels of each statement, n, and the same figures as a table. */
export function FactorView({ factor, counted, reach }: FactorViewProps) {
  const words = useWords();
  const { t, say, share, language } = words;
  const drawn = factor.items.filter(({ segments }) => segments.length > 0);
  const sentence = factorSentence(factor, words);
  const rowsOf = () =>
    drawn.map((item) => {
      const pieces = barOf(factor, item);
      const joined = pieces.length === 0 ? `(${t.results.allJoined})` : '';
      return { label: numbered(item.number, [say(item.wording), joined].filter(Boolean).join(' ')), pieces };
    });
  const height = useCallback(
    (width: number) =>
      rowSizeOf(
        rowsOf().map(({ label }) => label),
        width,
      ).height,
    [factor, language],
  );
  const load = useCallback(async () => {
    const { drawLevels } = await import('./draw-levels.ts');
    const levels = factor.levels.map(say);
    const bars = {
      rows: rowsOf(),
      reach: reach ?? { left: 100, right: 100 },
      levels: factor.isReversed ? levels.reverse() : levels,
      joined: (from: string, to: string) => fill(t.results.levelsJoined, { from, to }),
      share: (value: number) => share(value, 0),
      locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    };
    return (canvas: HTMLCanvasElement, look: Look) => drawLevels(canvas, bars, look);
  }, [factor, reach, language]);
  return (
    <Part id={factor.code} title={say(factor.title)} says={sentence}>
      {drawn.length > 0 ? (
        <figure>
          <Legend factor={factor} />
          <ChartFrame
            label={fill(t.results.chartLabel, { title: sentence ?? say(factor.title) })}
            height={height}
            load={load}
          />
          <figcaption class="aside">{captionOf(factor, words)}</figcaption>
        </figure>
      ) : null}
      <FoldedTable>
        <ItemTable factor={factor} counted={counted} />
      </FoldedTable>
    </Part>
  );
}
