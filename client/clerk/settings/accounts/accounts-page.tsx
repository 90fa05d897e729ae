import type { InferResponseType } from 'hono/client';
import { useRef, useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { AnswerSentence, Part } from '../../desk/page.tsx';
import { WhenReady } from '../../desk/states.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useWords } from '../../words.tsx';
import { Told } from '../told.tsx';
import { usePeople } from '../use-people.ts';
import { AccountEditor } from './account-editor.tsx';
import { AccountTable } from './account-table.tsx';
import { InvitationForm } from './invitation-form.tsx';
import { InvitationsPart } from './invitations-part.tsx';
import { RequiredPart } from './required-part.tsx';

const ask = api.accounts.$get;
export type People = InferResponseType<typeof ask, 200>;
export type Person = People['accounts'][number];

export function AccountsPage() {
  const { language } = useWords();
  const answer = useAnswer(`accounts ${language}`, () => ask());
  return <WhenReady answer={answer}>{(people) => <AccountsView first={people} />}</WhenReady>;
}

function AccountsView({ first }: { first: People }) {
  const { t, count } = useWords();
  const { accounts: texts } = usePeople();
  const [people, setPeople] = useState(first);
  const [chosen, setChosen] = useState<string>();
  const [told, setTold] = useState('');
  const table = useRef<HTMLDivElement>(null);

  /** What stands on the page stays while it is asked for anew. */
  const refresh = async () => {
    const answered = await answerOf(ask());
    if (answered.ok) setPeople(answered.value);
  };
  const close = async (sentence: string) => {
    const username = chosen;
    setChosen(undefined);
    setTold(sentence);
    await refresh();
    table.current?.querySelector<HTMLElement>(`[data-manages="${CSS.escape(username ?? '')}"]`)?.focus();
  };
  const active = people.accounts.filter(({ state }) => state === 'active');
  const clerks = active.filter(({ role }) => role === 'clerk').length;
  const person = people.accounts.find(({ username }) => username === chosen);
  return (
    <div class="people" ref={table}>
      <AnswerSentence>
        {fill(texts.answer, { active: count(active.length), clerks: count(clerks) })}{' '}
        {people.invitations.length > 0 ? fill(texts.waiting, { n: count(people.invitations.length) }) : null}
      </AnswerSentence>
      <AccountTable
        accounts={people.accounts}
        onManage={(username) => {
          setTold('');
          setChosen(username);
        }}
      />
      <Told>{told}</Told>
      {person ? (
        <AccountEditor key={person.username} person={person} onEnd={close} refresh={refresh} />
      ) : null}
      <Part title={t.accounts.invite} says={t.accounts.inviteHow}>
        <InvitationForm onMade={refresh} />
      </Part>
      <InvitationsPart invitations={people.invitations} refresh={refresh} />
      <RequiredPart required={people.rolesRequired} onSaved={refresh} />
    </div>
  );
}
