import { fill } from '#client/texts/fill.ts';
import type { RespondentTexts } from '#client/texts/respondent/texts.ts';
import { ballotAddress } from '../addresses.ts';
import type { ClosedView } from '../views.ts';
import { dayInWords, pageOf, textsOf } from './page.tsx';

/** Shown by the island where this phone still holds a ballot of this link. */
function LateBallot({ texts }: { texts: RespondentTexts }) {
  return (
    <div id="late" hidden>
      <h2>{texts.lateTitle}</h2>
      <p>{texts.late}</p>
      <div role="status">
        <p id="late-unsent" hidden>
          {texts.unsent}
        </p>
        <p id="late-received" hidden>
          {texts.lateReceived}
        </p>
        <p id="late-refused" hidden>
          {texts.lateRefused}
        </p>
      </div>
      <p class="nav">
        <button type="button" id="late-send">
          {texts.lateSend}
        </button>
        <button type="button" class="quiet" id="late-drop">
          {texts.lateDrop}
        </button>
      </p>
    </div>
  );
}

export function closedPage(view: ClosedView): string {
  const texts = textsOf(view);
  const words = {
    not_fielded: [texts.notFieldedTitle, texts.notFielded, texts.notFieldedNext],
    not_yet: [texts.notYetTitle, texts.notYet, texts.notYetNext],
    closed: [texts.closedTitle, texts.closed, texts.closedNext],
    closed_early: [texts.closedTitle, texts.closedEarly, texts.closedNext],
  } as const;
  const [title, ...sentences] = words[view.window];
  const unit = view.unit[view.language];
  const values = {
    unit,
    firstDay: dayInWords(view.firstDay, view),
    lastDay: dayInWords(view.lastDay, view),
  };
  return pageOf({
    page: view,
    title: `${title} – ${unit}`,
    otherLanguageAt: ballotAddress(view.code, view.language === 'vi' ? 'en' : 'vi'),
    trial: view.isTrial,
    withIsland: true,
    children: (
      <div class="last">
        <p class="unit">{unit}</p>
        <h1>{title}</h1>
        {sentences.map((sentence) => (
          <p key={sentence}>{fill(sentence, values)}</p>
        ))}
        <LateBallot texts={texts} />
      </div>
    ),
  });
}
