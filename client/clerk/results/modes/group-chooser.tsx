import { useLocation } from 'preact-iso/router';
import { useGoesTo } from '../../desk/goes-to.ts';
import type { CampaignView } from '../../desk/views.ts';
import { useStatisticsWords } from './use-statistics-words.ts';

type GroupChooserProps = { campaign: CampaignView; code: string; base: string };

export function GroupChooser({ campaign, code, base }: GroupChooserProps) {
  const { words, s } = useStatisticsWords();
  const { route } = useLocation();
  const goesTo = useGoesTo(code, (value) => route(`${base}/${value}`));
  return (
    <p class="choose">
      <label for="group">{s.group}</label>
      <select id="group" value={code} {...goesTo}>
        {campaign.groups.map((one) => (
          <option key={one.code} value={one.code}>
            {words.say(one.name)}
          </option>
        ))}
      </select>
    </p>
  );
}
