import type { ComponentChildren } from 'preact';
import type { CampaignView, Permission } from '../desk/views.ts';
import { RoughWords } from '../words.tsx';
import { LiveNote, TrialExportNote } from './live-note.tsx';
import { useReleaseWords } from './release-words.ts';
import { SealedNotice } from './sealed-notice.tsx';
import { WaitingNotice } from './waiting-notice.tsx';

type WhenToldProps = {
  campaign: CampaignView;
  permissions: readonly Permission[];
  /** What stands in its place while more responses can come in; undefined where provisional figures are shown. */
  waits?: 'comments' | 'export' | 'figures' | undefined;
  children: ComponentChildren;
};

/** A page that tells something of the answers: as it is, provisional, or what can be done meanwhile. */
export function WhenTold({ campaign, permissions, waits, children }: WhenToldProps) {
  const { r } = useReleaseWords();
  if (campaign.standing === 'sealed') return <SealedNotice campaign={campaign} permissions={permissions} />;
  if (campaign.standing === 'live' && waits === 'export' && campaign.isTrial) {
    return (
      <>
        <TrialExportNote />
        {children}
      </>
    );
  }
  if (campaign.standing === 'live' && waits) {
    return <WaitingNotice campaign={campaign} permissions={permissions} what={waits} />;
  }
  return (
    <>
      <LiveNote campaign={campaign} permissions={permissions} />
      {campaign.standing === 'live' ? <RoughWords about={r.live.about}>{children}</RoughWords> : children}
    </>
  );
}
