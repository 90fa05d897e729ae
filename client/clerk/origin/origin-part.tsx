import type { InferResponseType } from 'hono/client';
import { useState } from 'preact/hooks';
import { api } from '../api.ts';
import { WhenReady } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../words.tsx';
import { OriginLines } from './origin.tsx';

const ask = api.campaigns[':campaign'].provenance.$get;
export type Provenance = InferResponseType<typeof ask, 200>['provenance'];

/** Under every page with figures: what they were computed from. Asked for when somebody wants to see it. */
export function OriginPart({ campaign }: { campaign: CampaignView }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="origin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.index.origin.page}</summary>
      {isOpen ? <Told campaign={campaign} /> : null}
    </details>
  );
}

function Told({ campaign: { id, groups } }: { campaign: CampaignView }) {
  const { language } = useWords();
  const answer = useAnswer(`provenance ${id} ${language}`, () => ask({ param: { campaign: id } }));
  return (
    <WhenReady answer={answer}>
      {({ provenance }) => <OriginLines provenance={provenance} groups={groups} />}
    </WhenReady>
  );
}
