import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { counterTexts } from '../texts/counter/texts.ts';
import { type Enrolled, enrol, freshSecret, keepEnrolment, keptEnrolment } from './enrolment.ts';
import { Message } from './message.tsx';

type EnrollingProps = {
  token: string;
  language: Language;
  languageSwitch: ComponentChildren;
  /** Without a value: nothing came of it, and what this machine was before it still is. */
  onEnd: (enrolled: Enrolled | undefined) => void;
};

/** The one-time link was opened on this machine. */
export function Enrolling({ token, language, languageSwitch, onEnd }: EnrollingProps) {
  const texts = counterTexts[language];
  const [secret] = useState(freshSecret);
  const [round, setRound] = useState(0);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    let isOver = false;
    setFailure(undefined);
    enrol(token, secret, language).then((outcome) => {
      if (isOver) return;
      if (outcome.ok && keepEnrolment(outcome.enrolled)) onEnd(outcome.enrolled);
      else if (outcome.ok) setFailure(texts.enrolCannotKeep);
      else setFailure(outcome.sentence ?? texts.enrolUnreachable);
    });
    return () => {
      isOver = true;
    };
  }, [token, secret, round]);

  if (failure === undefined) {
    return <Message title={texts.enrolTitle} sentence={texts.enrolling} languageSwitch={languageSwitch} />;
  }
  return (
    <Message title={texts.enrolFailed} sentence={failure} isUrgent languageSwitch={languageSwitch}>
      <p>
        <button type="button" onClick={() => setRound(round + 1)}>
          {texts.again}
        </button>{' '}
        {keptEnrolment() ? (
          <button type="button" class="plain" onClick={() => onEnd(undefined)}>
            {texts.goOn}
          </button>
        ) : null}
      </p>
    </Message>
  );
}
