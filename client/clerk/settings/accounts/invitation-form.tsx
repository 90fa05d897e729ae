import { useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { ActFailed } from '../../desk/states.tsx';
import { useWords } from '../../words.tsx';
import { usePeople } from '../use-people.ts';
import { type MadeLink, NewLink } from './new-link.tsx';

/** The one that can do most stands last. */
const roles = ['interviewer', 'leader', 'observer', 'clerk'] as const;

export function InvitationForm({ onMade }: { onMade: () => void }) {
  const { t } = useWords();
  const { accounts: texts } = usePeople();
  const [forWhom, setForWhom] = useState('');
  const [role, setRole] = useState<(typeof roles)[number]>('interviewer');
  const [isMaking, setMaking] = useState(false);
  const [invitation, setInvitation] = useState<MadeLink>();
  const [failure, setFailure] = useState<Failure>();
  const make = async () => {
    setMaking(true);
    setInvitation(undefined);
    const answered = await answerOf(api.invitations.$post({ json: { role, forWhom } }));
    setMaking(false);
    setFailure(answered.ok ? undefined : answered.failure);
    if (!answered.ok) return;
    setInvitation(answered.value);
    setForWhom('');
    onMade();
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
      <p class="lines">
        <label for="for-whom">{texts.forWhomLabel}</label>
        <span class="aside" id="for-whom-hint">
          {texts.forWhomHint}
        </span>
        <input
          id="for-whom"
          type="text"
          maxLength={80}
          value={forWhom}
          aria-describedby="for-whom-hint"
          onInput={(event) => setForWhom(event.currentTarget.value)}
        />
      </p>
      <button type="submit" disabled={isMaking}>
        {isMaking ? t.accounts.making : t.accounts.make}
      </button>
      {failure ? <ActFailed failure={failure} again={make} /> : null}
      {invitation ? (
        <NewLink
          key={invitation.path}
          link={invitation}
          label={t.accounts.link}
          sentence={(day) => fill(t.accounts.made, { day })}
        />
      ) : null}
    </form>
  );
}
