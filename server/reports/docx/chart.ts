import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { BarChart, StackedChart } from '../content/content.ts';
import { font, line, size, twips } from './page.ts';

/** Pixels as the format counts them, 96 to the inch: the whole width of the text. */
const width = 604;
const perBar = 26;
/** How many percent wide a part must be for its number to fit in, and for a number with a mark. */
const roomForNumber = 7;
const roomForMarked = 11;
const letters = { name: font, size: 9, color: '000000' };

/** Charts stay charts: in Word they can be changed, and each carries its figures. Every chart has its table beside. */
export function barChart({ caption, axis, bars, note }: BarChart): Paragraph[] {
  const withIntervals = bars.some(({ interval }) => interval);
  return figure(
    new ChartRun({
      type: 'bar',
      transformation: { width, height: 80 + bars.length * perBar },
      font: { name: font },
      chartArea: { fill: 'FFFFFF', border: 'none' },
      legend: false,
      gapWidth: 60,
      categories: bars.map(({ name }) => name),
      categoryAxis: { reverseOrder: true, font: letters },
      valueAxis: {
        minimum: 0,
        maximum: 100,
        interval: 20,
        crossesAt: 'maximum',
        title: { text: axis, font: letters },
        font: letters,
        numberFormat: '0',
      },
      series: [
        {
          name: axis,
          color: '4D4D4D',
          values: bars.map(({ percent }) => percent),
          pointLabels: bars.map(({ text }) => ({
            text,
            position: 'insideBase',
            font: { ...letters, color: 'FFFFFF' },
          })),
          ...(withIntervals && {
            errorBars: {
              type: 'custom',
              plus: bars.map(({ percent, interval }) =>
                interval ? Math.max(0, interval.high - percent) : null,
              ),
              minus: bars.map(({ percent, interval }) =>
                interval ? Math.max(0, percent - interval.low) : null,
              ),
              line: { color: '000000', width: 1 },
            } as const,
          }),
        },
      ],
      altText: {
        name: caption,
        title: caption,
        description: described(bars.map(({ name, text }) => `${name}: ${text}`)),
      },
    }),
    caption,
    note,
  );
}

export function stackedChart({ caption, rows, parts, note }: StackedChart): Paragraph[] {
  return figure(
    new ChartRun({
      type: 'bar',
      stacking: 'stacked',
      transformation: { width, height: Math.round(110 + rows.length * perBar) },
      font: { name: font },
      chartArea: { fill: 'FFFFFF', border: 'none' },
      legend: { position: 'top', font: letters },
      gapWidth: 35,
      categories: [...rows],
      categoryAxis: { reverseOrder: true, font: letters },
      valueAxis: {
        minimum: 0,
        maximum: 100,
        interval: 20,
        crossesAt: 'maximum',
        font: letters,
        numberFormat: '0',
      },
      series: parts.map(({ name, colour, mark, percents }) => ({
        name,
        color: colour,
        values: [...percents],
        pointLabels: percents.map((percent) =>
          percent !== null && percent >= (mark ? roomForMarked : roomForNumber)
            ? {
                text: `${mark}${Math.round(percent)}`,
                position: 'center',
                font: { ...letters, color: inkOn(colour) },
              }
            : false,
        ),
      })),
      altText: { name: caption, title: caption, description: caption },
    }),
    caption,
    note,
  );
}

function figure(chart: ChartRun, caption: string, note: string | undefined): Paragraph[] {
  return [
    new Paragraph({
      children: [chart],
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: twips(3) },
    }),
    line(caption, {
      bold: true,
      size: size.small,
      alignment: AlignmentType.CENTER,
      keepNext: note !== undefined,
      spacing: { before: twips(1), after: twips(note ? 1 : 4) },
    }),
    ...(note
      ? [
          line(note, {
            italics: true,
            size: size.note,
            alignment: AlignmentType.BOTH,
            spacing: { after: twips(4) },
          }),
        ]
      : []),
  ];
}

/** Black or white, whichever reads better (relative luminance, WCAG 2.2). */
function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? '000000' : 'FFFFFF';
}

function described(lines: readonly string[]): string {
  return `${lines.join('; ')}.`;
}
