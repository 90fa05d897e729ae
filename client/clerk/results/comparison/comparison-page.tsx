import type { InferResponseType } from 'hono/client';
import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { api } from '../../api.ts';
import { useGoesTo } from '../../desk/goes-to.ts';
import { NotFound, WhenReady } from '../../desk/states.tsx';
import type { CampaignView } from '../../desk/views.ts';
import { SourceProvider } from '../../figures/source.ts';
import { OriginPart } from '../../origin/origin-part.tsx';
import { useAnswer } from '../../use-answer.ts';
import { SourceWithout } from '../left-out.tsx';
import { GroupChooser } from '../modes/group-chooser.tsx';
import { useStatisticsWords } from '../modes/use-statistics-words.ts';
import { sourceOf } from '../source-of.ts';
import { TrendPart } from '../trends/trend-part.tsx';
import { ComparisonView } from './comparison-view.tsx';

const askTrends = api.campaigns[':campaign'].trends.$get;
const askComparables = api.campaigns[':campaign'].comparables.$get;
const askComparison = api.campaigns[':campaign'].comparison[':group'].$get;
type Comparables = InferResponseType<typeof askComparables, 200>['groups'][number];
export type Comparison = InferResponseType<typeof askComparison, 200>;

type ComparisonPageProps = { campaign: CampaignView; rest: readonly string[] };

/** `rest`: the group, then `campaign` or `group` and which one it is compared with. */
export function ComparisonPage({ campaign, rest }: ComparisonPageProps) {
  const { words } = useStatisticsWords();
  const { language } = words;
  const source = useMemo(() => sourceOf(campaign, new Date(), words), [campaign, words]);
  const group = campaign.groups.find(({ code }) => code === (rest[0] ?? campaign.groups[0]?.code));
  const param = { campaign: campaign.id };
  const trends = useAnswer(`trends ${campaign.id} ${language}`, () => askTrends({ param }));
  const comparables = useAnswer(`comparables ${campaign.id} ${language}`, () => askComparables({ param }));
  if (!group) return <NotFound />;
  const base = `/clerk/campaigns/${campaign.id}/comparison`;
  return (
    <SourceProvider value={source}>
      <GroupChooser campaign={campaign} code={group.code} base={base} />
      <WhenReady answer={comparables}>
        {({ groups }) => {
          const own = groups.find((one) => one.group.code === group.code);
          return own ? (
            <Chosen
              key={group.code}
              campaign={campaign.id}
              comparables={own}
              chosen={rest.slice(1)}
              base={`${base}/${group.code}`}
            />
          ) : null;
        }}
      </WhenReady>
      <WhenReady answer={trends}>
        {(told) => {
          const trend = told.trends.find((one) => one.group.code === group.code);
          return trend ? (
            <SourceWithout key={group.code} n={trend.excluded}>
              <TrendPart trend={trend} />
            </SourceWithout>
          ) : null;
        }}
      </WhenReady>
      <OriginPart campaign={campaign} />
    </SourceProvider>
  );
}

type ChosenProps = { campaign: string; comparables: Comparables; chosen: readonly string[]; base: string };

/** Without a choice the latest earlier campaign is taken, or else the first group. */
function Chosen({ campaign, comparables, chosen, base }: ChosenProps) {
  const { words, s } = useStatisticsWords();
  const { route } = useLocation();
  const [campaigns, groups] = [comparables.campaigns, comparables.groups];
  const choices = [
    ...campaigns.map(({ id }) => `campaign/${id}`),
    ...groups.map(({ code }) => `group/${code}`),
  ];
  const asked = chosen.join('/');
  const value = choices.includes(asked) ? asked : choices[0];
  const goesTo = useGoesTo(value, (next) => route(`${base}/${next}`));
  if (value === undefined) return <p>{s.comparison.nothing}</p>;
  return (
    <>
      <p class="choose">
        <label for="against">{s.comparison.choose}</label>
        <select id="against" value={value} {...goesTo}>
          {campaigns.length > 0 ? (
            <optgroup label={s.comparison.earlier}>
              {campaigns.map(({ id, title, firstDay }) => (
                <option key={id} value={`campaign/${id}`}>
                  {`${firstDay.slice(0, 4)}: ${words.say(title)}`}
                </option>
              ))}
            </optgroup>
          ) : null}
          {groups.length > 0 ? (
            <optgroup label={s.comparison.otherGroups}>
              {groups.map(({ code, name }) => (
                <option key={code} value={`group/${code}`}>
                  {words.say(name)}
                </option>
              ))}
            </optgroup>
          ) : null}
        </select>
      </p>
      <Compared key={value} campaign={campaign} group={comparables.group.code} against={value} />
    </>
  );
}

function Compared({ campaign, group, against }: { campaign: string; group: string; against: string }) {
  const { words } = useStatisticsWords();
  const [kind = '', which = ''] = against.split('/');
  const answer = useAnswer(`comparison ${campaign} ${group} ${against} ${words.language}`, () =>
    askComparison({
      param: { campaign, group },
      query: kind === 'campaign' ? { campaign: which } : { group: which },
    }),
  );
  return (
    <WhenReady answer={answer}>
      {(comparison) => (
        <SourceWithout n={comparison.excluded}>
          <ComparisonView comparison={comparison} />
        </SourceWithout>
      )}
    </WhenReady>
  );
}
