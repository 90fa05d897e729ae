import { useMemo } from 'preact/hooks';
import { api } from '../../api.ts';
import { AnswerSentence } from '../../desk/page.tsx';
import { NotFound, WhenReady } from '../../desk/states.tsx';
import type { CampaignView } from '../../desk/views.ts';
import { SourceProvider } from '../../figures/source.ts';
import { OriginPart } from '../../origin/origin-part.tsx';
import { useAnswer } from '../../use-answer.ts';
import { SourceWithout } from '../left-out.tsx';
import { sourceOf } from '../source-of.ts';
import { ReliabilityPart } from '../weights/reliability-part.tsx';
import { WeightsPart } from '../weights/weights-part.tsx';
import { GroupChooser } from './group-chooser.tsx';
import { ModePanelView } from './mode-panel-view.tsx';
import { modeSentence } from './mode-sentence.ts';
import { useStatisticsWords } from './use-statistics-words.ts';

const askModes = api.campaigns[':campaign']['mode-effect'].$get;
const askAlpha = api.campaigns[':campaign'].reliability[':group'].$get;
const askWeights = api.campaigns[':campaign'].weights[':group'].$get;

type StatisticsPageProps = { campaign: CampaignView; rest: readonly string[] };

/** How far a group's figures can be trusted: the modes, the items of each subject, the weights. `rest`: the group. */
export function StatisticsPage({ campaign, rest }: StatisticsPageProps) {
  const { words } = useStatisticsWords();
  const source = useMemo(() => sourceOf(campaign, new Date(), words), [campaign, words]);
  const group = campaign.groups.find(({ code }) => code === (rest[0] ?? campaign.groups[0]?.code));
  if (!group) return <NotFound />;
  return (
    <SourceProvider value={source}>
      <GroupChooser
        campaign={campaign}
        code={group.code}
        base={`/clerk/campaigns/${campaign.id}/statistics`}
      />
      <OfGroup key={group.code} campaign={campaign.id} group={group.code} />
      <OriginPart campaign={campaign} />
    </SourceProvider>
  );
}

function OfGroup({ campaign, group }: { campaign: string; group: string }) {
  const spoken = useStatisticsWords();
  const { language } = spoken.words;
  const modes = useAnswer(`modes ${campaign} ${language}`, () => askModes({ param: { campaign } }));
  const alpha = useAnswer(`alpha ${campaign} ${group} ${language}`, () =>
    askAlpha({ param: { campaign, group } }),
  );
  const weights = useAnswer(`weights ${campaign} ${group} ${language}`, () =>
    askWeights({ param: { campaign, group } }),
  );
  return (
    <>
      <WhenReady answer={modes}>
        {({ groups }) => {
          const panel = groups.find((one) => one.group.code === group);
          return panel ? (
            <>
              <AnswerSentence>{modeSentence(panel, spoken).answer}</AnswerSentence>
              <SourceWithout n={panel.excluded}>
                <ModePanelView panel={panel} isSaid />
              </SourceWithout>
            </>
          ) : (
            <NotFound />
          );
        }}
      </WhenReady>
      <WhenReady answer={alpha}>{({ factors }) => <ReliabilityPart factors={factors} />}</WhenReady>
      <WhenReady answer={weights}>{(told) => <WeightsPart weights={told} />}</WhenReady>
    </>
  );
}
