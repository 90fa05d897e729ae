import type { InferResponseType } from 'hono/client';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { AnswerSentence, Part } from '../desk/page.tsx';
import { WhenReady } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { OriginPart } from '../origin/origin-part.tsx';
import { ModesOfGroups } from '../results/modes/modes-of-groups.tsx';
import { useAnswer } from '../use-answer.ts';
import { useWords, type Words } from '../words.tsx';
import { AssessedTable } from './assessed-table.tsx';
import { BesidePart } from './beside-part.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { UnitPart } from './unit/unit-part.tsx';

const ask = api.campaigns[':campaign']['index-inputs'].$get;
export type IndexInputs = InferResponseType<typeof ask, 200>;
export type IndexInput = IndexInputs['inputs'][number];

export function IndexPage({ campaign }: { campaign: CampaignView }) {
  const { t } = useWords();
  return campaign.criteriaSet === '' ? (
    <AnswerSentence>{t.index.noSet}</AnswerSentence>
  ) : (
    <InputsPage campaign={campaign} />
  );
}

function InputsPage({ campaign }: { campaign: CampaignView }) {
  const { language } = useWords();
  const answer = useAnswer(`index ${campaign.id} ${language}`, () =>
    ask({ param: { campaign: campaign.id } }),
  );
  return (
    <>
      <WhenReady answer={answer}>{(inputs) => <IndexView inputs={inputs} campaign={campaign} />}</WhenReady>
      <UnitPart campaign={campaign} />
      <OriginPart campaign={campaign} />
    </>
  );
}

export function IndexView({ inputs, campaign }: { inputs: IndexInputs; campaign: CampaignView }) {
  const words = useWords();
  const { t, say } = words;
  return (
    <>
      <AnswerSentence>{indexSentence(inputs, words)}</AnswerSentence>
      <p class="label">{say(inputs.criteriaSet.label)}</p>
      <Part title={t.index.criteria}>
        <CriteriaTable inputs={inputs} />
      </Part>
      <BesidePart inputs={inputs} />
      <ModesOfGroups campaign={campaign} />
      <AssessedTable inputs={inputs} />
    </>
  );
}

export function indexSentence(
  { inputs, total }: Pick<IndexInputs, 'inputs' | 'total'>,
  { t, decimal, count }: Words,
): string {
  if (total.missing.length === inputs.length) return t.index.answerNone;
  return fill(total.missing.length === 0 ? t.index.answer : t.index.answerMissing, {
    score: decimal(total.score),
    maximum: decimal(total.maximum),
    missing: count(total.missing.length),
    criteria: count(inputs.length),
  });
}
