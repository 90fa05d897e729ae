import type { InferResponseType } from 'hono/client';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { AnswerSentence, Part } from '../desk/page.tsx';
import { WhenReady } from '../desk/states.tsx';
import { DataTable } from '../table/data-table.tsx';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../words.tsx';
import { InvitationForm } from './invitation-form.tsx';

const ask = api.accounts.$get;
export type Accounts = InferResponseType<typeof ask, 200>['accounts'];

export function AccountsPage() {
  const { language } = useWords();
  const answer = useAnswer(`accounts ${language}`, () => ask());
  return <WhenReady answer={answer}>{({ accounts }) => <AccountsView accounts={accounts} />}</WhenReady>;
}

export function AccountsView({ accounts }: { accounts: Accounts }) {
  const { t, count } = useWords();
  const clerks = accounts.filter(({ role }) => role === 'clerk').length;
  return (
    <>
      <AnswerSentence>
        {fill(t.accounts.answer, { n: count(accounts.length), clerks: count(clerks) })}
      </AnswerSentence>
      <DataTable
        caption={t.pageTitles.accounts}
        rows={accounts}
        keyOf={({ username }) => username}
        columns={[
          { title: t.accounts.displayName, value: ({ displayName }) => displayName },
          { title: t.accounts.username, value: ({ username }) => username },
          { title: t.accounts.role, value: ({ role }) => t.roles[role] },
        ]}
      />
      <Part title={t.accounts.invite} says={t.accounts.inviteHow}>
        <InvitationForm />
      </Part>
    </>
  );
}
