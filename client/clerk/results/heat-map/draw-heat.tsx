import { fill } from '../../../texts/fill.ts';
import { resultTexts } from '../../../texts/results/texts.ts';
import type { Draw } from '../../figures/drawn.tsx';
import { fileInk, type Ink } from '../../figures/ink.ts';
import { lineHeightOf, TextBlock } from '../../figures/text-block.tsx';
import { textWidth, wrapped } from '../../figures/text-size.ts';
import type { Words } from '../../words.tsx';
import { type Heat, type HeatCell, shadeOf } from './heat-cells.ts';
import { numberWords, shadeWords } from './shade-words.ts';

/** Light to dark, the accent on white as on the screen (`results.css`); the two darkest take white letters. */
export const fileShades = ['#f0f5f4', '#d4e1de', '#b2cbc7', '#8cb1ab', '#3a796d', '#0f5c4d'] as const;
const firstDark = 4;

const nameSize = 13;
const heading = 30;

/** The heat map as a picture, for a file: on the page it is a table. */
export function drawHeat({ columns, rows }: Heat, words: Words): Draw {
  const { say } = words;
  const { heat } = resultTexts[words.language];
  return (width, ink, prefix) => {
    const names = Math.min(300, width * 0.32);
    const overall = 78;
    const cell = (width - names - overall) / Math.max(1, columns.length);
    const legend = shadeWords(words);
    const top = 34;
    let y = top + heading;
    const laid = rows.map((row) => {
      const lines = wrapped(`${say(row.name)} (${numberWords(row, words)})`, names - 14, nameSize, 3);
      const height = Math.max(34, lines.length * lineHeightOf(nameSize) + 14);
      const place = { row, lines, height, y };
      y += height;
      return place;
    });
    const notes = columns.flatMap(({ number, wording }) => wrapped(`${number}  ${say(wording)}`, width, 12));
    const content = (
      <g font-family={ink.font}>
        <Hatch prefix={prefix} ink={ink} />
        <Legend legend={[...legend, heat.untold]} prefix={prefix} ink={ink} />
        <TextBlock
          lines={[heat.all]}
          x={names + overall - 12}
          y={top + 20}
          ink={ink}
          size={12}
          anchor="end"
          isMuted
        />
        {columns.map(({ item, number }, index) => (
          <TextBlock
            key={item}
            lines={[number]}
            x={names + overall + cell * (index + 0.5)}
            y={top + 20}
            ink={ink}
            size={12}
            anchor="middle"
            isMuted
          />
        ))}
        {laid.map(({ row, lines, height, y: at }) => (
          <g key={row.code}>
            <TextBlock
              lines={lines}
              x={0}
              y={at + middleOf(height, lines.length)}
              ink={ink}
              size={nameSize}
            />
            <TextBlock
              lines={[row.index ? words.percent(row.index.percent) : words.t.withheld]}
              x={names + overall - 12}
              y={at + height / 2 + 4.5}
              ink={ink}
              size={nameSize}
              anchor="end"
              isBold={row.index !== null}
              isMuted={row.index === null}
            />
            {row.cells.map((one, index) => (
              <Cell
                key={one.key}
                {...{ one, ink, prefix, words }}
                x={names + overall + cell * index}
                y={at}
                width={cell}
                height={height}
              />
            ))}
          </g>
        ))}
        <TextBlock lines={[heat.columns]} x={0} y={y + 28} ink={ink} size={12} isBold />
        <TextBlock lines={notes} x={0} y={y + 28 + lineHeightOf(12)} ink={ink} size={12} isMuted />
      </g>
    );
    return { height: y + 28 + (notes.length + 1) * lineHeightOf(12), content };
  };
}

const middleOf = (height: number, lines: number) => (height - lines * lineHeightOf(nameSize)) / 2 + nameSize;

function Hatch({ prefix, ink }: { prefix: string; ink: Ink }) {
  return (
    <defs>
      <pattern
        id={`${prefix}-few`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill={ink.background} />
        <rect width="1" height="6" fill={ink.line} />
      </pattern>
    </defs>
  );
}

function Legend({ legend, prefix, ink }: { legend: readonly string[]; prefix: string; ink: Ink }) {
  let x = 0;
  return (
    <>
      {legend.map((text, index) => {
        const at = x;
        x += textWidth(text, 12) + 40;
        return (
          <g key={text}>
            <rect
              x={at + 0.5}
              y={2.5}
              width={16}
              height={16}
              fill={fileShades[index] ?? `url(#${prefix}-few)`}
              stroke={ink.line}
            />
            <TextBlock lines={[text]} x={at + 23} y={15} ink={ink} size={12} isMuted />
          </g>
        );
      })}
    </>
  );
}

type CellProps = {
  one: HeatCell;
  x: number;
  y: number;
  width: number;
  height: number;
  ink: Ink;
  prefix: string;
  words: Words;
};

function Cell({ one, x, y, width, height, ink, prefix, words }: CellProps) {
  const shade = one.told ? shadeOf(one.told.share) : undefined;
  const mark = one.told && one.told.conclusion !== 'enough' ? '°' : '';
  const text = one.told
    ? fill('{figure}{mark}', { figure: words.decimal((one.told.share * 100).toFixed(1)), mark })
    : '–';
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill={shade === undefined ? `url(#${prefix}-few)` : fileShades[shade]}
        stroke={ink.background}
        stroke-width={1.5}
      />
      <TextBlock
        lines={[text]}
        x={x + width / 2}
        y={y + height / 2 + 4.5}
        ink={ink}
        size={13}
        anchor="middle"
        fill={shade !== undefined && shade >= firstDark ? '#ffffff' : fileInk.text}
      />
    </>
  );
}
