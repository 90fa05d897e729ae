import { useContext } from 'preact/hooks';
import { trialDays } from '#surveys/campaigns/preparation/trial-run.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { CampaignsChanged } from '../../desk/campaigns-changed.ts';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { fieldId } from '../views.ts';
import { ActFailure } from './act-failure.tsx';
import { useAct } from './use-act.ts';

/** A run apart from the official campaign, as often as one likes. */
export function TrialPart() {
  const { p } = useCampaignWords();
  const { draft, findings, view, announce, reload } = usePreparation();
  const changed = useContext(CampaignsChanged);
  const { isWorking, failure, perform } = useAct((revision) =>
    api.preparations[':campaign'].trial.$post({ param: { campaign: draft.id }, json: { revision } }),
  );
  const isPrevented = findings.some(({ preventsTrial }) => preventsTrial);
  const start = async () => {
    const started = await perform();
    if (!started) return;
    await changed();
    announce(fill(p.check.trialStarted, { id: started.id }));
    reload();
  };
  return (
    <section class="part">
      <h3>{p.check.trial}</h3>
      <p>{fill(p.check.trialHow, { days: trialDays })}</p>
      <TrialList />
      {isPrevented ? (
        <p class="aside" id={fieldId('trial')} tabIndex={-1}>
          {p.check.trialPrevented}
        </p>
      ) : (
        <button type="button" class="quiet" id={fieldId('trial')} disabled={isWorking} onClick={start}>
          {isWorking
            ? p.check.starting
            : view.trials.length > 0
              ? p.check.startTrialAgain
              : p.check.startTrial}
        </button>
      )}
      {failure ? <ActFailure failure={failure} /> : null}
    </section>
  );
}

function TrialList() {
  const { p, say, day } = useCampaignWords();
  const { view } = usePreparation();
  if (view.trials.length === 0) return null;
  return (
    <ul class="trials">
      {view.trials.map((trial) => (
        <li key={trial.id}>
          <b>{say(trial.title)}</b>{' '}
          <small>
            {fill(p.list.from, { firstDay: day(trial.firstDay), lastDay: day(trial.lastDay) })} ·{' '}
            {p.list.windows[trial.window]}
          </small>
          <span class="choices">
            <a href={`/clerk/campaigns/${trial.id}/links`}>{p.check.trialLinks}</a>
            <a href={`/clerk/campaigns/${trial.id}/progress`}>{p.check.trialProgress}</a>
            {trial.window === 'open' ? (
              <a href={`/clerk/preparation/${trial.id}/ending`}>{p.check.trialEnding}</a>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
