import { vietnamDay } from '#surveys/campaigns/window.ts';
import { fill } from '../../texts/fill.ts';
import { resultTexts } from '../../texts/results/texts.ts';
import type { CampaignView } from '../desk/views.ts';
import type { Source } from '../figures/source.ts';
import type { Words } from '../words.tsx';
import type { GroupResults } from './results-page.tsx';

/** What a picture of the results says of where it comes from, wherever it is passed on to. */
export function sourceOf(
  { id, title, unit, isTrial }: CampaignView,
  standing: GroupResults['standing'],
  now: Date,
  words: Words,
): Source {
  const { figure } = resultTexts[words.language];
  const sentence = isTrial
    ? figure.sourceTrial
    : standing === 'final'
      ? figure.source
      : figure.sourceProvisional;
  const told = { campaign: words.say(title), unit: words.say(unit), day: words.day(vietnamDay(now)) };
  return { line: fill(sentence, told), prefix: id };
}
