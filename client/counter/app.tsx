import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { counterTexts } from '../texts/counter/texts.ts';
import { Enrolling } from './enrolling.tsx';
import { type Enrolled, keptEnrolment, tokenInAddress } from './enrolment.ts';
import { Message } from './message.tsx';
import { Screen } from './screen.tsx';

/** A machine that becomes a screen at the counter, or is one. */
export function App() {
  const [language, setLanguage] = useState<Language>('vi');
  const [enrolled, setEnrolled] = useState<Enrolled | undefined>(keptEnrolment);
  const [token, setToken] = useState(tokenInAddress);
  const texts = counterTexts[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.page;
  }, [language, texts]);
  // a link that is opened in the window that shows the page already only changes what is after the hash
  useEffect(() => {
    const changed = () => setToken(tokenInAddress());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);

  const other = language === 'vi' ? 'en' : 'vi';
  const languageSwitch = (
    <button type="button" class="plain" lang={other} onClick={() => setLanguage(other)}>
      {texts.otherLanguage}
    </button>
  );
  if (token) {
    return (
      <Enrolling
        token={token}
        language={language}
        languageSwitch={languageSwitch}
        onEnd={(now) => {
          history.replaceState(null, '', '/counter');
          setToken(undefined);
          if (now) setEnrolled(now);
        }}
      />
    );
  }
  if (!enrolled) {
    return <Message title={texts.enrolTitle} sentence={texts.enrol} languageSwitch={languageSwitch} />;
  }
  return <Screen enrolled={enrolled} language={language} languageSwitch={languageSwitch} />;
}
