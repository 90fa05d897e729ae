import type { Draw } from './drawn.tsx';
import { fileInk } from './ink.ts';
import { lineHeightOf, TextBlock } from './text-block.tsx';
import { wrapped } from './text-size.ts';

export type FigureWords = { title: string; caption: string; source: string };

const margin = 36;
const width = 1000;
const inner = width - 2 * margin;
const titleSize = 20;
const captionSize = 13;

/** A figure with everything that has to go with it: what it shows, n and method, where it comes from. */
export function figureAsFile({ title, caption, source }: FigureWords, draw: Draw) {
  const titleLines = wrapped(title, inner, titleSize);
  const captionLines = wrapped(caption, inner, captionSize);
  const sourceLines = wrapped(source, inner, captionSize);
  const { height: drawnHeight, content } = draw(inner, fileInk, 'figure');
  const drawnAt = margin + titleLines.length * lineHeightOf(titleSize) + 14;
  const captionAt = drawnAt + drawnHeight + 26;
  const sourceAt = captionAt + captionLines.length * lineHeightOf(captionSize) + 16;
  const height = Math.ceil(sourceAt + (sourceLines.length - 1) * lineHeightOf(captionSize) + margin);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={fileInk.font}
    >
      <title>{title}</title>
      <desc>{`${caption} ${source}`}</desc>
      <rect width={width} height={height} fill={fileInk.background} />
      <TextBlock lines={titleLines} x={margin} y={margin + titleSize} ink={fileInk} size={titleSize} isBold />
      <g transform={`translate(${margin} ${drawnAt})`}>{content}</g>
      <TextBlock lines={captionLines} x={margin} y={captionAt} ink={fileInk} size={captionSize} />
      <path d={`M${margin} ${sourceAt - 18}H${width - margin}`} stroke={fileInk.line} />
      <TextBlock lines={sourceLines} x={margin} y={sourceAt} ink={fileInk} size={captionSize} isMuted />
    </svg>
  );
}
