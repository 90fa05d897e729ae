import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CounterView } from '#server/routes/counter/index.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { counterTexts } from '../texts/counter/texts.ts';
import { dayInWords } from '../texts/day-in-words.ts';
import { fill } from '../texts/fill.ts';
import { Qr } from '../ui/qr.tsx';
import type { Enrolled } from './enrolment.ts';
import { Message } from './message.tsx';
import { useAwake } from './use-awake.ts';
import { useShownCode } from './use-shown-code.ts';

type ScreenProps = { enrolled: Enrolled; language: Language; languageSwitch: ComponentChildren };

/** What people at the counter see: one code, large, or why there is none. */
export function Screen({ enrolled, language, languageSwitch }: ScreenProps) {
  const texts = counterTexts[language];
  const shown = useShownCode(enrolled);
  const isAwake = useAwake();
  if (shown.state === 'waiting') return <main class="message" aria-busy="true" />;
  if (shown.state === 'revoked') {
    return (
      <Message title={texts.revokedTitle} sentence={texts.revoked} isUrgent languageSwitch={languageSwitch} />
    );
  }
  const { view, seconds, isOffline } = shown;
  const days = {
    firstDay: dayInWords(view.firstDay, language),
    lastDay: dayInWords(view.lastDay, language),
  };
  if (view.window === 'not_yet') {
    const sentence = fill(texts.notYet, days);
    return <Message title={texts.notYetTitle} sentence={sentence} languageSwitch={languageSwitch} />;
  }
  if (view.window === 'closed' || !view.address) {
    const sentence = fill(texts.closed, days);
    return <Message title={texts.closedTitle} sentence={sentence} languageSwitch={languageSwitch} />;
  }
  // without a word from the server a code is good until its minute is over
  if (isOffline && seconds === 0) {
    return (
      <Message title={texts.offlineTitle} sentence={texts.offline} isUrgent languageSwitch={languageSwitch} />
    );
  }
  return (
    <>
      <main class="counter">
        <Invitation view={view} language={language} />
        <div class="code">
          <Qr link={view.address} label={fill(texts.qr, { point: view.point[language] })} />
          <p class="seconds">{fill(texts.seconds, { seconds })}</p>
        </div>
      </main>
      <footer>
        {languageSwitch}
        <FullScreenSwitch language={language} />
        {isOffline ? <span role="status">{texts.offlineTitle}</span> : null}
        {isAwake ? null : <span>{texts.mayTurnOff}</span>}
      </footer>
    </>
  );
}

function Invitation({ view, language }: { view: CounterView; language: Language }) {
  const texts = counterTexts[language];
  return (
    <div class="invitation">
      <p class="unit">{view.unit[language]}</p>
      {view.isTrial ? <p class="trial">{texts.trial}</p> : null}
      <h1>{texts.invite}</h1>
      <p class="title">{view.title[language]}</p>
      <p>{fill(texts.group, { group: view.group[language] })}</p>
      <p class="how">{texts.how}</p>
      <p>{texts.oneEach}</p>
      <p class="promise">{texts.promise}</p>
      <p class="unit">{view.point[language]}</p>
    </div>
  );
}

function FullScreenSwitch({ language }: { language: Language }) {
  const texts = counterTexts[language];
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  if (!document.documentElement.requestFullscreen) return null;
  const turn = () => {
    // a browser that refuses leaves everything as it is
    const turned = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    turned?.catch(() => {});
  };
  return (
    <button type="button" class="plain" onClick={turn}>
      {isFull ? texts.leaveFullScreen : texts.fullScreen}
    </button>
  );
}
