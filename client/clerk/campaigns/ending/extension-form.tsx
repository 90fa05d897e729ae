import { useContext, useState } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { CampaignsChanged } from '../../desk/campaigns-changed.ts';
import { ActFailure } from '../check/act-failure.tsx';
import { useAct } from '../check/use-act.ts';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { NewDayField, ReasonField } from './reason-field.tsx';

export function ExtensionForm() {
  const { p, day } = useCampaignWords();
  const { view, draft, announce, reload } = usePreparation();
  const changed = useContext(CampaignsChanged);
  const { plannedLastDay = '', lateDay: lateBefore = plannedLastDay } = view.fielded ?? {};
  const [lastDay, setLastDay] = useState(plannedLastDay);
  const [lateDay, setLateDay] = useState(lateBefore);
  const [reason, setReason] = useState('');
  const { isWorking, failure, perform } = useAct((revision) =>
    api.preparations[':campaign'].extension.$post({
      param: { campaign: draft.id },
      json: { revision, lastDay, lateDay, reason },
    }),
  );
  const extend = async () => {
    if (!(await perform())) return;
    announce(fill(p.ending.extended, { lastDay: day(lastDay) }));
    await changed();
    reload();
  };
  return (
    <form
      class="part"
      onSubmit={(event) => {
        event.preventDefault();
        extend();
      }}
    >
      <h3>{p.ending.extend}</h3>
      <p>{p.ending.extendHow}</p>
      <div class="pair">
        <NewDayField
          id="new-last-day"
          label={p.ending.lastDay}
          value={lastDay}
          min={plannedLastDay}
          onChange={(next) => {
            setLastDay(next);
            if (lateDay < next) setLateDay(next);
          }}
        />
        <NewDayField
          id="new-late-day"
          label={p.ending.lateDay}
          value={lateDay}
          min={lastDay > lateBefore ? lastDay : lateBefore}
          onChange={setLateDay}
        />
      </div>
      <ReasonField
        id="extension-reason"
        hint={p.ending.extendReasonHint}
        value={reason}
        onChange={setReason}
      />
      <p>
        <button type="submit" class="quiet" disabled={isWorking}>
          {isWorking ? p.ending.working : p.ending.confirmExtend}
        </button>
      </p>
      {failure ? <ActFailure failure={failure} /> : null}
    </form>
  );
}
