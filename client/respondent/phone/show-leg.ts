import { keysOf, legKey } from '#client/questionnaire/player.ts';
import { type BallotOnPhone, position } from './ballot-on-phone.ts';
import { all, element, toggle } from './elements.ts';

const part = document.createElement('span');

/** Where one stands, in words, above the section's title. */
function sayPart(section: HTMLElement, words: string): void {
  const above = section.querySelector('small');
  if (above && part.parentNode !== above) above.insertBefore(part, above.firstChild);
  part.textContent = part.nextSibling ? `${words} · ` : words;
}

/** After the first section only the title stays of the cover. */
export function foldCover(isFolded: boolean): void {
  element('cover').className = isFolded ? 'folded' : '';
}

/** One section in view, and in it what is asked; while it is being sent, none. Gives the section. */
export function showLeg(ballot: BallotOnPhone): HTMLElement | undefined {
  const { form, isSending, data } = ballot;
  const { legs, index, isLast, isScreenedOut } = position(ballot);
  const leg = legs[index];
  const asked = keysOf(legs);
  for (const item of all(form, '.q')) item.hidden = !asked.has(item.id);
  let inView: HTMLElement | undefined;
  for (const section of all(form, 'section')) {
    section.hidden = isSending || !leg || section.id !== legKey(leg.section, leg.target);
    if (!section.hidden) inView = section;
  }
  if (inView)
    sayPart(inView, data.texts.progress.replace('{part}', `${index + 1}`).replace('{of}', `${legs.length}`));
  foldCover(index > 0 || isSending);
  toggle('back', index > 0 && !isSending);
  toggle('next', !isLast && !isSending);
  toggle('send', isLast && !isSending);
  toggle('promise', isLast);
  toggle('screened-out', isScreenedOut && !isSending);
  return inView;
}

export function say(text: string): void {
  element('status').textContent = text;
}
