import { keptDraft, letGo } from './draft.ts';
import { element, onClick, toggle } from './elements.ts';
import { send } from './outbox.ts';

/**
 * A ballot that this phone still holds when its link has closed: it may be in time yet, and if it is not it can be
 * let go.
 */
export function offerLateBallot(name: string): void {
  const draft = keptDraft(name);
  if (!draft) return;
  const say = (said: string) => {
    for (const id of ['late-unsent', 'late-received', 'late-refused']) toggle(id, id === said);
  };
  const sendDraft = async () => {
    toggle('late-send', false);
    const body = new URLSearchParams({ responseId: draft.id, opened: draft.opened });
    for (const [field, value] of draft.fields) body.append(field, value);
    const verdict = await send(location.pathname + location.search, String(body), draft.id, () =>
      say('late-unsent'),
    );
    const isReceived = verdict.is === 'confirmed';
    say(isReceived ? 'late-received' : 'late-refused');
    if (isReceived) letGo(name);
    toggle('late-drop', !isReceived);
  };
  toggle('late', true);
  onClick(element('late-send'), sendDraft);
  onClick(element('late-drop'), () => {
    letGo(name);
    toggle('late', false);
  });
  if (draft.isSent) sendDraft();
}
