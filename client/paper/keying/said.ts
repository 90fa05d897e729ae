import { fill } from '#client/texts/fill.ts';
import type { Said } from '#surveys/paper/double-entry.ts';
import { invalidReasonNames } from '#surveys/paper/invalid-reason.ts';
import type { Place, Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Words } from '../desk/words.tsx';
import { choicesAt } from './choices.ts';

/** "4 – Hài lòng", "bỏ trống", "“Cần thêm ghế”": what was keyed, as whoever holds the paper sees it. */
export function saidInWords(
  said: Said,
  place: Place | undefined,
  questionnaire: Questionnaire,
  { t, say }: Pick<Words, 't' | 'say'>,
): string {
  if ('unread' in said) return t.keying.unread[said.unread];
  if ('invalid' in said)
    return fill(t.keying.checkInvalid, { reason: say(invalidReasonNames[said.invalid]) });
  if ('valid' in said) return t.reconciling.valid;
  if ('notKeyed' in said) return t.reconciling.notKeyed;
  if ('words' in said) return '…';
  const choices = place ? choicesAt(place, questionnaire) : [];
  const marks = said.marks.map((mark) => {
    const choice = choices.find((one) => one.mark === mark);
    return choice?.label ? `${choice.number} – ${say(choice.label)}` : mark;
  });
  return marks.join('; ') + (said.specify ? `: “${said.specify}”` : '');
}

/** What stands in the narrow column beside a line: the digit that was keyed, or why there is none. */
export function saidInSigns(
  said: Said,
  place: Place,
  questionnaire: Questionnaire,
  { t }: Pick<Words, 't'>,
): string {
  if ('unread' in said) return t.keying.unread[said.unread];
  if (!('marks' in said)) return '';
  const choices = choicesAt(place, questionnaire);
  if (choices.length === 0) return said.marks.join('; ');
  const numbers = said.marks.map((mark) => choices.find((one) => one.mark === mark)?.number ?? '?');
  return numbers.join(' ') + (said.specify ? ` “${said.specify}”` : '');
}
