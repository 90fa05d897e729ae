import type { InferResponseType } from 'hono/client';
import { useState } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { reportsTexts } from '../../texts/reports/texts.ts';
import { api } from '../api.ts';
import { AnswerSentence } from '../desk/page.tsx';
import { WhenReady } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../words.tsx';
import { type Chosen, OptionsForm } from './options-form.tsx';
import { ReportPart } from './report-part.tsx';

const ask = api.campaigns[':campaign'].reports.$get;
export type Documents = InferResponseType<typeof ask, 200>;

export function ReportsPage({ campaign }: { campaign: CampaignView }) {
  const { language } = useWords();
  const answer = useAnswer(`reports ${campaign.id} ${language}`, () =>
    ask({ param: { campaign: campaign.id } }),
  );
  return (
    <WhenReady answer={answer}>
      {(documents) => <ReportsView campaign={campaign.id} documents={documents} />}
    </WhenReady>
  );
}

type ReportsViewProps = { campaign: string; documents: Documents };

export function ReportsView({ campaign, documents }: ReportsViewProps) {
  const { language, day } = useWords();
  const texts = reportsTexts[language];
  const [chosen, choose] = useState<Chosen>({
    place: documents.place,
    signer: 'chair',
    withComments: false,
  });
  const { standing, isTrial, finalDay } = documents;
  const mayBeMade = standing === 'final' || (isTrial && standing === 'live');
  const state = !isTrial
    ? standing
    : standing === 'live'
      ? 'provisionalTrial'
      : standing === 'final'
        ? 'trial'
        : standing;
  return (
    <div class="documents">
      <AnswerSentence>{fill(texts.answers[state], { day: day(finalDay) })}</AnswerSentence>
      {mayBeMade ? (
        <OptionsForm documents={documents} chosen={chosen} choose={choose} />
      ) : (
        <p>
          <a href={`/clerk/campaigns/${campaign}/progress`}>{texts.meanwhile}</a>
        </p>
      )}
      {documents.reports.map((report) => (
        <ReportPart
          key={report.name}
          report={report}
          mayBeMade={mayBeMade}
          campaign={campaign}
          chosen={chosen}
        />
      ))}
    </div>
  );
}
