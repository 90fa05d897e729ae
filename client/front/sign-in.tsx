import { fill } from '#client/texts/fill.ts';
import { peopleTexts } from '#client/texts/people/texts.ts';
import { Field } from './field.tsx';
import { frontPage, inLanguage, textsOf } from './frame.tsx';
import type { SignInView } from './views.ts';

export function signInPage(view: SignInView): string {
  const texts = textsOf(view);
  const { signIn } = peopleTexts[view.language];
  const waitSeconds = view.waitSeconds ?? 0;
  return frontPage({
    page: view,
    title: texts.signInTitle,
    children: (
      <>
        <h1>{texts.signInTitle}</h1>
        <p class="hint">{texts.signInNotForRespondents}</p>
        <form method="post" action={inLanguage('/sign-in', view.language)}>
          <input type="hidden" name="to" value={view.to} />
          {view.problem && (
            <div class="fault" id="problem" role="alert">
              <p>
                {view.problem}{' '}
                {waitSeconds > 0 && fill(signIn.wait, { minutes: Math.ceil(waitSeconds / 60) })}
              </p>
              {waitSeconds > 0 && <p>{signIn.waitWhy}</p>}
            </div>
          )}
          <p class="field">
            <label for="username">{texts.username}</label>
            <input
              id="username"
              type="text"
              name="username"
              required
              value={view.username}
              autocomplete="username"
              autocapitalize="none"
              spellcheck={false}
              aria-describedby={view.problem && 'problem'}
            />
          </p>
          <p class="field">
            <label for="password">{texts.password}</label>
            <input
              id="password"
              type="password"
              name="password"
              required
              autocomplete="current-password"
              aria-describedby={view.problem && 'problem'}
            />
          </p>
          {waitSeconds > 0 && (
            <Field
              field="code"
              input={{
                label: signIn.codeNow,
                hint: signIn.codeHint,
                type: 'text',
                autocomplete: 'one-time-code',
              }}
              isOptional
            />
          )}
          <p>
            <button type="submit">{texts.signIn}</button>
          </p>
        </form>
      </>
    ),
  });
}
