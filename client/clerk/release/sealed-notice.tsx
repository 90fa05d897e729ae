import { fill } from '../../texts/fill.ts';
import type { CampaignView, Permission } from '../desk/views.ts';
import { useReleaseWords } from './release-words.ts';
import { UnsealForm } from './unseal-form.tsx';

type SealedProps = { campaign: CampaignView; permissions: readonly Permission[] };

/** Why there is nothing to see, until when, what can be seen meanwhile, and how to open the seal. */
export function SealedNotice({ campaign, permissions }: SealedProps) {
  const { r, inWords } = useReleaseWords();
  const days = { lastDay: inWords(campaign.lastDay), finalDay: inWords(campaign.finalDay) };
  return (
    <section class="sealed">
      <h2>{r.sealed.title}</h2>
      <p>{r.sealed.why}</p>
      <p>{fill(r.sealed.opens, days)}</p>
      <h3>{r.sealed.meanwhile}</h3>
      <ul class="plain-list">
        <li>
          <a href={`/clerk/campaigns/${campaign.id}/progress`}>{r.sealed.progress}</a>
        </li>
        {permissions.includes('acts.read') ? (
          <li>
            <a href="/clerk/acts">{r.sealed.log}</a>
          </li>
        ) : null}
      </ul>
      {permissions.includes('results.unseal') ? <UnsealForm campaign={campaign} /> : null}
    </section>
  );
}
