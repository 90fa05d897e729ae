import { useLocation } from 'preact-iso/router';
import { fill } from '../../texts/fill.ts';
import { useWords } from '../words.tsx';
import { useGoesTo } from './goes-to.ts';
import { addressOf, type DeskPage, pages } from './pages.ts';
import type { CampaignView } from './views.ts';

type ChooserProps = {
  campaigns: readonly CampaignView[];
  campaign: CampaignView;
  page: DeskPage | undefined;
};

/** Another campaign keeps the page, so that the same question can be put to both. */
export function CampaignChooser({ campaigns, campaign, page }: ChooserProps) {
  const { t, say, day } = useWords();
  const { route } = useLocation();
  const goesTo = useGoesTo(campaign.id, (value) =>
    route(addressOf(page?.isOfCampaign ? page : pages[0], value)),
  );
  const days = { firstDay: day(campaign.firstDay), lastDay: day(campaign.lastDay) };
  return (
    <div class="chooser">
      <label for="campaign">{t.campaign}</label>
      <select id="campaign" value={campaign.id} {...goesTo}>
        {campaigns.map(({ id, title, isTrial }) => (
          <option key={id} value={id}>
            {isTrial && say(title).toLowerCase() !== t.trial.toLowerCase()
              ? `${t.trial} – ${say(title)}`
              : say(title)}
          </option>
        ))}
      </select>
      <p>
        {say(campaign.title)}. {fill(t.window[campaign.window], days)}
      </p>
    </div>
  );
}
