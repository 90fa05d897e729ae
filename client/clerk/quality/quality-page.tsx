import type { InferResponseType } from 'hono/client';
import { useMemo, useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { AnswerSentence } from '../desk/page.tsx';
import { WhenReady } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { SourceProvider } from '../figures/source.ts';
import { sourceOf } from '../results/source-of.ts';
import { useAnswer } from '../use-answer.ts';
import { AssistedPart } from './assisted-part.tsx';
import { BurstPart } from './burst-part.tsx';
import { type Draft, ExcludeForm } from './exclude-form.tsx';
import { FlagPart } from './flag-part.tsx';
import { MadePart } from './made-part.tsx';
import { type QualityWords, useQualityWords } from './words.ts';

const ask = api.campaigns[':campaign'].quality.$get;
export type Quality = InferResponseType<typeof ask, 200>;

export function QualityPage({ campaign }: { campaign: CampaignView }) {
  const words = useQualityWords();
  const source = useMemo(() => sourceOf(campaign, new Date(), words), [campaign, words.language]);
  const answer = useAnswer(`quality ${campaign.id} ${words.language}`, () =>
    ask({ param: { campaign: campaign.id } }),
  );
  return (
    <SourceProvider value={source}>
      <WhenReady answer={answer}>
        {(quality) => <QualityView campaign={campaign} first={quality} />}
      </WhenReady>
    </SourceProvider>
  );
}

type QualityViewProps = { campaign: CampaignView; first: Quality };

/** Which ballots ask for a second look, how many and where, and what was left out because of it. */
export function QualityView({ campaign, first }: QualityViewProps) {
  const words = useQualityWords();
  const { q, day } = words;
  const [quality, setQuality] = useState(first);
  const [draft, setDraft] = useState<Draft>();
  const [told, setTold] = useState('');
  /** What stands on the page stays while it is asked for anew. */
  const refresh = async (sentence: string) => {
    const answered = await answerOf(ask({ param: { campaign: campaign.id } }));
    if (answered.ok) setQuality(answered.value);
    setDraft(undefined);
    setTold(sentence);
  };
  const start = quality.mayExclude ? setDraft : undefined;
  return (
    <div class="quality">
      <AnswerSentence>{qualitySentence(quality, words)}</AnswerSentence>
      <p class="says">{q.meaning}</p>
      {quality.flags ? null : (
        <p class="says">
          {campaign.isTrial && quality.standing !== 'final'
            ? q.waitsTrial
            : fill(q.waits, { finalDay: day(quality.finalDay) })}
        </p>
      )}
      <p class="told" role="status">
        {told}
      </p>
      {draft ? (
        <ExcludeForm
          key={JSON.stringify(draft)}
          campaign={campaign.id}
          quality={quality}
          first={draft}
          onDone={refresh}
          onCancel={() => setDraft(undefined)}
        />
      ) : null}
      {quality.flags ? <FlagPart quality={quality} flags={quality.flags} onChoose={start} /> : null}
      <BurstPart quality={quality} onChoose={start} />
      {quality.flags ? <AssistedPart quality={quality} flags={quality.flags} /> : null}
      <MadePart campaign={campaign.id} quality={quality} onDone={refresh} />
    </div>
  );
}

export function qualitySentence(
  { flags, bursts, exclusions }: Pick<Quality, 'flags' | 'bursts' | 'exclusions'>,
  { q, count }: Pick<QualityWords, 'q' | 'count'>,
): string {
  if (!flags) return q.answer.waits;
  if (flags.groups.every(({ n }) => n === 0)) return q.answer.empty;
  const left = exclusions.filter(({ readmitted }) => !readmitted).reduce((sum, { n }) => sum + n, 0);
  if (left > 0) return fill(q.answer.excluded, { n: count(left) });
  const isFlagged = (group: (typeof flags.groups)[number]) =>
    group.flags.some(({ says }) => says === 'few' || says === 'counted') ||
    bursts.some(({ groups }) => groups.some((one) => one.group === group.code)) ||
    flags.assisted.some((one) => one.group === group.code);
  const groups = flags.groups.filter(isFlagged).length;
  return groups === 0 ? q.answer.none : fill(q.answer.some, { groups: count(groups) });
}
