import { fill } from '../../texts/fill.ts';
import type { CampaignView } from '../desk/views.ts';
import { useReleaseWords } from './release-words.ts';

type WaitingProps = { campaign: CampaignView; what: 'comments' | 'export' | 'figures' };

export function WaitingNotice({ campaign, what }: WaitingProps) {
  const { r, inWords } = useReleaseWords();
  return (
    <section class="sealed">
      <h2>{r.waiting.title}</h2>
      <p>{fill(r.waiting[what], { finalDay: inWords(campaign.finalDay) })}</p>
      <ul class="plain-list">
        <li>
          <a href={`/clerk/campaigns/${campaign.id}/results`}>{r.waiting.live}</a>
        </li>
        <li>
          <a href={`/clerk/campaigns/${campaign.id}/progress`}>{r.sealed.progress}</a>
        </li>
      </ul>
    </section>
  );
}
