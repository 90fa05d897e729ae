import { fill } from '../../texts/fill.ts';
import type { CampaignView } from '../desk/views.ts';
import { useReleaseWords } from './release-words.ts';

/** Why single responses can be taken away though the trial is still open. */
export function TrialExportNote() {
  const { r } = useReleaseWords();
  return <p class="provisional">{r.trialExport}</p>;
}

/** Says that figures are provisional, and that a seal was opened early. */
export function LiveNote({ campaign }: { campaign: CampaignView }) {
  const { r, inWords, day } = useReleaseWords();
  const { standing, isTrial, finalDay, unsealing } = campaign;
  return (
    <>
      {standing === 'live' ? (
        <p class="provisional">
          <b>{r.live.title}.</b> {isTrial ? r.live.trial : fill(r.live.note, { finalDay: inWords(finalDay) })}
        </p>
      ) : null}
      {unsealing ? (
        <p class="provisional">{fill(r.unsealed, { day: day(unsealing.day), reason: unsealing.reason })}</p>
      ) : null}
    </>
  );
}
