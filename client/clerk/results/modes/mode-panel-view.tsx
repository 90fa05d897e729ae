import type { InferResponseType } from 'hono/client';
import { useMemo } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import type { api } from '../../api.ts';
import { Part } from '../../desk/page.tsx';
import { Figure } from '../../figures/figure.tsx';
import { drawWhiskers, type WhiskerRow } from '../../figures/whiskers.tsx';
import { DataTable } from '../../table/data-table.tsx';
import { modeSentence } from './mode-sentence.ts';
import { type StatisticsWords, type ToldFigure, useStatisticsWords } from './use-statistics-words.ts';

type Asked = InferResponseType<(typeof api.campaigns)[':campaign']['mode-effect']['$get'], 200>;
export type ModePanel = Asked['groups'][number];

/**
 * The modes side by side: what they say, a picture and its table, the test, and what it cannot say. `isSaid`: the page
 * has said already what they say.
 */
export function ModePanelView({ panel, isSaid = false }: { panel: ModePanel; isSaid?: boolean }) {
  const spoken = useStatisticsWords();
  const { words, s, p } = spoken;
  const { language, say, decimal } = words;
  const draw = useMemo(() => drawingOf(panel, spoken), [panel, language]);
  const hasFigures = panel.modes.some(({ raw }) => raw !== null);
  const { test } = panel;
  const { answer, besides } = modeSentence(panel, spoken);
  return (
    <Part id="modes" title={s.modes.title} says={[isSaid ? '' : answer, besides].filter(Boolean).join(' ')}>
      <p class="aside">{s.modes.why}</p>
      {hasFigures ? (
        <>
          <Figure
            name={`${panel.group.code}-modes`}
            title={fill(s.modes.figure, { group: say(panel.group.name) })}
            caption={captionOf(panel, spoken)}
            draw={draw}
          >
            <ModeTable panel={panel} />
          </Figure>
          {panel.standing === 'adjusted' ? null : <p>{s.modes.standing[panel.standing]}</p>}
          {test ? (
            <p class="aside">
              {fill(s.modes.test, { p: p(test.pValue), v: decimal(test.cramersV) })} {s.modes.testMeans}
            </p>
          ) : null}
          <p class="aside">{s.modes.caution}</p>
        </>
      ) : panel.modes.length > 0 ? (
        <ModeTable panel={panel} />
      ) : null}
    </Part>
  );
}

function captionOf({ strata }: ModePanel, { s }: StatisticsWords): string {
  const adjusted = strata === null ? '' : fill(s.modes.adjustedMeans, { strata });
  return fill(s.modes.caption, { adjusted }).trim();
}

function drawingOf(panel: ModePanel, { words, s, range }: StatisticsWords) {
  const { t, count, percent, share } = words;
  const point = (figure: ToldFigure | null) =>
    figure
      ? {
          share: Number(figure.percent) / 100,
          low: Number(figure.low) / 100,
          high: Number(figure.high) / 100,
          isEnough: figure.conclusion === 'enough',
          said: percent(figure.percent),
          range: range(figure),
        }
      : undefined;
  const rowsOf = (part: 'raw' | 'adjusted'): WhiskerRow[] =>
    panel.modes
      .filter((row) => part === 'raw' || row.raw !== null)
      .map((row, at) => ({
        key: `${part} ${row.mode}`,
        label: t.modes[row.mode],
        note: part === 'raw' ? fill(s.nIs, { n: count(row.n) }) : undefined,
        point: point(row[part]),
        blank: s.notTold,
        heading: at === 0 ? s.modes[part] : undefined,
      }));
  return drawWhiskers({
    rows: [...rowsOf('raw'), ...(panel.strata === null ? [] : rowsOf('adjusted'))],
    reference: panel.pooled
      ? {
          share: Number(panel.pooled.percent) / 100,
          label: fill(s.modes.pooledAt, { percent: percent(panel.pooled.percent) }),
        }
      : undefined,
    write: (value) => share(value / 100, 0),
  });
}

function ModeTable({ panel }: { panel: ModePanel }) {
  const { words, s, range } = useStatisticsWords();
  const { t, count, percent } = words;
  const parts = panel.strata === null ? (['raw'] as const) : (['raw', 'adjusted'] as const);
  const { pooled } = panel;
  return (
    <DataTable
      caption={s.modes.title}
      rows={panel.modes}
      keyOf={({ mode }) => mode}
      stacks
      columns={[
        { title: s.modes.mode, value: ({ mode }) => t.modes[mode] },
        { title: s.n, value: ({ n }) => n, show: ({ n }) => count(n), isNumber: true },
        ...parts.flatMap((part) => [
          {
            title: s.modes[part],
            value: (row: ModePanel['modes'][number]) => (row[part] ? Number(row[part].percent) : null),
            show: (row: ModePanel['modes'][number]) =>
              row[part] ? percent(row[part].percent) : <i>{s.notTold}</i>,
            isNumber: true,
          },
          {
            title: `${s.interval} (${s.modes[part].toLowerCase()})`,
            value: (row: ModePanel['modes'][number]) => (row[part] ? Number(row[part].low) : null),
            show: (row: ModePanel['modes'][number]) => (row[part] ? range(row[part]) : '–'),
            isNumber: true,
          },
        ]),
      ]}
      total={[
        s.modes.pooled,
        count(panel.n),
        pooled ? percent(pooled.percent) : '',
        pooled ? range(pooled) : '',
        '',
        '',
      ].slice(0, 2 + 2 * parts.length)}
    />
  );
}
