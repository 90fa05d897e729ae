import type { ModePanel } from './mode-panel-view.tsx';
import { PooledWithModes } from './pooled-with-modes.tsx';
import { useStatisticsWords } from './use-statistics-words.ts';

type ModeListProps = {
  /** Null while more responses can come in. */
  panels: readonly (ModePanel | null)[];
  /** Of the page on which a group's modes are compared. */
  base: string;
};

/** Every group from which something came: its pooled index with its modes beside it. */
export function ModeList({ panels, base }: ModeListProps) {
  const { words } = useStatisticsWords();
  const known = panels.filter((panel) => panel !== null);
  if (known.length === 0) return <PooledWithModes panel={null} />;
  return (
    <dl class="modes-of-groups">
      {known
        .filter(({ n }) => n > 0)
        .map((panel) => (
          <div key={panel.group.code}>
            <dt>
              {words.say(panel.group.name)}
              {panel.pooled ? <b> {words.percent(panel.pooled.percent)}</b> : null}
            </dt>
            <dd>
              <PooledWithModes panel={panel} more={`${base}/${panel.group.code}`} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
