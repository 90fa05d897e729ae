import { outlineOf } from '#client/questionnaire/outline.ts';
import { questionnaireTexts } from '#client/texts/questionnaire/texts.ts';
import { ballotAddress } from '../addresses.ts';
import { type PageData, pageDataId } from '../page-data.ts';
import type { BallotView } from '../views.ts';
import { Cover } from './cover.tsx';
import { Faults } from './faults.tsx';
import { IdRun } from './id-run.tsx';
import { pageOf, textsOf } from './page.tsx';
import { Sections } from './sections.tsx';
import { Thanks } from './thanks.tsx';

function islandData(view: BallotView): PageData {
  const { progress, problemsTitle, sending, sendAgain, unsent, unsentNotKept, refused } = textsOf(view);
  const { alreadySent, receipt, listen, silence } = textsOf(view);
  return {
    outline: outlineOf(
      view.questionnaire,
      view.targets.map(({ code }) => code),
    ),
    texts: {
      progress,
      problemsTitle,
      sending,
      sendAgain,
      unsent,
      unsentNotKept,
      refused,
      alreadySent,
      receipt,
      listen,
      silence,
    },
    problems: questionnaireTexts[view.language].problems,
    ...(view.proofBits > 0 && { proof: { script: view.assets.proof, zeroBits: view.proofBits } }),
  };
}

/** JSON that cannot end the block it stands in. */
function jsonBlock(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What the island shows when it is needed; without it, none of this is seen. */
function Notices({ view }: { view: BallotView }) {
  const texts = textsOf(view);
  return (
    <>
      <p id="not-kept" class="c" hidden>
        {texts.notKept}
      </p>
      <div id="resume" hidden>
        <h2 tabIndex={-1}>{texts.resumeTitle}</h2>
        <p class="nav">
          <button type="button">{texts.resume}</button>
          <button type="button" class="quiet">
            {texts.discard}
          </button>
        </p>
      </div>
    </>
  );
}

function End({ view }: { view: BallotView }) {
  const texts = textsOf(view);
  return (
    <div id="end">
      <p class="promise" id="promise">
        {texts.promise}
      </p>
      <p id="screened-out" hidden>
        {texts.screenedOut}
      </p>
      <p id="status" role="status" />
      <p class="nav">
        <button type="button" class="quiet" id="back" hidden>
          {texts.back}
        </button>
        <button type="button" id="next" hidden>
          {texts.next}
        </button>
        <button type="submit" id="send">
          {texts.send}
        </button>
      </p>
    </div>
  );
}

/** The whole questionnaire as one form, complete without any script. */
export function ballotPage(view: BallotView): string {
  const { language, code, questionnaire } = view;
  const texts = textsOf(view);
  const refused = view.faults !== undefined && view.faults.length > 0;
  const title = `${questionnaire.title[language]} – ${view.unit[language]}`;
  return pageOf({
    page: view,
    title: refused ? `${texts.problemsTitlePage}: ${title}` : title,
    otherLanguageAt: ballotAddress(code, language === 'vi' ? 'en' : 'vi'),
    trial: view.isTrial,
    withIsland: true,
    children: (
      <>
        <Faults view={view} />
        <Cover view={view} />
        <Notices view={view} />
        <form method="post" action={ballotAddress(code, language)} autocomplete="off" novalidate>
          <IdRun responseId={view.responseId} openedToken={view.openedToken} />
          <input type="hidden" name="language" value={language} />
          <Sections view={view} />
          <End view={view} />
        </form>
        <div id="thanks" class="last" hidden>
          <Thanks {...view} closing={questionnaire.closing} />
          <p class="nav">
            <button type="button" class="quiet" id="wipe">
              {texts.wipe}
            </button>
          </p>
          <p id="wiped" role="status" tabIndex={-1} hidden>
            {texts.wiped}
          </p>
        </div>
        <script
          type="application/json"
          id={pageDataId}
          dangerouslySetInnerHTML={{ __html: jsonBlock(islandData(view)) }}
        />
      </>
    ),
  });
}
