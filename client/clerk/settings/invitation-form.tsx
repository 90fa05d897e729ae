import type { InferResponseType } from 'hono/client';
import { useState } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { answerOf, api, type Failure } from '../api.ts';
import { ActFailed } from '../desk/states.tsx';
import { useWords } from '../words.tsx';
import { NewLink } from './new-link.tsx';

export type Invitation = InferResponseType<typeof api.invitations.$post, 201>;
const roles = ['interviewer', 'leader', 'observer', 'clerk'] as const;

export function InvitationForm() {
  const { t } = useWords();
  const [role, setRole] = useState<(typeof roles)[number]>('interviewer');
  const [isMaking, setMaking] = useState(false);
  const [invitation, setInvitation] = useState<Invitation>();
  const [failure, setFailure] = useState<Failure>();
  const make = async () => {
    setMaking(true);
    setInvitation(undefined);
    const answered = await answerOf(api.invitations.$post({ json: { role } }));
    setMaking(false);
    setFailure(answered.ok ? undefined : answered.failure);
    if (answered.ok) setInvitation(answered.value);
  };
  return (
    <form
      class="invitation"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <fieldset>
        <legend>{t.accounts.role}</legend>
        {roles.map((one) => (
          <label key={one} class="role">
            <input
              type="radio"
              name="role"
              value={one}
              checked={role === one}
              onChange={() => setRole(one)}
            />
            <span>
              <b>{t.roles[one]}</b> {t.accounts.may[one]}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" disabled={isMaking}>
        {isMaking ? t.accounts.making : t.accounts.make}
      </button>
      {failure ? <ActFailed failure={failure} again={make} /> : null}
      {invitation ? (
        <NewLink invitation={invitation} sentence={(day) => fill(t.accounts.made, { day })} />
      ) : null}
    </form>
  );
}
