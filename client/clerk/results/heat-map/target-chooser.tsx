import { useLocation } from 'preact-iso/router';
import { useGoesTo } from '../../desk/goes-to.ts';
import { useWords } from '../../words.tsx';
import type { Round } from '../results-page.tsx';

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
