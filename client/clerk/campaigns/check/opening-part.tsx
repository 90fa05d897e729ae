import { useContext, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { CampaignsChanged } from '../../desk/campaigns-changed.ts';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { ActFailure } from './act-failure.tsx';
import { Dialog } from './dialog.tsx';
import { useAct } from './use-act.ts';

export function OpeningPart() {
  const { p, count } = useCampaignWords();
  const { findings } = usePreparation();
  const [isAsking, setAsking] = useState(false);
  const left = findings.filter(({ preventsOpening }) => preventsOpening).length;
  return (
    <section class="part">
      <h3>{p.check.opening}</h3>
      <p>{p.check.openingHow}</p>
      {left > 0 ? (
        <p class="aside">{fill(p.check.openingPrevented, { n: count(left) })}</p>
      ) : (
        <button type="button" onClick={() => setAsking(true)}>
          {p.check.open}
        </button>
      )}
      {isAsking ? <OpeningDialog onEnd={() => setAsking(false)} /> : null}
    </section>
  );
}

/** What will be frozen is said before, not after. */
function OpeningDialog({ onEnd }: { onEnd: () => void }) {
  const { p, day, count } = useCampaignWords();
  const { draft, announce, reload } = usePreparation();
  const { route } = useLocation();
  const changed = useContext(CampaignsChanged);
  const { isWorking, failure, perform } = useAct((revision) =>
    api.preparations[':campaign'].opening.$post({ param: { campaign: draft.id }, json: { revision } }),
  );
  const open = async () => {
    if (!(await perform())) return;
    announce(p.opening.opened);
    await changed();
    route(`/clerk/preparation/${draft.id}/ending`, true);
    reload();
  };
  const values = {
    title: draft.title.vi,
    firstDay: day(draft.firstDay),
    lastDay: day(draft.lastDay),
    groups: count(draft.groups.length),
    points: count(draft.points.length),
    links: count(draft.groups.length * draft.points.length),
  };
  return (
    <Dialog title={p.opening.title} onEnd={onEnd}>
      <p>{fill(p.opening.will, values)}</p>
      <p>{p.opening.freezes}</p>
      <ul class="plain-list">
        {p.opening.frozen.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {p.opening.stays} {p.opening.trials}
      </p>
      <p class="choices">
        <button type="button" disabled={isWorking} onClick={open}>
          {isWorking ? p.opening.opening : p.opening.confirm}
        </button>
        <button type="button" class="plain" onClick={onEnd}>
          {p.opening.cancel}
        </button>
      </p>
      {failure ? <ActFailure failure={failure} /> : null}
    </Dialog>
  );
}
