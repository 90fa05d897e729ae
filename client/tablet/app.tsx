import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { firstScreen, settleTheRest, takeToken } from './boot.ts';
import { Home } from './desk/home.tsx';
import { InterviewScreen } from './interview/interview-screen.tsx';
import { TextSizeProvider } from './interview/text-size.tsx';
import type { Ticket } from './interview/ticket.ts';
import { ChoosePin } from './screens/choose-pin.tsx';
import { Enrol } from './screens/enrol.tsx';
import { Lock } from './screens/lock.tsx';
import { Ready } from './screens/ready.tsx';
import { putSetting } from './storage/settings.ts';
import { type Tablet, TabletContext } from './tablet.ts';
import { useLockWhenAway } from './use-lock-when-away.ts';
import { useWords, WordsProvider } from './words.tsx';

type Screen =
  | { at: 'loading' | 'choose_pin' | 'ready' | 'lock' | 'home' }
  | { at: 'enrol'; token: string | undefined }
  | { at: 'interview'; ticket: Ticket };

/** One page and one address: where one stands is known to this page alone, and nothing can be gone back to. */
export function App({ tablet, language }: { tablet: Tablet; language: Language }) {
  const remember = (chosen: Language) => {
    putSetting(tablet.connection, 'language', chosen).catch(() => {}); // asked again next time
  };
  return (
    <TabletContext.Provider value={tablet}>
      <WordsProvider begin={language} onChange={remember}>
        <Screens tablet={tablet} />
      </WordsProvider>
    </TabletContext.Provider>
  );
}

function Screens({ tablet }: { tablet: Tablet }) {
  const [screen, setScreen] = useState<Screen>({ at: 'loading' });
  const { language } = useWords();
  const goTo = useCallback((at: 'choose_pin' | 'ready' | 'lock' | 'home') => setScreen({ at }), []);

  useEffect(() => {
    settleTheRest(tablet.connection)
      .catch(() => {}) // a full tablet opens, too; it is settled at the next start
      .then(() => firstScreen(tablet.connection))
      .then(setScreen);
  }, [tablet]);

  const isInterview = screen.at === 'interview';
  useEffect(() => {
    if (isInterview) return;
    const enrol = () => {
      const token = takeToken();
      if (token) setScreen({ at: 'enrol', token });
    };
    addEventListener('hashchange', enrol);
    return () => removeEventListener('hashchange', enrol);
  }, [isInterview]);
  useLockWhenAway(screen.at === 'home', () => goTo('lock'));

  switch (screen.at) {
    case 'loading':
      return <Loading />;
    case 'enrol':
      return <Enrol key={screen.token} token={screen.token} onEnrolled={() => goTo('choose_pin')} />;
    case 'choose_pin':
      return <ChoosePin onChosen={() => goTo('ready')} />;
    case 'ready':
      return <Ready onBegin={() => goTo('home')} />;
    case 'lock':
      return <Lock onUnlocked={() => goTo('home')} />;
    case 'home':
      return (
        <Home onInterview={(ticket) => setScreen({ at: 'interview', ticket })} onLock={() => goTo('lock')} />
      );
    case 'interview':
      return (
        <WordsProvider begin={language}>
          <TextSizeProvider>
            <InterviewScreen key={screen.ticket.id} ticket={screen.ticket} onOver={() => goTo('home')} />
          </TextSizeProvider>
        </WordsProvider>
      );
  }
}

function Loading() {
  const { texts } = useWords();
  return (
    <main class="calm">
      <p role="status">{texts.loading}</p>
    </main>
  );
}
