import { vietnamDay } from '#surveys/campaigns/window.ts';
import { fill } from '../../texts/fill.ts';
import { resultTexts } from '../../texts/results/texts.ts';
import type { CampaignView } from '../desk/views.ts';
import type { Source } from '../figures/source.ts';
import type { Words } from '../words.tsx';

/** What a picture of the results says of where it comes from, wherever it is passed on to. */
export function sourceOf(
  { id, title, unit, isTrial, standing, unsealing }: CampaignView,
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
  const line = fill(sentence, told);
  const early = unsealing ? ` ${fill(figure.unsealed, { day: words.day(unsealing.day) })}` : '';
  return { line: line + early, prefix: id };
}
