import type { CampaignView, Permission } from '../desk/views.ts';
import { useReleaseWords } from './release-words.ts';

type TrialClosingProps = { campaign: CampaignView; permissions: readonly Permission[] };

/** Where a trial is closed by hand: until then what waits for the last response waits for its last day. */
export function TrialClosing({ campaign, permissions }: TrialClosingProps) {
  const { r } = useReleaseWords();
  if (!campaign.isTrial || !permissions.includes('campaigns.prepare')) return null;
  return <a href={`/clerk/preparation/${campaign.id}`}>{r.closeTrial}</a>;
}
