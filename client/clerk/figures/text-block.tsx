import type { Ink } from './ink.ts';

type TextBlockProps = {
  lines: readonly string[];
  x: number;
  /** Of the first line's letters: where they stand, not where they begin. */
  y: number;
  ink: Ink;
  size?: number;
  anchor?: 'start' | 'middle' | 'end';
  isBold?: boolean;
  isMuted?: boolean;
  /** Lines of the figure end where its letters begin. */
  isOverLines?: boolean;
  fill?: string;
};

/** Vietnamese letters carry two marks one above the other. */
export const lineHeightOf = (size: number) => Math.round(size * 1.4 * 10) / 10;

export function TextBlock({
  lines,
  x,
  y,
  ink,
  size = 13,
  anchor = 'start',
  isBold = false,
  isMuted = false,
  isOverLines = false,
  fill,
}: TextBlockProps) {
  return (
    <text
      x={x}
      y={y}
      font-size={size}
      font-weight={isBold ? 650 : undefined}
      text-anchor={anchor}
      fill={fill ?? (isMuted ? ink.muted : ink.text)}
      {...(isOverLines && { stroke: ink.background, 'stroke-width': 6, 'paint-order': 'stroke' })}
    >
      {lines.map((line, index) => (
        <tspan key={`${index} ${line}`} x={x} dy={index === 0 ? 0 : lineHeightOf(size)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
