import type { InferResponseType } from 'hono/client';
import { useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { AnswerSentence } from '../../desk/page.tsx';
import { WhenReady } from '../../desk/states.tsx';
import type { AccountView } from '../../desk/views.ts';
import { useAnswer } from '../../use-answer.ts';
import { useWords } from '../../words.tsx';
import { usePeople } from '../use-people.ts';
import { FactorPart } from './factor-part.tsx';
import { NameForm } from './name-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { SessionsPart } from './sessions-part.tsx';

const ask = api.account.safety.$get;
export type Safety = InferResponseType<typeof ask, 200>;

export function OwnAccountPage({ account }: { account: AccountView }) {
  const { language } = useWords();
  const answer = useAnswer(`safety ${language}`, () => ask());
  return <WhenReady answer={answer}>{(safety) => <OwnAccount account={account} first={safety} />}</WhenReady>;
}

function OwnAccount({ account, first }: { account: AccountView; first: Safety }) {
  const { account: texts, roles } = usePeople();
  const [name, setName] = useState(account.displayName);
  const [safety, setSafety] = useState(first);
  const refresh = async () => {
    const answered = await answerOf(ask());
    if (answered.ok) setSafety(answered.value);
  };
  const state = safety.secondFactor.isOn ? texts.factorOn : texts.factorOff;
  return (
    <div class="people">
      <AnswerSentence>{fill(texts.answer, { name, role: roles[account.role], state })}</AnswerSentence>
      <FactorPart secondFactor={safety.secondFactor} />
      <SessionsPart safety={safety} refresh={refresh} />
      <PasswordForm shortest={safety.shortestPassword} username={account.username} onChanged={refresh} />
      <NameForm username={account.username} name={name} onSaved={setName} />
    </div>
  );
}
