import { fill } from '#client/texts/fill.ts';
import type { FrontTexts } from '#client/texts/front/texts.ts';
import { Field, type Input } from './field.tsx';
import { frontPage, textsOf } from './frame.tsx';
import { type SetUpField, type SetUpView, setUpFields } from './views.ts';

/** Made from a one-time link. Everything but the passwords is kept when something has to be put right. */
export function setUpPage(view: SetUpView): string {
  const texts = textsOf(view);
  const inputs = inputsOf(view, texts);
  const faulty = setUpFields.filter((field) => view.faults[field]);
  return frontPage({
    page: view,
    title: texts.setUpTitle,
    children: (
      <>
        <h1>{texts.setUpTitle}</h1>
        <p>{fill(texts.setUpIntro, { role: texts.roles[view.role] })}</p>
        {faulty.length > 0 && (
          <div class="fault" role="alert">
            <p>{fill(texts.faultsTitle, { count: faulty.length })}</p>
            <ul>
              {faulty.map((field) => (
                <li key={field}>
                  <a href={`#${field}`}>{faultSentence(field, view, texts)}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <form method="post">
          {setUpFields.map((field) => (
            <Field
              key={field}
              field={field}
              input={inputs[field]}
              fault={faultSentence(field, view, texts)}
            />
          ))}
          <p>
            <button type="submit">{texts.createAccount}</button>
          </p>
        </form>
      </>
    ),
  });
}

function inputsOf(view: SetUpView, texts: FrontTexts): Record<SetUpField, Input> {
  return {
    username: {
      label: texts.username,
      hint: texts.usernameHint,
      type: 'text',
      value: view.username,
      autocomplete: 'username',
    },
    displayName: {
      label: texts.displayName,
      hint: texts.displayNameHint,
      type: 'text',
      value: view.displayName,
      autocomplete: 'name',
    },
    password: {
      label: texts.password,
      hint: fill(texts.passwordHint, { count: view.shortestPassword }),
      type: 'password',
      autocomplete: 'new-password',
    },
    passwordAgain: { label: texts.passwordAgain, type: 'password', autocomplete: 'new-password' },
  };
}

function faultSentence(field: SetUpField, view: SetUpView, texts: FrontTexts): string | undefined {
  const fault = view.faults[field];
  return fault && fill(texts.faults[fault], { count: view.shortestPassword });
}
