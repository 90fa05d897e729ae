import { fill } from '#client/texts/fill.ts';
import { peopleTexts } from '#client/texts/people/texts.ts';
import { Field } from '../field.tsx';
import { frontPage, inLanguage } from '../frame.tsx';
import type { CodeView } from '../views.ts';

/** The second step of signing in. */
export function codePage(view: CodeView): string {
  const { signIn } = peopleTexts[view.language];
  const wait = view.waitSeconds > 0 ? fill(signIn.wait, { minutes: Math.ceil(view.waitSeconds / 60) }) : '';
  return frontPage({
    page: view,
    title: signIn.codeTitle,
    children: (
      <>
        <h1>{signIn.codeTitle}</h1>
        <p>{signIn.codeHow}</p>
        <form method="post" action={inLanguage('/sign-in/code', view.language)}>
          <input type="hidden" name="to" value={view.to} />
          {view.problem && (
            <p class="fault" role="alert">
              {view.problem} {wait}
            </p>
          )}
          <Field
            field="code"
            input={{ label: signIn.code, hint: signIn.codeHint, type: 'text', autocomplete: 'one-time-code' }}
          />
          <p>
            <button type="submit">{signIn.enter}</button>
          </p>
        </form>
        <p class="hint">{signIn.lost}</p>
        <p>
          <a href={inLanguage('/sign-in', view.language)}>{signIn.startAgain}</a>
        </p>
      </>
    ),
  });
}
