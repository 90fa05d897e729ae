import type { InferResponseType } from 'hono/client';
import { useLocation } from 'preact-iso/router';
import { api } from '../api.ts';
import { useGoesTo } from '../desk/goes-to.ts';
import { NotFound, WhenReady } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../words.tsx';
import { GroupView } from './group-view.tsx';

const ask = api.campaigns[':campaign'].results[':group'].$get;
export type GroupResults = InferResponseType<typeof ask, 200>;
export type Round = GroupResults['rounds'][number];
export type Factor = Round['factors'][number];
export type RatedItem = Factor['items'][number];
export type Choice = Round['choices'][number];

/** `rest`: the group and, where bodies are assessed, one of them. */
export function ResultsPage({ campaign, rest }: { campaign: CampaignView; rest: readonly string[] }) {
  const { t, say } = useWords();
  const { route } = useLocation();
  const [code = campaign.groups[0]?.code, target] = rest;
  const group = campaign.groups.find((one) => one.code === code);
  const goesTo = useGoesTo(group?.code, (value) => route(`/clerk/campaigns/${campaign.id}/results/${value}`));
  if (!group) return <NotFound />;
  return (
    <>
      <p class="choose">
        <label for="group">{t.results.group}</label>
        <select id="group" value={group.code} {...goesTo}>
          {campaign.groups.map((one) => (
            <option key={one.code} value={one.code}>
              {say(one.name)}
            </option>
          ))}
        </select>
      </p>
      <ResultsOfGroup key={group.code} campaign={campaign} group={group.code} target={target} />
    </>
  );
}

type ResultsOfGroupProps = { campaign: CampaignView; group: string; target: string | undefined };

function ResultsOfGroup({ campaign, group, target }: ResultsOfGroupProps) {
  const { language } = useWords();
  const answer = useAnswer(`results ${campaign.id} ${group} ${language}`, () =>
    ask({ param: { campaign: campaign.id, group } }),
  );
  const base = `/clerk/campaigns/${campaign.id}/results/${group}`;
  return (
    <WhenReady answer={answer}>
      {(results) => <GroupView results={results} target={target} base={base} />}
    </WhenReady>
  );
}
