import { fieldsOf, putBack } from '#client/questionnaire/marks.ts';
import { type BallotOnPhone, hiddenField, readMarks } from './ballot-on-phone.ts';
import { type Draft, keep, keptDraft } from './draft.ts';
import { toggle } from './elements.ts';

let hasWarned = false;

/** Says once that nothing can be kept. */
export function warnNotKept(): void {
  if (!hasWarned) toggle('not-kept', true);
  hasWarned = true;
}

/** Keeps what is answered so far. A ballot that is over, or not yet taken up again, is left alone. */
export function saveDraft(ballot: BallotOnPhone): void {
  const { form, name, state, isSending, isOver } = ballot;
  const fields = fieldsOf(form);
  if (isOver || form.hidden || (fields.length === 0 && !keptDraft(name))) return;
  const [id, opened] = [hiddenField(ballot, 'responseId').value, hiddenField(ballot, 'opened').value];
  if (!keep(name, { id, opened, at: state.at, isSent: isSending, fields } satisfies Draft)) warnNotKept();
}

export function takeUp(ballot: BallotOnPhone, draft: Draft): void {
  hiddenField(ballot, 'responseId').value = draft.id;
  hiddenField(ballot, 'opened').value = draft.opened;
  putBack(ballot.form, draft.fields);
  ballot.state = { ...ballot.state, at: draft.at };
  readMarks(ballot);
}
