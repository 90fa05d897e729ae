import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin, Tooltip } from 'chart.js';
import type { Drawing } from '../charts/chart-frame.tsx';
import { inkOn, type Look, levelColour } from '../charts/look.ts';
import type { Piece, Reach } from './diverging.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export type LevelBars = {
  rows: { label: string; pieces: Piece[] }[];
  /** By position, worst first. */
  levels: string[];
  joined: (from: string, to: string) => string;
  share: (share: number) => string;
  reach: Reach;
  locale: string;
};

/** Below this width the wording stands above its bar instead of beside it. */
export const narrowBelow = 620;
export const rowHeight = (width: number) => (width < narrowBelow ? 68 : 50);

export function drawLevels(canvas: HTMLCanvasElement, bars: LevelBars, look: Look): Drawing {
  const width = canvas.parentElement?.clientWidth ?? 800;
  const isNarrow = width < narrowBelow;
  const lineLength = isNarrow ? Math.floor(width / 7.2) : 40;
  const kinds = kindsOf(bars.rows.flatMap(({ pieces }) => pieces));
  const shares = kinds.map((kind) =>
    bars.rows.map(({ pieces }) => pieces.find((piece) => isKind(piece, kind))),
  );
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: bars.rows.map(({ label }) => wrapped(label, lineLength)),
      datasets: kinds.map((kind, index) => ({
        label: nameOf(kind, bars),
        data: (shares[index] ?? []).map((piece) => (piece ? [piece.start, piece.end] : null)),
        backgroundColor: fillOf(kind, bars.levels.length),
        borderColor: look.background,
        borderWidth: { left: 1, right: 1 },
        borderSkipped: false,
        grouped: false,
        barThickness: 22,
      })),
    },
    plugins: [sharesInBars(kinds, shares, bars)],
    options: {
      indexAxis: 'y',
      locale: bars.locale,
      maintainAspectRatio: false,
      animation: look.isStill ? false : { duration: 250 },
      font: { family: look.font, size: 13 },
      scales: {
        x: {
          min: -bars.reach.left,
          max: bars.reach.right,
          border: { display: false },
          grid: {
            color: ({ tick }) => (tick.value === 0 ? look.muted : isNarrow ? 'transparent' : look.line),
          },
          ticks: {
            color: look.muted,
            precision: 0,
            stepSize: isNarrow ? 50 : 25,
            callback: (value) => bars.share(Math.abs(Number(value)) / 100),
          },
        },
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: {
            color: look.text,
            font: { family: look.font, size: 13, lineHeight: 1.35 },
            autoSkip: false,
            crossAlign: isNarrow ? 'near' : 'far',
            mirror: isNarrow,
            labelOffset: isNarrow ? -27 : 0,
            padding: isNarrow ? 0 : 10,
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => bars.rows[item?.dataIndex ?? -1]?.label ?? '',
            label: ({ dataset, datasetIndex, dataIndex }) =>
              `${dataset.label}: ${bars.share(shares[datasetIndex]?.[dataIndex]?.share ?? 0)}`,
          },
        },
      },
    },
  });
}

type Kind = Pick<Piece, 'from' | 'to'>;

const isKind = (a: Kind, b: Kind) => a.from === b.from && a.to === b.to;

function kindsOf(pieces: readonly Piece[]): Kind[] {
  const kinds: Kind[] = [];
  for (const { from, to } of pieces)
    if (!kinds.some((kind) => isKind(kind, { from, to }))) kinds.push({ from, to });
  return kinds.sort((a, b) => a.from - b.from || a.to - b.to);
}

function nameOf({ from, to }: Kind, { levels, joined }: LevelBars): string {
  const [first, last] = [levels[from - 1] ?? '', levels[to - 1] ?? ''];
  return from === to ? first : joined(first, last);
}

/** Stripes of the first and the last colour where levels were joined. */
function fillOf({ from, to }: Kind, count: number): string | CanvasPattern {
  const [first, last] = [levelColour(from, count), levelColour(to, count)];
  const tile = document.createElement('canvas');
  tile.width = tile.height = 10;
  const pen = tile.getContext('2d');
  if (from === to || !pen) return first;
  pen.fillStyle = first;
  pen.fillRect(0, 0, 10, 10);
  pen.strokeStyle = last;
  pen.lineWidth = 3.5;
  for (const at of [-10, 0, 10]) {
    pen.moveTo(at, 10);
    pen.lineTo(at + 10, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat') ?? first;
}

/** Shares are written where they fit. */
function sharesInBars(kinds: readonly Kind[], shares: (Piece | undefined)[][], bars: LevelBars): Plugin {
  return {
    id: 'shares',
    afterDatasetsDraw(chart) {
      const pen = chart.ctx;
      pen.save();
      pen.font = '600 12px system-ui, sans-serif';
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      kinds.forEach((kind, index) => {
        chart.getDatasetMeta(index).data.forEach((bar, row) => {
          const piece = shares[index]?.[row];
          if (!piece) return;
          const words = bars.share(piece.share);
          const from = chart.scales.x?.getPixelForValue(piece.start) ?? 0;
          const to = chart.scales.x?.getPixelForValue(piece.end) ?? 0;
          if (kind.from !== kind.to || to - from < pen.measureText(words).width + 8) return;
          pen.fillStyle = inkOn(levelColour(kind.from, bars.levels.length));
          pen.fillText(words, (from + to) / 2, bar.y + 1);
        });
      });
      pen.restore();
    },
  };
}

function wrapped(text: string, length: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + word.length + 1 > length) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]}…`] : lines;
}
