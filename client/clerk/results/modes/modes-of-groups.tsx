import { api } from '../../api.ts';
import { Part } from '../../desk/page.tsx';
import { WhenReady } from '../../desk/states.tsx';
import type { CampaignView } from '../../desk/views.ts';
import { useAnswer } from '../../use-answer.ts';
import { ModeList } from './mode-list.tsx';
import { useStatisticsWords } from './use-statistics-words.ts';

const ask = api.campaigns[':campaign']['mode-effect'].$get;

/** Beside scores that are made of all modes together: every group's share, mode by mode. */
export function ModesOfGroups({ campaign }: { campaign: CampaignView }) {
  const { s } = useStatisticsWords();
  const base = `/clerk/campaigns/${campaign.id}/statistics`;
  return (
    <Part title={s.modes.title} says={s.modes.why}>
      {campaign.standing === 'final' ? (
        <OfGroups campaign={campaign.id} base={base} />
      ) : (
        <ModeList panels={[]} base={base} />
      )}
    </Part>
  );
}

function OfGroups({ campaign, base }: { campaign: string; base: string }) {
  const { language } = useStatisticsWords().words;
  const answer = useAnswer(`modes ${campaign} ${language}`, () => ask({ param: { campaign } }));
  return <WhenReady answer={answer}>{({ groups }) => <ModeList panels={groups} base={base} />}</WhenReady>;
}
