import { fill } from '#client/texts/fill.ts';
import { placesOf } from '#surveys/questionnaire/questionnaire.ts';
import { useWords } from '../desk/words.tsx';
import type { Form } from '../keying/keyer.ts';
import { saidInWords } from '../keying/said.ts';
import type { ReconcilingView } from './reconciling-page.tsx';

export type DecidedPlace = ReconcilingView['decided'][number];

type DecidedListProps = {
  form: Form;
  decided: readonly DecidedPlace[];
  onAgain: (place: DecidedPlace) => void;
};

/** What was decided on this batch. Until the batch is accepted each place can be decided otherwise. */
export function DecidedList({ form, decided, onAgain }: DecidedListProps) {
  const words = useWords();
  const { t, say } = words;
  const places = placesOf(form.questionnaire, form.targets);
  return (
    <details class="decided">
      <summary>{fill(t.reconciling.decidedSoFar, { n: decided.length })}</summary>
      <ul>
        {decided.map((one) => {
          const place = places.find(({ key }) => key === one.key);
          const asked = place
            ? `${place.asked.number ?? place.asked.code} ${say(place.asked.wording)}`
            : t.reconciling.validity;
          return (
            <li key={`${one.serial} ${one.key}`}>
              <p>
                <b>{fill(t.reconciling.ballot, { serial: one.serial })}</b> {asked}
              </p>
              <p class="aside">
                {fill(t.reconciling.stands, {
                  first: saidInWords(one.first, place, form.questionnaire, words),
                  second: saidInWords(one.second, place, form.questionnaire, words),
                })}{' '}
                <b>{saidInWords(one.stands, place, form.questionnaire, words)}</b>
              </p>
              <button
                type="button"
                class="plain"
                aria-label={`${t.reconciling.again}: ${fill(t.reconciling.ballot, { serial: one.serial })}, ${asked}`}
                onClick={() => onAgain(one)}
              >
                {t.reconciling.again}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
