import type { InferResponseType } from 'hono/client';
import { useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { codesTexts } from '../../texts/codes/texts.ts';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { AnswerSentence, Part } from '../desk/page.tsx';
import { WhenReady } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../words.tsx';
import { BatchTable } from './batch-table.tsx';
import { CounterPart } from './counter-part.tsx';
import { PrintForm } from './print-form.tsx';

const ask = api.campaigns[':campaign'].codes.$get;
export type CodesDesk = InferResponseType<typeof ask, 200>;

export function CodesPage({ campaign: { id } }: { campaign: CampaignView }) {
  const { language } = useWords();
  const answer = useAnswer(`codes ${id} ${language}`, () => ask({ param: { campaign: id } }));
  return <WhenReady answer={answer}>{(desk) => <CodesView campaign={id} first={desk} />}</WhenReady>;
}

/** Which places ask for a card or for presence, what was printed for them, and the screens. */
function CodesView({ campaign, first }: { campaign: string; first: CodesDesk }) {
  const { language, count } = useWords();
  const texts = codesTexts[language];
  const [desk, setDesk] = useState(first);
  /** What stands on the page stays while it is asked for anew. */
  const refresh = async () => {
    const answered = await answerOf(ask({ param: { campaign } }));
    if (answered.ok) setDesk(answered.value);
  };
  const { batches, screens, places } = desk;
  const isUsed = places.some(({ admission }) => admission !== 'open') || batches.length > 0;
  if (!isUsed) {
    return (
      <>
        <AnswerSentence>{texts.nothing}</AnswerSentence>
        <p>{texts.nothingHow}</p>
      </>
    );
  }
  const values = {
    printed: count(batches.reduce((sum, { counts }) => sum + counts.printed, 0)),
    batches: count(batches.length),
    screens: count(screens.filter(({ state }) => state === 'active').length),
  };
  return (
    <div class="codes">
      <AnswerSentence>{fill(texts.answer, values)}</AnswerSentence>
      <Part title={texts.print} says={texts.printHow}>
        <PrintForm campaign={campaign} desk={desk} refresh={refresh} />
      </Part>
      <Part title={texts.batches}>
        <BatchTable campaign={campaign} desk={desk} refresh={refresh} />
      </Part>
      <Part title={texts.screens} says={texts.screensHow}>
        <CounterPart campaign={campaign} desk={desk} refresh={refresh} />
      </Part>
    </div>
  );
}
