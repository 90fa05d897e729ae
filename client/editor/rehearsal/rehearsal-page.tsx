import { useLocation } from 'preact-iso/router';
import { useAnswer } from '#client/officials/use-answer.ts';
import { api } from '../api.ts';
import { Frame } from '../desk/frame.tsx';
import { WhenReady } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { askFor } from '../versions/named-questionnaire.ts';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import { VersionField } from '../versions/version-field.tsx';
import { RehearsedQuestionnaire } from './rehearsed-questionnaire.tsx';

/** `/questionnaires/rehearsal?of=m1@1`, or of a draft by its slug: a simulated respondent goes every way through it. */
export function RehearsalPage() {
  const { language } = useWords();
  const texts = useVersionTexts();
  const { query, route } = useLocation();
  const of = query.of ?? '';
  const answer = useAnswer(`list ${language}`, () => api.$get());
  const account = answer.state === 'ready' ? answer.value.account : undefined;
  return (
    <Frame title={texts.rehearsal.title} account={account}>
      <WhenReady answer={answer}>
        {({ questionnaires }) => (
          <>
            <div class="choice">
              <VersionField
                label={texts.rehearsal.of}
                value={of}
                questionnaires={questionnaires}
                change={(name) =>
                  route(`/questionnaires/rehearsal?${new URLSearchParams({ of: name })}`, true)
                }
              />
            </div>
            {of === '' ? null : <Rehearsed key={of} of={of} />}
          </>
        )}
      </WhenReady>
    </Frame>
  );
}

function Rehearsed({ of }: { of: string }) {
  const { language } = useWords();
  const answer = useAnswer(`rehearsed ${of} ${language}`, () => askFor(of));
  return <WhenReady answer={answer}>{(named) => <RehearsedQuestionnaire of={of} {...named} />}</WhenReady>;
}
