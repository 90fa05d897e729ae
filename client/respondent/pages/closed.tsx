import { fill } from '#client/texts/fill.ts';
import { ballotAddress } from '../addresses.ts';
import type { ClosedView } from '../views.ts';
import { LateBallot } from './late-ballot.tsx';
import { OpenNowList } from './open-now.tsx';
import { dayInWords, pageOf, textsOf } from './page.tsx';

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
        <OpenNowList view={view} campaigns={view.openNow} />
        <LateBallot texts={texts} late={texts.late} refused={texts.lateRefused} />
      </div>
    ),
  });
}
