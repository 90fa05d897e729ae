import { fill } from '../../texts/fill.ts';
import type { CampaignView, Permission } from '../desk/views.ts';
import { useReleaseWords } from './release-words.ts';
import { TrialClosing } from './trial-closing.tsx';

/** Why single responses can be taken away though the trial is still open. */
export function TrialExportNote() {
  const { r } = useReleaseWords();
  return <p class="provisional">{r.trialExport}</p>;
}

type LiveNoteProps = { campaign: CampaignView; permissions: readonly Permission[] };

/** Says that figures are provisional, and that a seal was opened early. */
export function LiveNote({ campaign, permissions }: LiveNoteProps) {
  const { r, inWords, day } = useReleaseWords();
  const { standing, isTrial, finalDay, unsealing } = campaign;
  return (
    <>
      {standing === 'live' ? (
        <p class="provisional">
          <b>{r.live.title}.</b> {isTrial ? r.live.trial : fill(r.live.note, { finalDay: inWords(finalDay) })}{' '}
          <TrialClosing campaign={campaign} permissions={permissions} />
        </p>
      ) : null}
      {unsealing ? (
        <p class="provisional">{fill(r.unsealed, { day: day(unsealing.day), reason: unsealing.reason })}</p>
      ) : null}
    </>
  );
}
