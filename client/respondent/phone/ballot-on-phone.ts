import { fieldsOf, keyOfField, marksOf } from '#client/questionnaire/marks.ts';
import {
  atTheStart,
  keysOf,
  type PlayerAction,
  type PlayerState,
  play,
  positionOf,
} from '#client/questionnaire/player.ts';
import { proofChallenge } from '#surveys/campaigns/proof-of-work.ts';
import type { PageData } from '../page-data.ts';
import { draftName } from './draft.ts';
import { proofFor } from './proof.ts';

/** The ballot that is being answered: the form, and where its respondent stands. */
export type BallotOnPhone = {
  form: HTMLFormElement;
  data: PageData;
  /** Under which its draft is kept. */
  name: string;
  state: PlayerState;
  /** From the first try to the verdict nothing can be changed: what is stored must be what is seen. */
  isSending: boolean;
  isOver: boolean;
};

export function ballotOn(form: HTMLFormElement, data: PageData): BallotOnPhone {
  return { form, data, name: draftName(), state: atTheStart, isSending: false, isOver: false };
}

export function step(ballot: BallotOnPhone, action: PlayerAction): void {
  ballot.state = play(ballot.data.outline, ballot.state, action);
}

export function readMarks(ballot: BallotOnPhone): void {
  step(ballot, { do: 'answer', marks: marksOf(fieldsOf(ballot.form), ballot.state.marks) });
}

export function position(ballot: BallotOnPhone): ReturnType<typeof positionOf> {
  return positionOf(ballot.data.outline, ballot.state);
}

export function hiddenField(ballot: BallotOnPhone, name: string): HTMLInputElement {
  const input = ballot.form.elements.namedItem(name);
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${name}`);
  return input;
}

/** Some work that shows this ballot was not made by the thousand; empty where none is asked for or none was found. */
export function proofOf(ballot: BallotOnPhone): Promise<string> {
  const { proof } = ballot.data;
  const [opened, id] = [hiddenField(ballot, 'opened').value, hiddenField(ballot, 'responseId').value];
  return proof ? proofFor(proofChallenge(opened, id), proof) : Promise.resolve('');
}

/**
 * The body of the form as it is sent: only what is asked. What was answered before a change of mind stays on the
 * phone.
 */
export function bodyOf(ballot: BallotOnPhone, proof: string): string {
  const asked = keysOf(position(ballot).legs);
  const posted = new URLSearchParams();
  for (const name of ['responseId', 'opened', 'language']) {
    posted.append(name, hiddenField(ballot, name).value);
  }
  if (proof) posted.append('proof', proof);
  for (const [name, value] of fieldsOf(ballot.form)) {
    if (value && asked.has(keyOfField(name))) posted.append(name, value);
  }
  return String(posted);
}
