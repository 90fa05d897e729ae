import { useContext, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { api } from '../api.ts';
import { CampaignsChanged } from '../desk/campaigns-changed.ts';
import { ActFailed } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { useReleaseWords } from './release-words.ts';

/** What opening the seal means, and why it is done. */
export function UnsealForm({ campaign }: { campaign: CampaignView }) {
  const { r } = useReleaseWords();
  const changed = useContext(CampaignsChanged);
  const [reason, setReason] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const open = async () => {
    setWorking(true);
    setFailure(undefined);
    const answered = await answerOf(
      api.campaigns[':campaign'].unsealing.$post({ param: { campaign: campaign.id }, json: { reason } }),
    );
    setWorking(false);
    if (answered.ok) await changed();
    else setFailure(answered.failure);
  };
  return (
    <details class="unsealing">
      <summary>{r.sealed.early}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <p>{r.sealed.earlyHow}</p>
        <div class="field">
          <label for="unsealing-reason">{r.sealed.reason}</label>
          <p class="aside" id="unsealing-reason-hint">
            {r.sealed.reasonHint}
          </p>
          <input
            id="unsealing-reason"
            type="text"
            required
            maxLength={500}
            autoComplete="off"
            aria-describedby="unsealing-reason-hint"
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </div>
        <p>
          <button type="submit" class="danger" disabled={isWorking}>
            {isWorking ? r.sealed.working : r.sealed.confirm}
          </button>
        </p>
        {failure ? <ActFailed failure={failure} again={open} /> : null}
      </form>
    </details>
  );
}
