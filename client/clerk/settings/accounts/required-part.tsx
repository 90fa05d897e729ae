import { useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { roles as allRoles, type Role } from '#surveys/campaigns/role.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { Part } from '../../desk/page.tsx';
import { ActFailed } from '../../desk/states.tsx';
import { useWords } from '../../words.tsx';
import { Told } from '../told.tsx';
import { usePeople } from '../use-people.ts';

type RequiredPartProps = { required: readonly Role[]; onSaved: () => void };

export function RequiredPart({ required, onSaved }: RequiredPartProps) {
  const { t } = useWords();
  const { accounts: texts, roles: words, noRole } = usePeople();
  const [chosen, setChosen] = useState<readonly Role[]>(required);
  const [told, setTold] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const save = async () => {
    setTold('');
    const answered = await answerOf(api['second-factor-roles'].$put({ json: { roles: [...chosen] } }));
    setFailure(answered.ok ? undefined : answered.failure);
    if (!answered.ok) return;
    const named = allRoles.filter((role) => chosen.includes(role)).map((role) => words[role]);
    setTold(fill(texts.requiredSaved, { roles: named.join(', ') || noRole }));
    onSaved();
  };
  return (
    <Part title={texts.required} says={texts.requiredHow}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <fieldset>
          <legend>{texts.requiredRoles}</legend>
          {allRoles.map((role) => (
            <label key={role} class="role">
              <input
                type="checkbox"
                name="required"
                value={role}
                checked={chosen.includes(role)}
                onChange={(event) =>
                  setChosen(
                    event.currentTarget.checked ? [...chosen, role] : chosen.filter((one) => one !== role),
                  )
                }
              />
              <span>{t.roles[role]}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit">{texts.saveRequired}</button>
        <Told>{told}</Told>
        {failure ? <ActFailed failure={failure} again={save} /> : null}
      </form>
    </Part>
  );
}
