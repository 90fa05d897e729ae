import { fill } from '#client/texts/fill.ts';
import type { Target } from '#surveys/campaigns/campaign.ts';
import { type Entry, isInvalid } from '#surveys/paper/entry.ts';
import { invalidReasonNames } from '#surveys/paper/invalid-reason.ts';
import type { Place } from '#surveys/questionnaire/questionnaire.ts';
import { useWords } from '../desk/words.tsx';

type CheckProps = {
  serial: number;
  entry: Entry;
  order: readonly Place[];
  targets: readonly Target[];
  onSend: () => void;
};

/** One look at the whole before it is sent: how much was read, and what was not. */
export function Check({ serial, entry, order, targets, onSend }: CheckProps) {
  const { t, say } = useWords();
  const read = isInvalid(entry) ? [] : Object.values(entry.items).filter((keyed) => 'marks' in keyed);
  const unread = isInvalid(entry)
    ? []
    : order.flatMap((place) => {
        const keyed = entry.items[place.key];
        return keyed && 'unread' in keyed ? [{ place, unread: keyed.unread }] : [];
      });
  const bodyOf = ({ target: code }: Place) => {
    const target = targets.find((one) => one.code === code);
    return target ? `${fill(t.keying.about, { name: say(target.name) })}: ` : '';
  };
  return (
    <section class="check">
      <h2>{fill(t.keying.checkTitle, { serial })}</h2>
      {isInvalid(entry) ? (
        <p class="verdict">
          {fill(t.keying.checkInvalid, { reason: say(invalidReasonNames[entry.invalid]) })}
        </p>
      ) : (
        <p class="verdict">{fill(t.keying.checkRead, { n: read.length })}</p>
      )}
      {unread.length > 0 ? (
        <>
          <p>{t.keying.checkUnread}:</p>
          <ul>
            {unread.map(({ place, unread: why }) => (
              <li key={place.key}>
                {bodyOf(place)}
                <b>{place.asked.number}</b> {say(place.asked.wording)} – <i>{t.keying.unread[why]}</i>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p class="hint">{t.keying.checkSays}</p>
      <button type="button" onClick={onSend} tabIndex={-1}>
        <kbd>Enter</kbd> {t.keying.send}
      </button>
    </section>
  );
}
