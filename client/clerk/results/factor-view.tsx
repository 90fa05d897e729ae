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
import { captionOf, factorSentence } from './sentences.ts';

/** As drawn: 68 or 50 pixels a statement and 44 for the axis. `draw-levels.ts` has the same. */
const heightFor = (rows: number) => (width: number) => rows * (width < 620 ? 68 : 50) + 44;

/** One subject: what stands out, the five levels of each statement, n, and the same figures as a table. */
export function FactorView({ factor, reach }: { factor: Factor; reach: Reach | undefined }) {
  const words = useWords();
  const { t, say, share, language } = words;
  const drawn = factor.items.filter(({ segments }) => segments.length > 0);
  const sentence = factorSentence(factor, words);
  const height = useCallback(heightFor(drawn.length), [drawn.length]);
  const draw = useCallback(
    async (canvas: HTMLCanvasElement, look: Look) => {
      const { drawLevels } = await import('./draw-levels.ts');
      const levels = factor.levels.map(say);
      const bars = {
        rows: drawn.map((item) => {
          const pieces = barOf(factor, item);
          const few = pieces.length === 0 ? `(${t.few})` : '';
          return { label: numbered(item.number, [say(item.wording), few].filter(Boolean).join(' ')), pieces };
        }),
        reach: reach ?? { left: 100, right: 100 },
        levels: factor.isReversed ? levels.reverse() : levels,
        joined: (from: string, to: string) => fill(t.results.levelsJoined, { from, to }),
        share: (value: number) => share(value, 0),
        locale: language === 'vi' ? 'vi-VN' : 'en-GB',
      };
      return drawLevels(canvas, bars, look);
    },
    [factor, reach, language],
  );
  return (
    <Part id={factor.code} title={say(factor.title)} says={sentence}>
      {drawn.length > 0 ? (
        <figure>
          <Legend factor={factor} />
          <ChartFrame
            label={fill(t.results.chartLabel, { title: sentence ?? say(factor.title) })}
            height={height}
            draw={draw}
          />
          <figcaption class="aside">{captionOf(factor, words)}</figcaption>
        </figure>
      ) : null}
      <FoldedTable>
        <ItemTable factor={factor} />
      </FoldedTable>
    </Part>
  );
}
