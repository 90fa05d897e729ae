import type { Fault } from '#surveys/questionnaire/validate.ts';
import { type BallotOnPhone, bodyOf, hiddenField, proofOf } from './ballot-on-phone.ts';
import { canKeep, letGo } from './draft.ts';
import { element, toggle } from './elements.ts';
import { saveDraft } from './keep-draft.ts';
import { send } from './outbox.ts';
import { inTime } from './proof.ts';
import { say, showLeg } from './show-leg.ts';

let tryNow = () => {};

/** Ends the pause before the next try. */
export function sendNow(): void {
  tryNow();
}

/** Sends until there is a verdict. `onFaults` is told what the server refused in the answers. */
export async function sendBallot(
  ballot: BallotOnPhone,
  onFaults: (faults: readonly Fault[]) => void,
): Promise<void> {
  const { form, data } = ballot;
  const button = element('send');
  const label = button.textContent;
  ballot.isSending = true;
  showLeg(ballot);
  saveDraft(ballot);
  say(data.texts.sending);
  const body = bodyOf(ballot, await inTime(proofOf(ballot)));
  const address = form.getAttribute('action') ?? '';
  const verdict = await send(address, body, hiddenField(ballot, 'responseId').value, (goOn, sentence) => {
    say(sentence || (canKeep() ? data.texts.unsent : data.texts.unsentNotKept));
    tryNow = goOn;
    button.textContent = data.texts.sendAgain;
    button.hidden = false;
  });
  ballot.isSending = false;
  button.textContent = label;
  if (verdict.is === 'confirmed')
    return finish(ballot, data.texts.receipt.replace('{receipt}', verdict.receipt));
  if (verdict.is === 'refused' && verdict.problem === 'already_sent_differently') {
    return finish(ballot, data.texts.alreadySent);
  }
  showLeg(ballot);
  saveDraft(ballot);
  say('');
  if (verdict.is === 'faulty') onFaults(verdict.faults);
  else say(`${verdict.detail} ${data.texts.refused}`);
}

/** The last words in the ballot's place: no answer stays on this page or phone, and going back shows none. */
function finish(ballot: BallotOnPhone, words: string): void {
  ballot.isOver = true;
  letGo(ballot.name);
  ballot.form.remove();
  for (const id of ['cover', 'lang', 'not-kept']) element(id).remove();
  toggle('thanks', true);
  element('receipt').textContent = words;
  const heading = element('thanks').querySelector('h1');
  document.title = heading?.textContent ?? '';
  scrollTo(0, 0);
  heading?.focus();
}
