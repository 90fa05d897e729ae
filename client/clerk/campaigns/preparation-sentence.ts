import type { CampaignTexts } from '../../texts/campaigns/texts.ts';
import { fill } from '../../texts/fill.ts';
import type { Words } from '../words.tsx';
import type { PreparationView } from './views.ts';

/** How a campaign stands, in one sentence. */
export function preparationSentence(
  { fielded }: PreparationView,
  left: number,
  { p, day, count }: Words & { p: CampaignTexts },
): string {
  if (!fielded) return left > 0 ? fill(p.answer.left, { n: count(left) }) : p.answer.ready;
  const days = { firstDay: day(fielded.firstDay), lastDay: day(fielded.lastDay) };
  const isOver = fielded.state === 'closed' || fielded.window === 'closed';
  if (fielded.isTrial) return fill(isOver ? p.answer.trialClosed : p.answer.trial, days);
  if (isOver) return fill(p.answer.closed, days);
  return fill(fielded.window === 'not_yet' ? p.answer.notYet : p.answer.open, days);
}
