import { fill } from '../../../texts/fill.ts';
import type { ModePanel } from './mode-panel-view.tsx';
import type { StatisticsWords } from './use-statistics-words.ts';

type Row = ModePanel['modes'][number];

/** What the figures by mode say, or why there are none; `besides`: what has to be known with it. */
export type ModeSaid = { answer: string; besides: string };

export function modeSentence(panel: ModePanel, { words, s, p }: StatisticsWords): ModeSaid {
  const { t, percent, decimal } = words;
  const [only] = panel.modes;
  if (panel.standing === 'one_mode' && only)
    return alone(fill(s.modes.standing.one_mode, { mode: t.modes[only.mode].toLowerCase() }));
  const rows = ordered(panel.modes, ({ raw }) => raw?.percent);
  const [highest, lowest] = [rows.at(0), rows.at(-1)];
  if (!highest || !lowest) return alone(s.modes.standing[panel.standing]);
  if (highest === lowest) return alone(s.modes.untested);
  const high = highest.raw?.percent ?? '';
  const low = lowest.raw?.percent ?? '';
  const values = {
    mode: t.modes[highest.mode],
    other: `“${t.modes[lowest.mode]}”`,
    high: percent(high),
    low: percent(low),
    difference: fill(s.points, { n: decimal(apart(high, low)) }),
  };
  const said =
    high === low
      ? s.modes.alike
      : highest.mode === 'tablet_assisted'
        ? s.modes.assistedHigher
        : s.modes.highest;
  const { test } = panel;
  const isClear = test && (test.pValue.startsWith('<') || Number(test.pValue) < 0.05);
  const chance = test ? fill(isClear ? s.modes.clear : s.modes.notClear, { p: p(test.pValue) }) : '';
  return {
    answer: joined(fill(said, values), chance),
    besides: joined(
      test ? (test.isRough ? s.modes.rough : '') : s.modes.tooFew,
      afterAdjusting(panel, { words, s }),
    ),
  };
}

const alone = (answer: string): ModeSaid => ({ answer, besides: '' });
const joined = (...sentences: string[]) => sentences.filter(Boolean).join(' ');

function afterAdjusting({ modes }: ModePanel, { words, s }: Pick<StatisticsWords, 'words' | 's'>): string {
  const rows = ordered(modes, ({ adjusted }) => adjusted?.percent);
  const [high, low] = [rows.at(0)?.adjusted?.percent, rows.at(-1)?.adjusted?.percent];
  if (high === undefined || low === undefined || rows.length < 2) return '';
  return fill(s.modes.afterAdjusting, { difference: fill(s.points, { n: words.decimal(apart(high, low)) }) });
}

function ordered(rows: readonly Row[], percentOf: (row: Row) => string | undefined): Row[] {
  return rows
    .filter((row) => percentOf(row) !== undefined)
    .sort((a, b) => Number(percentOf(b)) - Number(percentOf(a)));
}

const apart = (high: string, low: string) => (Number(high) - Number(low)).toFixed(1);
