import type { InferResponseType } from 'hono/client';
import { useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { AnswerSentence, Part } from '../desk/page.tsx';
import { WhenReady } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords, type Words } from '../words.tsx';
import { EnrolmentForm } from './enrolment-form.tsx';
import { RescueForm } from './rescue-form.tsx';
import { RevokeForm } from './revoke-form.tsx';
import { TabletTable } from './tablet-table.tsx';

const ask = api.campaigns[':campaign'].tablets.$get;
export type TabletDesk = InferResponseType<typeof ask, 200>;
export type Tablet = TabletDesk['tablets'][number];

export function TabletsPage({ campaign: { id } }: { campaign: CampaignView }) {
  const { language } = useWords();
  const answer = useAnswer(`tablets ${id} ${language}`, () => ask({ param: { campaign: id } }));
  return <WhenReady answer={answer}>{(desk) => <TabletsView campaign={id} first={desk} />}</WhenReady>;
}

function TabletsView({ campaign, first }: { campaign: string; first: TabletDesk }) {
  const words = useWords();
  const { t } = words;
  const [{ tablets, mayManage }, setDesk] = useState(first);
  const [revoking, setRevoking] = useState<Tablet>();
  const [again, setAgain] = useState<Tablet>();
  /** What stands on the page stays while it is asked for anew. */
  const refresh = async () => {
    const answered = await answerOf(ask({ param: { campaign } }));
    if (answered.ok) setDesk(answered.value);
    return answered.ok ? answered.value.tablets : [];
  };
  return (
    <div class="tablets">
      <AnswerSentence>{tabletsSentence(tablets, words)}</AnswerSentence>
      {tablets.length > 0 ? (
        <>
          <TabletTable
            campaign={campaign}
            tablets={tablets}
            mayManage={mayManage}
            refresh={refresh}
            onAsk={(act, tablet) => (act === 'revoke' ? setRevoking(tablet) : setAgain(tablet))}
          />
          <p class="aside">{t.tablets.note}</p>
        </>
      ) : null}
      {revoking ? (
        <RevokeForm
          key={revoking.id}
          campaign={campaign}
          tablet={revoking}
          onEnd={async () => {
            setRevoking(undefined);
            await refresh();
          }}
        />
      ) : null}
      {mayManage ? (
        <>
          <EnrolmentForm
            key={again?.id ?? 'new'}
            campaign={campaign}
            again={again}
            known={tablets}
            refresh={refresh}
          />
          <Part title={t.tablets.rescue} says={t.tablets.rescueHow}>
            <RescueForm campaign={campaign} refresh={refresh} />
          </Part>
        </>
      ) : null}
    </div>
  );
}

export function tabletsSentence(tablets: readonly Tablet[], { t, count }: Words): string {
  if (tablets.length === 0) return t.tablets.none;
  const sum = (of: (tablet: Tablet) => number) => tablets.reduce((all, tablet) => all + of(tablet), 0);
  if (sum(({ made }) => made) === 0) return fill(t.tablets.quiet, { n: count(tablets.length) });
  return fill(t.tablets.answer, {
    received: count(sum(({ received }) => received)),
    missing: count(sum(({ missing }) => missing)),
    rejected: count(sum(({ rejected }) => rejected.length)),
  });
}
