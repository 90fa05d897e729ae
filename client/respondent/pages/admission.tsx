import type { ComponentChildren } from 'preact';
import { fill } from '#client/texts/fill.ts';
import type { RespondentTexts } from '#client/texts/respondent/texts.ts';
import { ballotAddress } from '../addresses.ts';
import type { AdmissionView, AdmissionWhy } from '../views.ts';
import { LateBallot } from './late-ballot.tsx';
import { pageOf, textsOf } from './page.tsx';

type Words = { title: string; sentences: string[] };

/** What a hostile address holds is not repeated at length. */
const shownLength = 24;

const words: Record<AdmissionWhy, (texts: RespondentTexts) => Words> = {
  needs_access_code: (t) => ({ title: t.needsCodeTitle, sentences: [t.needsCode, t.needsCodeWhere] }),
  code_shape: (t) => ({ title: t.needsCodeTitle, sentences: [t.codeShape, t.needsCodeWhere] }),
  code_check: (t) => ({ title: t.needsCodeTitle, sentences: [t.codeCheck, t.needsCodeWhere] }),
  code_spent: (t) => ({ title: t.codeSpentTitle, sentences: [t.codeSpent] }),
  needs_presence: (t) => ({ title: t.needsPresenceTitle, sentences: [t.needsPresence] }),
  presence_start: (t) => ({
    title: t.presenceStartTitle,
    sentences: [t.presenceStart, t.presenceStartHow],
  }),
  presence_over: (t) => ({ title: t.presenceOverTitle, sentences: [t.presenceOver] }),
  presence_taken: (t) => ({ title: t.presenceTakenTitle, sentences: [t.presenceTaken] }),
  presence_spent: (t) => ({ title: t.presenceSpentTitle, sentences: [t.presenceSpent] }),
};

/** Typed on the page of one link or on the front page: the server knows which link a code belongs to. */
function CodeForm({ view }: { view: AdmissionView }) {
  const texts = textsOf(view);
  return (
    <form action="/k">
      {view.language !== 'vi' && <input type="hidden" name="lang" value={view.language} />}
      <label for="code">{texts.accessCodeField}</label>
      <input
        id="code"
        type="text"
        name="code"
        value={view.typed?.slice(0, shownLength)}
        autocapitalize="characters"
        autocomplete="off"
        spellcheck={false}
        required
      />
      <p class="nav">
        <button type="submit">{texts.openBallot}</button>
      </p>
      <p class="promise">{texts.codePromise}</p>
    </form>
  );
}

/** A browser that only looks at an address, to show a preview, presses no button. */
function StartForm({ view }: { view: AdmissionView }) {
  return (
    <form method="post" action={ballotAddress('', view.language)}>
      <input type="hidden" name="claim" value={view.claim} />
      <p class="nav">
        <button type="submit">{textsOf(view).openBallot}</button>
      </p>
    </form>
  );
}

function partBelow(view: AdmissionView): ComponentChildren {
  const texts = textsOf(view);
  switch (view.why) {
    case 'needs_access_code':
    case 'code_shape':
    case 'code_check':
      return <CodeForm view={view} />;
    case 'presence_start':
      return <StartForm view={view} />;
    case 'code_spent':
    case 'presence_spent':
      return <LateBallot texts={texts} late={texts.lateCode} refused={texts.lateCodeRefused} />;
    default:
      return null;
  }
}

/** The page of a link that asks for a card or for presence, until it has what it asks for. */
export function admissionPage(view: AdmissionView): string {
  const texts = textsOf(view);
  const { language } = view;
  const { title, sentences } = words[view.why](texts);
  const unit = view.unit[language];
  const values = {
    point: view.point[language],
    typed: view.typed?.slice(0, shownLength) ?? '',
    minutes: view.minutes,
  };
  return pageOf({
    page: view,
    title: `${title} – ${unit}`,
    otherLanguageAt: ballotAddress('', language === 'vi' ? 'en' : 'vi'),
    trial: view.isTrial,
    withIsland: view.why === 'code_spent' || view.why === 'presence_spent',
    children: (
      <div class="last">
        <p class="unit">{unit}</p>
        <h1>{title}</h1>
        <p class="c">
          {texts.group}: {view.group[language]} · {texts.point}: {view.point[language]}
        </p>
        {sentences.map((sentence) => (
          <p key={sentence}>{fill(sentence, values)}</p>
        ))}
        {partBelow(view)}
      </div>
    ),
  });
}
