import { useLocation } from 'preact-iso/router';
import { useGoesTo } from '../desk/goes-to.ts';
import { BarFigure } from '../table/bar-figure.tsx';
import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { Round } from './results-page.tsx';

/** Every assessed body with its index, the lowest first. */
export function TargetTable({ rounds, base }: { rounds: readonly Round[]; base: string }) {
  const { t, say, percent } = useWords();
  return (
    <DataTable
      caption={t.results.targets}
      rows={rounds.filter(({ target }) => target)}
      keyOf={({ target }) => target?.code ?? ''}
      searchable={({ target }) => (target ? say(target.name) : '')}
      startSorting={{ column: 1, isDescending: false }}
      columns={[
        {
          title: t.results.target,
          value: ({ target }) => (target ? say(target.name) : ''),
          show: ({ target }) => (target ? <a href={`${base}/${target.code}`}>{say(target.name)}</a> : null),
        },
        {
          title: t.results.index,
          value: ({ indexPercent }) => (indexPercent === null ? null : Number(indexPercent)),
          show: ({ indexPercent }) =>
            indexPercent === null ? (
              <i>{t.withheld}</i>
            ) : (
              <BarFigure share={Number(indexPercent) / 100}>{percent(indexPercent)}</BarFigure>
            ),
          isNumber: true,
        },
      ]}
    />
  );
}

type TargetChooserProps = { rounds: readonly Round[]; round: Round; base: string };

export function TargetChooser({ rounds, round, base }: TargetChooserProps) {
  const { t, say } = useWords();
  const { route } = useLocation();
  const goesTo = useGoesTo(round.target?.code, (value) => route(`${base}/${value}`));
  return (
    <p class="choose">
      <label for="target">{t.results.choose}</label>
      <select id="target" value={round.target?.code} {...goesTo}>
        {rounds.map(({ target }) =>
          target ? (
            <option key={target.code} value={target.code}>
              {say(target.name)}
            </option>
          ) : null,
        )}
      </select>
    </p>
  );
}
