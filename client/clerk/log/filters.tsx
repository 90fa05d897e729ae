import { usePeople } from '../settings/use-people.ts';
import { useWords } from '../words.tsx';
import { nameIn } from './act-sentence.ts';
import type { Log, Wanted } from './acts-page.tsx';

type FiltersProps = { log: Log; wanted: Wanted; onWant: (wanted: Wanted) => void };

/** Another filter begins at its first page. */
export function Filters({ log, wanted, onWant }: FiltersProps) {
  const { say } = useWords();
  const { log: texts } = usePeople();
  return (
    <fieldset class="controls">
      <legend class="unseen">{texts.filters}</legend>
      {log.campaigns.length > 0 ? (
        <p>
          <label for="log-campaign">{texts.campaign}</label>
          <select
            id="log-campaign"
            value={wanted.campaign}
            onChange={(event) => onWant({ ...wanted, campaign: event.currentTarget.value, page: 1 })}
          >
            <option value="">{texts.every}</option>
            {log.campaigns.map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <p>
        <label for="log-subject">{texts.kind}</label>
        <select
          id="log-subject"
          value={wanted.subject}
          onChange={(event) => onWant({ ...wanted, subject: event.currentTarget.value, page: 1 })}
        >
          <option value="">{texts.every}</option>
          {log.subjects.map((subject) => (
            <option key={subject} value={subject}>
              {nameIn(texts.subjects, subject)}
            </option>
          ))}
        </select>
      </p>
    </fieldset>
  );
}
