import type { InferResponseType } from 'hono/client';
import { useLocation } from 'preact-iso/router';
import { useAnswer } from '#client/officials/use-answer.ts';
import { fill } from '#client/texts/fill.ts';
import { api } from '../api.ts';
import { type CampaignView, type DeskView, Frame } from '../desk/frame.tsx';
import { WhenReady } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { CountsTable } from './counts-table.tsx';
import { NewBatch } from './new-batch.tsx';
import { nextStep } from './next-step.ts';

const ask = api.campaigns[':campaign'].batches.$get;
export type BatchList = InferResponseType<typeof ask, 200>;

/** The heaps of a campaign: what there is, and what is to be done with each next. */
export function BatchesPage({ desk, campaign: wanted }: { desk: DeskView; campaign: string | undefined }) {
  const { t } = useWords();
  const { campaigns, account } = desk;
  const campaign =
    campaigns.find(({ id }) => id === wanted) ??
    campaigns.find(({ window }) => window === 'open' || window === 'grace') ??
    campaigns[0];
  return (
    <Frame title={t.list.title} account={account} isTrial={campaign?.isTrial ?? false}>
      {campaign ? (
        <OfCampaign key={campaign.id} desk={desk} campaign={campaign} />
      ) : (
        <p class="answer">{t.states.noCampaigns}</p>
      )}
    </Frame>
  );
}

function OfCampaign({ desk, campaign }: { desk: DeskView; campaign: CampaignView }) {
  const { t, language } = useWords();
  const { route } = useLocation();
  const answer = useAnswer(`batches ${campaign.id} ${language}`, () =>
    ask({ param: { campaign: campaign.id } }),
  );
  return (
    <>
      <CampaignChoice desk={desk} campaign={campaign} />
      <WhenReady answer={answer}>
        {(list) => <Batches list={list} isClerk={desk.account.isClerk} />}
      </WhenReady>
      {desk.account.isClerk && campaign.window !== 'closed' ? (
        <section class="part">
          <h2>{t.fresh.title}</h2>
          <p class="aside">{t.fresh.says}</p>
          <NewBatch desk={desk} campaign={campaign} onOpened={(id) => route(`/paper/batches/${id}`)} />
        </section>
      ) : null}
    </>
  );
}

function CampaignChoice({ desk, campaign }: { desk: DeskView; campaign: CampaignView }) {
  const { t, say } = useWords();
  const { route } = useLocation();
  if (desk.campaigns.length < 2) return null;
  return (
    <p class="choose">
      <label for="campaign">{t.list.campaign}</label>
      <select
        id="campaign"
        value={campaign.id}
        onChange={(event) => route(`/paper/campaigns/${event.currentTarget.value}`)}
      >
        {desk.campaigns.map(({ id, title }) => (
          <option key={id} value={id}>
            {say(title)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Batches({ list: { batches, groups }, isClerk }: { list: BatchList; isClerk: boolean }) {
  const { t, say } = useWords();
  if (batches.length === 0) return <p class="answer">{isClerk ? t.list.none : t.list.nothingForYou}</p>;
  const open = batches.filter(({ state }) => state !== 'accepted' && state !== 'rejected').length;
  return (
    <>
      <p class="answer">{fill(t.list.answer, { n: batches.length, open })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="scroll" aria-label={t.list.title} tabIndex={0}>
        <table class="batches">
          <thead>
            <tr>
              <th scope="col">{t.list.number}</th>
              <th scope="col">{t.list.group}</th>
              <th scope="col">{t.list.point}</th>
              <th scope="col">{t.list.state}</th>
              <th scope="col">{t.list.next}</th>
            </tr>
          </thead>
          <tbody>
            {batches.toReversed().map((batch) => (
              <tr key={batch.id}>
                <th scope="row">
                  <a href={`/paper/batches/${batch.id}`}>{fill(t.list.batch, { number: batch.number })}</a>
                </th>
                <td>{say(batch.group)}</td>
                <td>{say(batch.point)}</td>
                <td>{t.batchStates[batch.state]}</td>
                <td>{nextStep(batch, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {groups.length > 0 ? (
        <section class="part">
          <h2>{t.list.heaps}</h2>
          <p class="aside">{t.list.heapsSays}</p>
          <CountsTable
            rows={groups.map(({ name, ...row }) => ({
              ...row,
              title: `${say(name)} (${t.list.batches.toLowerCase()}: ${row.batches})`,
            }))}
          />
        </section>
      ) : null}
    </>
  );
}
