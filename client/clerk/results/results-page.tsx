import type { InferResponseType } from 'hono/client';
import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { api } from '../api.ts';
import { useGoesTo } from '../desk/goes-to.ts';
import { NotFound, WhenReady } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { SourceProvider } from '../figures/source.ts';
import { OriginPart } from '../origin/origin-part.tsx';
import { useAnswer } from '../use-answer.ts';
import { GroupView } from './group-view.tsx';
import { leftOutOf, SourceWithout } from './left-out.tsx';
import { OverviewView } from './overview/overview-view.tsx';
import { sourceOf } from './source-of.ts';
import { useResultWords } from './use-result-words.ts';

const ask = api.campaigns[':campaign'].results[':group'].$get;
const askAll = api.campaigns[':campaign'].results.$get;
export type GroupResults = InferResponseType<typeof ask, 200>;
export type Round = GroupResults['rounds'][number];
export type Factor = Round['factors'][number];
export type RatedItem = Factor['items'][number];
export type Choice = Round['choices'][number];
export type Overview = InferResponseType<typeof askAll, 200>;

type ResultsPageProps = { campaign: CampaignView; rest: readonly string[] };

/** `rest`: nothing for all groups at a glance, else the group and, where bodies are assessed, one of them. */
export function ResultsPage({ campaign, rest }: ResultsPageProps) {
  const { words, r } = useResultWords();
  const { route } = useLocation();
  const [code = '', target] = rest;
  const base = `/clerk/campaigns/${campaign.id}/results`;
  const group = campaign.groups.find((one) => one.code === code);
  const goesTo = useGoesTo(code, (value) => route(value ? `${base}/${value}` : base));
  const source = useMemo(() => sourceOf(campaign, new Date(), words), [campaign, words]);
  if (code && !group) return <NotFound />;
  return (
    <SourceProvider value={source}>
      <p class="choose">
        <label for="group">{words.t.results.group}</label>
        <select id="group" value={code} {...goesTo}>
          <option value="">{r.overview.all}</option>
          {campaign.groups.map((one) => (
            <option key={one.code} value={one.code}>
              {words.say(one.name)}
            </option>
          ))}
        </select>
      </p>
      {group ? (
        <ResultsOfGroup key={group.code} campaign={campaign} group={group.code} target={target} base={base} />
      ) : (
        <ResultsOfAll campaign={campaign} base={base} />
      )}
      <OriginPart campaign={campaign} />
    </SourceProvider>
  );
}

type OfAllProps = { campaign: CampaignView; base: string };

function ResultsOfAll({ campaign, base }: OfAllProps) {
  const { words } = useResultWords();
  const answer = useAnswer(`overview ${campaign.id} ${words.language}`, () =>
    askAll({ param: { campaign: campaign.id } }),
  );
  return (
    <WhenReady answer={answer}>
      {(overview) => (
        <SourceWithout n={leftOutOf(overview.groups)}>
          <OverviewView overview={overview} base={base} />
        </SourceWithout>
      )}
    </WhenReady>
  );
}

type OfGroupProps = OfAllProps & { group: string; target: string | undefined };

function ResultsOfGroup({ campaign, group, target, base }: OfGroupProps) {
  const { words } = useResultWords();
  const answer = useAnswer(`results ${campaign.id} ${group} ${words.language}`, () =>
    ask({ param: { campaign: campaign.id, group } }),
  );
  return (
    <WhenReady answer={answer}>
      {(results) => (
        <SourceWithout n={results.exclusions.excluded ?? 0}>
          <GroupView results={results} target={target} base={`${base}/${group}`} />
        </SourceWithout>
      )}
    </WhenReady>
  );
}
