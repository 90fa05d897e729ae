import { useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { Part } from '../../desk/page.tsx';
import { ActFailed } from '../../desk/states.tsx';
import { Told } from '../told.tsx';
import { usePeople } from '../use-people.ts';

type NameFormProps = { username: string; name: string; onSaved: (name: string) => void };

export function NameForm({ username, name, onSaved }: NameFormProps) {
  const { account: texts } = usePeople();
  const [typed, setTyped] = useState(name);
  const [isSaving, setSaving] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const save = async () => {
    setSaving(true);
    setSaved(false);
    const answered = await answerOf(api.account.name.$put({ json: { displayName: typed } }));
    setSaving(false);
    setFailure(answered.ok ? undefined : answered.failure);
    setSaved(answered.ok);
    if (answered.ok) onSaved(answered.value.displayName);
  };
  return (
    <Part title={texts.name} says={fill(texts.nameHow, { username })}>
      <form
        class="lines"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p>
          <label for="display-name">{texts.displayName}</label>
          <input
            id="display-name"
            type="text"
            required
            maxLength={80}
            autocomplete="name"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </p>
        <p class="choices">
          <button type="submit" disabled={isSaving}>
            {isSaving ? texts.saving : texts.save}
          </button>
        </p>
        <Told>{isSaved ? texts.nameSaved : null}</Told>
        {failure ? <ActFailed failure={failure} again={save} /> : null}
      </form>
    </Part>
  );
}
