import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { ActFailure } from './act-failure.tsx';
import { Dialog } from './dialog.tsx';
import { useAct } from './use-act.ts';

export function DropPart() {
  const { p } = useCampaignWords();
  const { draft } = usePreparation();
  const { route } = useLocation();
  const [isAsking, setAsking] = useState(false);
  const { isWorking, failure, perform } = useAct((revision) =>
    api.preparations[':campaign'].$delete({ param: { campaign: draft.id }, json: { revision } }),
  );
  const drop = async () => {
    if (await perform()) route('/clerk/preparation');
  };
  return (
    <section class="part">
      <button type="button" class="plain" onClick={() => setAsking(true)}>
        {p.check.drop}
      </button>
      {isAsking ? (
        <Dialog title={p.dropping.title} onEnd={() => setAsking(false)}>
          <p>{fill(p.dropping.will, { title: draft.title.vi || p.list.untitled })}</p>
          <p class="choices">
            <button type="button" class="danger" disabled={isWorking} onClick={drop}>
              {p.dropping.confirm}
            </button>
            <button type="button" class="plain" onClick={() => setAsking(false)}>
              {p.dropping.cancel}
            </button>
          </p>
          {failure ? <ActFailure failure={failure} /> : null}
        </Dialog>
      ) : null}
    </section>
  );
}
