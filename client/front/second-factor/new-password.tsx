import { fill } from '#client/texts/fill.ts';
import { peopleTexts } from '#client/texts/people/texts.ts';
import { Field } from '../field.tsx';
import { frontPage, textsOf } from '../frame.tsx';
import type { NewPasswordView } from '../views.ts';

/** From a one-time link. The user name is there so that the browser keeps the password under the right one. */
export function newPasswordPage(view: NewPasswordView): string {
  const texts = peopleTexts[view.language].newPassword;
  const front = textsOf(view);
  const count = view.shortestPassword;
  const { password, passwordAgain } = view.faults;
  return frontPage({
    page: view,
    title: texts.title,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p>{fill(texts.intro, { username: view.username })}</p>
        <form method="post">
          <input type="hidden" name="username" autocomplete="username" value={view.username} />
          <Field
            field="password"
            input={{
              label: texts.password,
              hint: fill(front.passwordHint, { count }),
              type: 'password',
              autocomplete: 'new-password',
            }}
            fault={password && fill(front.faults[password], { count })}
          />
          <Field
            field="passwordAgain"
            input={{ label: front.passwordAgain, type: 'password', autocomplete: 'new-password' }}
            fault={passwordAgain && front.faults[passwordAgain]}
          />
          <p>
            <button type="submit">{texts.save}</button>
          </p>
        </form>
      </>
    ),
  });
}
