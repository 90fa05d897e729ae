import type { ComponentChildren } from 'preact';
import type { Ink } from '../../figures/ink.ts';
import { TextBlock } from '../../figures/text-block.tsx';
import { textWidth } from '../../figures/text-size.ts';
import type { LevelBars } from './draw-levels.tsx';
import { isKind, type Kind, kindName, LevelFills } from './level-fills.tsx';

const size = 12.5;
const swatch = 15;
const lineHeight = 24;

/** Every level, worst first, as in the bars, and what was joined; as many to a line as there is room for. */
export function drawLegend(
  { levels, joined }: Pick<LevelBars, 'levels' | 'joined'>,
  kinds: readonly Kind[],
  width: number,
  ink: Ink,
  prefix: string,
): { height: number; content: ComponentChildren } {
  const single = levels.map((_, index): Kind => ({ from: index + 1, to: index + 1, isMixed: false }));
  const missing = single.filter((one) => !kinds.some((kind) => isKind(kind, one)));
  const shown = [...single, ...kinds.filter(({ from, to }) => from !== to)];
  let [x, y] = [0, 0];
  const laid = shown.map((kind) => {
    const [first, last] = [levels[kind.from - 1] ?? '', levels[kind.to - 1] ?? ''];
    const name = kind.from === kind.to ? first : joined(first, last);
    const room = swatch + 8 + textWidth(name, size);
    if (x > 0 && x + room > width) [x, y] = [0, y + lineHeight];
    const place = { kind, name, x, y };
    x += room + 22;
    return place;
  });
  const content = (
    <>
      <LevelFills kinds={missing} count={levels.length} prefix={prefix} />
      {laid.map(({ kind, name, ...at }) => (
        <g key={kindName('', kind)}>
          <rect
            x={at.x + 0.5}
            y={at.y + 2.5}
            width={swatch}
            height={swatch}
            rx={2}
            fill={`url(#${kindName(prefix, kind)})`}
            stroke={ink.muted}
            stroke-width={0.5}
          />
          <TextBlock lines={[name]} x={at.x + swatch + 8} y={at.y + 14.5} ink={ink} size={size} isMuted />
        </g>
      ))}
    </>
  );
  return { height: y + lineHeight, content };
}
