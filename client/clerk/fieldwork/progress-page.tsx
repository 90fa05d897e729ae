import type { InferResponseType } from 'hono/client';
import { useMemo } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { AnswerSentence, Part } from '../desk/page.tsx';
import { WhenReady } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { SourceProvider } from '../figures/source.ts';
import { sourceOf } from '../results/source-of.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords, type Words } from '../words.tsx';
import { ApproachedPart } from './approached-part.tsx';
import { DayChart } from './day-chart.tsx';
import { GroupTable } from './group-table.tsx';
import { ModeTable } from './mode-table.tsx';
import { PaperPart } from './paper-part.tsx';
import { PointTable } from './point-table.tsx';

const ask = api.campaigns[':campaign'].progress.$get;
export type Progress = InferResponseType<typeof ask, 200>;

export function ProgressPage({ campaign }: { campaign: CampaignView }) {
  const words = useWords();
  const source = useMemo(() => sourceOf(campaign, new Date(), words), [campaign, words]);
  const answer = useAnswer(`progress ${campaign.id} ${words.language}`, () =>
    ask({ param: { campaign: campaign.id } }),
  );
  return (
    <SourceProvider value={source}>
      <WhenReady answer={answer}>{(progress) => <ProgressView progress={progress} />}</WhenReady>
    </SourceProvider>
  );
}

export function ProgressView({ progress }: { progress: Progress }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <AnswerSentence>{progressSentence(progress, words)}</AnswerSentence>
      <Figures progress={progress} />
      <Part title={t.progress.byGroup}>
        <GroupTable progress={progress} />
        <p class="aside">{t.progress.note}</p>
      </Part>
      <Part title={t.progress.byPoint} says={pointSentence(progress, words)}>
        <PointTable progress={progress} />
      </Part>
      <DayChart days={progress.days} />
      <Part title={t.progress.byMode}>
        <ModeTable progress={progress} />
      </Part>
      <PaperPart progress={progress} />
      <ApproachedPart progress={progress} />
    </>
  );
}

export function progressSentence(
  { all, points }: Pick<Progress, 'all' | 'points'>,
  { t, count }: Words,
): string {
  const short = points.filter(({ wanted }) => wanted > 0).length;
  // what one place has too many of does not make up for what another lacks
  const reached = all.quota - points.reduce((sum, { wanted }) => sum + wanted, 0);
  const values = {
    complete: count(all.complete),
    reached: count(reached),
    quota: count(all.quota),
    points: count(short),
  };
  if (all.complete === 0) return fill(all.quota > 0 ? t.progress.none : t.progress.noneWithoutQuota, values);
  if (all.quota === 0) return fill(t.progress.withoutQuota, values);
  return fill(short === 0 ? t.progress.enough : t.progress.short, values);
}

function pointSentence({ points }: Progress, { t, say, count }: Words): string {
  const most = points
    .filter(({ wanted }) => wanted > 0)
    .sort((a, b) => b.wanted - a.wanted)
    .slice(0, 3);
  if (most.length === 0) return t.progress.pointsEnough;
  return fill(t.progress.pointAnswer, {
    names: most.map(({ name, wanted }) => `${say(name)} (${count(wanted)})`).join(', '),
  });
}

function Figures({ progress: { all } }: { progress: Progress }) {
  const { t, count } = useWords();
  const figures: [string, number][] = [
    [t.dispositions.complete, all.complete],
    [t.progress.quota, all.quota],
    [t.dispositions.partial, all.partial],
    [t.dispositions.screened_out, all.screened_out],
  ];
  return (
    <dl class="figures">
      {figures.map(([name, n]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count(n)}</dd>
        </div>
      ))}
    </dl>
  );
}
