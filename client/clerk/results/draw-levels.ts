import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin, Tooltip } from 'chart.js';
import type { Drawing } from '../charts/chart-frame.tsx';
import { inkOn, type Look, levelColour, mixedColours } from '../charts/look.ts';
import type { Piece, Reach } from './diverging.ts';
import { barHeight, rowSizeOf } from './row-size.ts';

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

export function drawLevels(canvas: HTMLCanvasElement, bars: LevelBars, look: Look): Drawing {
  const width = canvas.parentElement?.clientWidth ?? 800;
  const { isNarrow, labels, labelOffset, above } = rowSizeOf(
    bars.rows.map(({ label }) => label),
    width,
  );
  const kinds = kindsOf(bars.rows.flatMap(({ pieces }) => pieces));
  const shares = kinds.map((kind) =>
    bars.rows.map(({ pieces }) => pieces.find((piece) => isKind(piece, kind))),
  );
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels,
      datasets: kinds.map((kind, index) => ({
        label: nameOf(kind, bars),
        // a level nobody marked draws no line
        data: (shares[index] ?? []).map((piece) =>
          piece && piece.share > 0 ? [piece.start, piece.end] : null,
        ),
        backgroundColor: fillOf(kind, bars.levels.length),
        borderColor: look.background,
        borderWidth: { left: 1, right: 1 },
        borderSkipped: false,
        grouped: false,
        barThickness: barHeight,
      })),
    },
    plugins: [sharesInBars(kinds, shares, bars)],
    options: {
      indexAxis: 'y',
      locale: bars.locale,
      maintainAspectRatio: false,
      devicePixelRatio: look.density,
      layout: { padding: { top: above } },
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
            labelOffset,
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

type Kind = Pick<Piece, 'from' | 'to' | 'isMixed'>;

const isKind = (a: Pick<Kind, 'from' | 'to'>, b: Pick<Kind, 'from' | 'to'>) =>
  a.from === b.from && a.to === b.to;

function kindsOf(pieces: readonly Piece[]): Kind[] {
  const kinds: Kind[] = [];
  for (const { from, to, isMixed } of pieces)
    if (!kinds.some((kind) => isKind(kind, { from, to }))) kinds.push({ from, to, isMixed });
  return kinds.sort((a, b) => a.from - b.from || a.to - b.to);
}

function nameOf({ from, to }: Kind, { levels, joined }: LevelBars): string {
  const [first, last] = [levels[from - 1] ?? '', levels[to - 1] ?? ''];
  return from === to ? first : joined(first, last);
}

/** Stripes of the first and the last colour where levels were joined, grey ones where the middle is among them. */
function fillOf({ from, to, isMixed }: Kind, count: number): string | CanvasPattern {
  const [first, last] = isMixed ? mixedColours : [levelColour(from, count), levelColour(to, count)];
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
