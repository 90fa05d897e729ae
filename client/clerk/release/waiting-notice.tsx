import { fill } from '../../texts/fill.ts';
import type { CampaignView, Permission } from '../desk/views.ts';
import { useReleaseWords } from './release-words.ts';
import { TrialClosing } from './trial-closing.tsx';

type WaitingProps = {
  campaign: CampaignView;
  permissions: readonly Permission[];
  what: 'comments' | 'export' | 'figures';
};

export function WaitingNotice({ campaign, permissions, what }: WaitingProps) {
  const { r, inWords } = useReleaseWords();
  return (
    <section class="sealed">
      <h2>{r.waiting.title}</h2>
      <p>{fill(r.waiting[what], { finalDay: inWords(campaign.finalDay) })}</p>
      {campaign.isTrial ? (
        <p>
          {r.waiting.trial} <TrialClosing campaign={campaign} permissions={permissions} />
        </p>
      ) : null}
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
