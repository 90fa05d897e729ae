import { dayInWords } from '../../texts/day-in-words.ts';
import { usePeople } from '../settings/use-people.ts';
import { useWords } from '../words.tsx';
import { actSentence, nameIn } from './act-sentence.ts';
import type { Log, LoggedAct } from './acts-page.tsx';

/** Day by day, the newest first. */
export function ActDays({ acts, log }: { acts: readonly LoggedAct[]; log: Log }) {
  const { language } = useWords();
  const { log: texts } = usePeople();
  return (
    <>
      {[...Map.groupBy(acts, ({ day }) => day)].map(([day, ofDay]) => (
        <section class="log-day" key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{dayInWords(day, language)}</h2>
          <table>
            <thead class="unseen">
              <tr>
                <th scope="col">{texts.time}</th>
                <th scope="col">{texts.what}</th>
                <th scope="col">{texts.who}</th>
                <th scope="col">{texts.number}</th>
              </tr>
            </thead>
            <tbody>
              {ofDay.map((act) => (
                <ActRow key={act.number} act={act} log={log} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}

function ActRow({ act, log }: { act: LoggedAct; log: Log }) {
  const words = useWords();
  const texts = usePeople();
  const campaign = log.campaigns.find(({ id }) => id === act.campaign);
  const name = log.names[act.by];
  return (
    <tr>
      <td class="when">{act.time ?? <small>{texts.log.wholeDay}</small>}</td>
      <td class="what">
        {actSentence(act, texts, words, campaign?.places)}
        {campaign ? <small class="under">{words.say(campaign.title)}</small> : null}
      </td>
      <td class="whom">
        {name ?? nameIn(texts.actors, act.by)}
        {name && name !== act.by ? <small class="under">{act.by}</small> : null}
      </td>
      <td class="number">
        <small title={`${texts.log.digest} ${act.digest}`}>{words.count(act.number)}</small>
      </td>
    </tr>
  );
}
