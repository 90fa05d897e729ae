import { fill } from '../../../texts/fill.ts';
import type { ModePanel } from './mode-panel-view.tsx';
import { useStatisticsWords } from './use-statistics-words.ts';

/**
 * What stands right beside a group's pooled index wherever that is shown: every mode with its figure, or in words why
 * there are none. `panel`: null while more responses can come in. `more`: where the modes are compared in full.
 */
export function PooledWithModes({ panel, more }: { panel: ModePanel | null; more?: string }) {
  const { words, s } = useStatisticsWords();
  const { t, count, percent } = words;
  if (panel === null) return <p class="modes-beside aside">{s.modes.waits}</p>;
  const told = panel.modes.some(({ raw }) => raw !== null);
  const [only] = panel.modes;
  return (
    <div class="modes-beside aside">
      {told ? (
        <>
          <span>{s.modes.beside}</span>
          <ul>
            {panel.modes.map(({ mode, n, raw }) => (
              <li key={mode}>
                {t.modes[mode]} <b>{raw ? percent(raw.percent) : s.notTold}</b>{' '}
                <small>{fill(s.nIs, { n: count(n) })}</small>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <span>
          {fill(s.modes.standing[panel.standing], { mode: only ? t.modes[only.mode].toLowerCase() : '' })}
        </span>
      )}
      {more && told ? <a href={more}>{s.modes.more}</a> : null}
    </div>
  );
}
