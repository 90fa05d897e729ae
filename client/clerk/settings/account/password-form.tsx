import { useRef, useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { Part } from '../../desk/page.tsx';
import { useWords } from '../../words.tsx';
import { Told } from '../told.tsx';
import { usePeople } from '../use-people.ts';

type PasswordFormProps = { shortest: number; username: string; onChanged: () => void };

const empty = { current: '', next: '', again: '' };
type Field = keyof typeof empty;

export function PasswordForm({ shortest, username, onChanged }: PasswordFormProps) {
  const { account: texts } = usePeople();
  const { t } = useWords();
  const [typed, setTyped] = useState(empty);
  const [isSaving, setSaving] = useState(false);
  const [told, setTold] = useState('');
  const [fault, setFault] = useState('');
  const fields = { current: useRef<HTMLInputElement>(null), next: useRef<HTMLInputElement>(null) };

  const refuse = (sentence: string, field: keyof typeof fields) => {
    setFault(sentence);
    fields[field].current?.focus();
  };
  const change = async () => {
    setTold('');
    setFault('');
    if ([...typed.next.normalize('NFC')].length < shortest) {
      return refuse(fill(texts.short, { count: shortest }), 'next');
    }
    if (typed.next !== typed.again) return refuse(texts.different, 'next');
    setSaving(true);
    const { current, next } = typed;
    const answered = await answerOf(api.account.password.$put({ json: { current, next } }));
    setSaving(false);
    if (!answered.ok) return refuse(answered.failure.sentence ?? t.states.unreachable, 'current');
    setTyped(empty);
    setTold(texts.changed);
    onChanged();
  };

  const input = (field: Field, autocomplete: 'current-password' | 'new-password') => ({
    id: `password-${field}`,
    required: true,
    autocomplete,
    value: typed[field],
    onInput: (event: Event & { currentTarget: HTMLInputElement }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  });
  return (
    <Part title={texts.password} says={texts.passwordHow}>
      <form
        class="lines"
        onSubmit={(event) => {
          event.preventDefault();
          change();
        }}
      >
        <input type="hidden" autocomplete="username" value={username} />
        <p>
          <label for="password-current">{texts.current}</label>
          <input type="password" {...input('current', 'current-password')} ref={fields.current} />
        </p>
        <p>
          <label for="password-next">{texts.next}</label>
          <span class="aside" id="password-next-hint">
            {fill(texts.nextHint, { count: shortest })}
          </span>
          <input
            type="password"
            {...input('next', 'new-password')}
            ref={fields.next}
            aria-describedby="password-next-hint"
          />
        </p>
        <p>
          <label for="password-again">{texts.again}</label>
          <input type="password" {...input('again', 'new-password')} />
        </p>
        {fault ? (
          <p class="warning" role="alert">
            {fault}
          </p>
        ) : null}
        <p class="choices">
          <button type="submit" disabled={isSaving}>
            {isSaving ? texts.saving : texts.change}
          </button>
        </p>
        <Told>{told}</Told>
      </form>
    </Part>
  );
}
