import { useContext, useState } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { CampaignsChanged } from '../../desk/campaigns-changed.ts';
import { ActFailure } from '../check/act-failure.tsx';
import { useAct } from '../check/use-act.ts';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { NewDayField, ReasonField } from './reason-field.tsx';

/** What will happen, and why it is done: there is no way back. */
export function ClosingForm() {
  const { p } = useCampaignWords();
  const { view, draft, announce, reload } = usePreparation();
  const changed = useContext(CampaignsChanged);
  const { lateDay: lateBefore = '', isTrial = false } = view.fielded ?? {};
  const [reason, setReason] = useState('');
  const [lateDay, setLateDay] = useState(lateBefore);
  const { isWorking, failure, perform } = useAct((revision) =>
    api.preparations[':campaign'].closing.$post({
      param: { campaign: draft.id },
      json: { revision, reason, ...(lateDay !== '' && lateDay !== lateBefore && { lateDay }) },
    }),
  );
  const close = async () => {
    if (!(await perform())) return;
    announce(p.ending.closed);
    await changed();
    reload();
  };
  return (
    <form
      class="part"
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h3>{p.ending.close}</h3>
      <p>{p.ending.closeHow}</p>
      <ul class="plain-list">
        {(isTrial ? p.ending.closeTrialMeaning : p.ending.closeMeaning).map((line) => (
          <li key={line}>{fill(line, { grace: draft.graceMinutes })}</li>
        ))}
      </ul>
      <ReasonField id="closing-reason" hint={p.ending.closeReasonHint} value={reason} onChange={setReason} />
      {isTrial ? null : (
        <NewDayField
          id="closing-late-day"
          label={p.ending.keepLateDay}
          value={lateDay}
          min={view.today < draft.lastDay ? view.today : draft.lastDay}
          isNeeded={false}
          onChange={setLateDay}
        />
      )}
      <p>
        <button type="submit" class="danger" disabled={isWorking}>
          {isWorking ? p.ending.working : p.ending.confirmClose}
        </button>
      </p>
      {failure ? <ActFailure failure={failure} /> : null}
    </form>
  );
}
