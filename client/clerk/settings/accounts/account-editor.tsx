import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answered, answerOf, type Failure } from '#client/officials/asking.ts';
import { roles } from '#surveys/campaigns/role.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { ActFailed } from '../../desk/states.tsx';
import { useWords } from '../../words.tsx';
import { usePeople } from '../use-people.ts';
import type { Person } from './accounts-page.tsx';
import { type MadeLink, NewLink } from './new-link.tsx';

type AccountEditorProps = {
  person: Person;
  /** With the sentence that says what was done; an empty one where nothing was. */
  onEnd: (sentence: string) => void;
  refresh: () => Promise<void>;
};

/** Everything the clerk can do with one account. What ends something says first what it ends. */
export function AccountEditor({ person, onEnd, refresh }: AccountEditorProps) {
  const { accounts: texts, roles: roleWords } = usePeople();
  const { t } = useWords();
  const { username, displayName: name, revision } = person;
  const [role, setRole] = useState(person.role);
  const [link, setLink] = useState<MadeLink>();
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const attempt = async <T,>(asked: Promise<Answered<T>>, onDone: (value: T) => void) => {
    setWorking(true);
    setFailure(undefined);
    const answered = await asked;
    setWorking(false);
    if (answered.ok) return onDone(answered.value);
    setFailure(answered.failure);
    await refresh();
  };
  const param = { username };
  const change = (
    json: Parameters<(typeof api.accounts)[':username']['$put']>[0]['json'],
    sentence: string,
  ) => attempt(answerOf(api.accounts[':username'].$put({ param, json })), () => onEnd(sentence));
  const makeLink = () =>
    attempt(answerOf(api.accounts[':username']['password-link'].$post({ param })), setLink);
  const removeFactor = () =>
    attempt(answerOf(api.accounts[':username']['second-factor'].$delete({ param })), () =>
      onEnd(fill(texts.factorRemoved, { name })),
    );

  return (
    <section class="editor" aria-labelledby="editing">
      <h2 ref={heading} tabIndex={-1} id="editing">
        {fill(texts.editTitle, { name, username })}
      </h2>
      {failure ? <ActFailed failure={failure} again={refresh} /> : null}
      {person.state === 'active' ? (
        <>
          <div class="act">
            <form
              onSubmit={(event) => {
                event.preventDefault();
                change({ revision, role }, fill(texts.roleSaved, { name, role: roleWords[role] }));
              }}
            >
              <h3>
                <label for="new-role">{texts.newRole}</label>
              </h3>
              <p class="choices">
                <select
                  id="new-role"
                  value={role}
                  onChange={(event) => {
                    const wanted = roles.find((one) => one === event.currentTarget.value);
                    if (wanted) setRole(wanted);
                  }}
                >
                  {roles.map((one) => (
                    <option key={one} value={one}>
                      {t.roles[one]}
                    </option>
                  ))}
                </select>
                <button type="submit" disabled={isWorking || role === person.role}>
                  {texts.saveRole}
                </button>
              </p>
              <p class="aside">{t.accounts.may[role]}</p>
            </form>
          </div>
          <div class="act">
            <h3>{texts.resetPassword}</h3>
            <p>{texts.resetPasswordHow}</p>
            <button type="button" disabled={isWorking} onClick={makeLink}>
              {texts.makeLink}
            </button>
            {link ? (
              <NewLink
                key={link.path}
                link={link}
                label={texts.link}
                sentence={(day) => fill(texts.linkMade, { name, day })}
              />
            ) : null}
          </div>
          {person.hasSecondFactor ? (
            <div class="act">
              <h3>{texts.resetFactor}</h3>
              <p>{texts.resetFactorHow}</p>
              <button type="button" class="danger" disabled={isWorking} onClick={removeFactor}>
                {texts.removeFactor}
              </button>
            </div>
          ) : null}
          <div class="act">
            <h3>{texts.deactivate}</h3>
            <p>
              {texts.deactivateHow} {person.isYou ? texts.deactivateOwn : null}
            </p>
            <button
              type="button"
              class="danger"
              disabled={isWorking}
              onClick={() => change({ revision, state: 'deactivated' }, fill(texts.deactivated, { name }))}
            >
              {texts.deactivate}
            </button>
          </div>
        </>
      ) : (
        <div class="act">
          <h3>{texts.reactivate}</h3>
          <p>{texts.reactivateHow}</p>
          <button
            type="button"
            disabled={isWorking}
            onClick={() => change({ revision, state: 'active' }, fill(texts.reactivated, { name }))}
          >
            {texts.reactivate}
          </button>
        </div>
      )}
      <p class="choices">
        <button type="button" class="plain" onClick={() => onEnd('')}>
          {texts.close}
        </button>
        <span role="status">{isWorking ? texts.working : null}</span>
      </p>
    </section>
  );
}
