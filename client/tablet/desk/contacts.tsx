import { useEffect, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import type { ContactOutcome } from '#surveys/tablets/contacts.ts';
import { changeEnrolment, countOf, withTap } from '../storage/enrolments.ts';
import type { Tap } from '../storage/kept.ts';
import { useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';
import type { Standing } from './standing.ts';

/** How long the last tap can be taken back; what has been reported only grows. */
const regretMs = 60_000;

const tappable = ['refused', 'absent'] as const satisfies readonly ContactOutcome[];

/** Refusals and absences at the chosen place: a number each, and no person. */
export function Contacts({ standing, onCounted }: { standing: Standing; onCounted(): void }) {
  const { connection } = useTablet();
  const { texts } = useWords();
  const [said, setSaid] = useState('');
  const { enrolment } = standing;
  const { group, point } = standing.place ?? {};
  const device = enrolment.device.id;
  const isAsking = enrolment.device.state === 'active' && standing.fielding.is === 'open';

  const keep = async (tap: Tap | undefined) => {
    const change = changeEnrolment(connection, device, (each) => withTap(each, tap));
    await change.catch(() => setSaid(texts.notKept));
    onCounted();
  };
  const undo = async () => {
    setSaid(texts.tapUndone);
    await changeEnrolment(connection, device, (each) => ({ ...each, lastTap: undefined }));
    onCounted();
  };
  useEffect(() => {
    if (!enrolment.lastTap) return;
    const timer = setTimeout(() => keep(undefined), regretMs);
    return () => clearTimeout(timer);
  }, [enrolment.lastTap]);

  if (!group || !point || !isAsking) return null;
  const count = (outcome: ContactOutcome) => countOf(enrolment, { group, point, outcome });
  const tap = (outcome: (typeof tappable)[number]) => {
    setSaid(fill(texts.tapCounted, { outcome: texts[outcome] }));
    keep({ group, point, outcome });
  };
  return (
    <section class="contacts">
      <h2>{texts.contacts}</h2>
      <p class="small">{texts.contactsHint}</p>
      <p class="taps">
        {tappable.map((outcome) => (
          <button key={outcome} type="button" class="quiet" onClick={() => tap(outcome)}>
            {texts[outcome]} <b>{count(outcome)}</b>
          </button>
        ))}
        <span class="count">
          {texts.brokenOff} <b>{count('broken_off')}</b>
        </span>
      </p>
      <p class="undo">
        <span role="status">{said}</span>
        {enrolment.lastTap && (
          <button type="button" class="plain" onClick={undo}>
            {texts.undoTap}
          </button>
        )}
      </p>
    </section>
  );
}
