import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { Drawing } from './chart-frame.tsx';
import type { Look } from './look.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export type DayBars = { labels: string[]; counts: number[]; locale: string; axis: string };

export function drawDays(canvas: HTMLCanvasElement, bars: DayBars, look: Look): Drawing {
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: bars.labels,
      datasets: [{ label: bars.axis, data: bars.counts, backgroundColor: look.accent, maxBarThickness: 28 }],
    },
    options: {
      locale: bars.locale,
      maintainAspectRatio: false,
      devicePixelRatio: look.density,
      animation: look.isStill ? false : { duration: 250 },
      font: { family: look.font, size: 13 },
      scales: {
        x: {
          grid: { display: false },
          border: { color: look.line },
          ticks: { color: look.muted, maxRotation: 0, autoSkipPadding: 14 },
        },
        y: {
          beginAtZero: true,
          grid: { color: look.line },
          border: { display: false },
          ticks: { color: look.muted, precision: 0 },
          title: { display: true, text: bars.axis, color: look.muted },
        },
      },
    },
  });
}
