import { useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '../../../texts/fill.ts';
import type { PeopleTexts } from '../../../texts/people/texts.ts';
import { api } from '../../api.ts';
import { Part } from '../../desk/page.tsx';
import { ActFailed } from '../../desk/states.tsx';
import { type Column, DataTable } from '../../table/data-table.tsx';
import { useWords } from '../../words.tsx';
import { Told } from '../told.tsx';
import { usePeople } from '../use-people.ts';
import type { Safety } from './own-account-page.tsx';

type Session = Safety['sessions'][number];
type SessionsPartProps = { safety: Safety; refresh: () => Promise<void> };

export function SessionsPart({ safety, refresh }: SessionsPartProps) {
  const { account: texts } = usePeople();
  const { day, count } = useWords();
  const [told, setTold] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const { sessions, sessionHours, idleHours } = safety;

  const end = async (session: Session) => {
    const asked = api.account.sessions[':session'].$delete({ param: { session: session.id } });
    const answered = await answerOf(asked);
    setFailure(answered.ok ? undefined : answered.failure);
    setTold(answered.ok ? texts.ended : '');
    await refresh();
  };
  const endOthers = async () => {
    const answered = await answerOf(api.account.sessions.$delete());
    setFailure(answered.ok ? undefined : answered.failure);
    setTold(answered.ok ? fill(texts.othersEnded, { n: count(answered.value.ended) }) : '');
    await refresh();
  };

  const columns: Column<Session>[] = [
    {
      title: texts.browser,
      value: ({ browser }) => browserInWords(browser, texts),
      show: ({ browser, isThis }) => (
        <>
          {browserInWords(browser, texts)}
          {isThis ? <small class="under">{texts.here}</small> : null}
        </>
      ),
    },
    { title: texts.startedOn, value: ({ startedOn }) => startedOn, show: ({ startedOn }) => day(startedOn) },
    {
      title: texts.lastUsedOn,
      value: ({ lastUsedOn }) => lastUsedOn,
      show: ({ lastUsedOn }) => day(lastUsedOn),
    },
    {
      title: texts.acts,
      value: ({ id }) => id,
      show: (session) =>
        session.isThis ? null : (
          <span class="acts" data-not-copied>
            <button
              type="button"
              class="plain"
              aria-label={fill(texts.endNamed, {
                browser: browserInWords(session.browser, texts),
                day: day(session.startedOn),
              })}
              onClick={() => end(session)}
            >
              {texts.end}
            </button>
          </span>
        ),
    },
  ];
  const says = fill(texts.sessionsHow, { hours: sessionHours, idle: idleHours });
  return (
    <Part title={texts.sessions} says={says}>
      <DataTable caption={texts.sessions} rows={sessions} keyOf={({ id }) => id} columns={columns} stacks />
      <Told>{told}</Told>
      {sessions.length > 1 ? (
        <p class="choices">
          <button type="button" onClick={endOthers}>
            {texts.endOthers}
          </button>
        </p>
      ) : null}
      {failure ? <ActFailed failure={failure} again={refresh} /> : null}
    </Part>
  );
}

/** "chrome windows" → "Chrome, Windows" */
export function browserInWords(kind: string, texts: PeopleTexts['account']): string {
  const [browser = 'other', system = 'other'] = kind.split(' ');
  const named = (names: Readonly<Record<string, string>>, name: string) =>
    (Object.hasOwn(names, name) ? names[name] : names.other) ?? '';
  return fill(texts.browserOn, {
    browser: named(texts.browsers, browser),
    system: named(texts.systems, system),
  });
}
