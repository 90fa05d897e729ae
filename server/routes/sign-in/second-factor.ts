import { type Context, Hono } from 'hono';
import { renderRecoveryCodes, renderSecondFactor, type SecondFactorView } from '#client/front/render.tsx';
import { findAccount, type StoredAccount } from '#db/queries/people/accounts.ts';
import { countRecoveryCodes, findSecondFactor } from '#db/queries/people/second-factors.ts';
import { type Env, may, open } from '#server/auth/guards.ts';
import { secretAsLetters, secretAsLink, secretBytes } from '#server/auth/second-factor/one-time-code.ts';
import { recoveryCodeInFours } from '#server/auth/second-factor/recovery-codes.ts';
import { rolesRequired } from '#server/auth/second-factor/required-roles.ts';
import { sealSecret, unsealSecret } from '#server/auth/second-factor/sealed-secret.ts';
import { openConfirmation } from '#server/auth/sign-in/confirmation.ts';
import { halfSignedIn } from '#server/auth/sign-in/half-session.ts';
import {
  makeRecoveryCodes,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from '#server/fieldwork/accounts/second-factor.ts';
import { languageOf } from '#server/language.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import type { Account } from '#surveys/campaigns/role.ts';
import { formField, smallForm } from '../small-form.ts';
import { backToStart } from './code.ts';
import { letIn, ownPath } from './entrance.ts';

/** As an authenticator app lists it. */
const issuer = 'Lắng nghe';
const ownAccount = '/clerk/account';

/** Setting up the second factor: while signing in, where the role asks for it; else from one's own account. */
export function secondFactorRoutes(means: Means) {
  const { database } = means;
  const confirm = openConfirmation();
  const frame = (c: Context) => ({ language: languageOf(c), stylesheet: means.assets.css('front-style') });

  /** The secret stays the same while a mistyped code is corrected: it travels with the form, sealed. */
  function offer(account: Account, sealed: string | undefined) {
    const kept = sealed ? unsealSecret(means, account.id, sealed) : undefined;
    const secret = kept ?? means.random(secretBytes);
    return {
      sealedSecret: kept && sealed ? sealed : sealSecret(means, account.id, secret),
      letters: secretAsLetters(secret),
      link: secretAsLink(secret, { issuer, username: account.username }),
    };
  }

  function codesPage(c: Context, codes: readonly string[], to: string): string {
    return renderRecoveryCodes({ ...frame(c), codes: codes.map(recoveryCodeInFours), to });
  }

  /** @throws Problem sign_in_first */
  async function themselves(id: string): Promise<StoredAccount> {
    const account = await findAccount(database.db, id);
    if (!account) throw new Problem('sign_in_first');
    return account;
  }

  async function ownPage(
    c: Context,
    account: Account,
    told: Partial<SecondFactorView> = {},
    sealed?: string,
  ) {
    const isOn = (await findSecondFactor(database.db, account.id)) !== undefined;
    return renderSecondFactor({
      ...frame(c),
      action: '/second-factor',
      to: ownAccount,
      asksPassword: true,
      isRequired: (await rolesRequired(database.db)).includes(account.role),
      on: isOn ? { codesLeft: await countRecoveryCodes(database.db, account.id) } : undefined,
      offer: isOn ? undefined : offer(account, sealed),
      ...told,
    });
  }

  function halfPage(c: Context, account: Account, to: string, problem?: Problem, sealed?: string) {
    const asked = {
      action: '/sign-in/second-factor',
      to,
      asksPassword: false,
      isRequired: true,
      on: undefined,
    };
    const told = problem?.sentence(languageOf(c));
    return renderSecondFactor({ ...frame(c), ...asked, offer: offer(account, sealed), problem: told });
  }

  return new Hono<Env>()
    .get('/sign-in/second-factor', open, async (c) => {
      const to = ownPath(c.req.query('to'));
      try {
        return c.html(halfPage(c, await halfSignedIn(c, means, 'set_up'), to));
      } catch (error) {
        return c.redirect(backToStart(error, to), 303);
      }
    })
    .post('/sign-in/second-factor', open, smallForm, async (c) => {
      const form = await c.req.parseBody();
      const to = ownPath(formField(form, 'to'));
      const sealedSecret = formField(form, 'secret');
      let account: StoredAccount;
      try {
        account = await halfSignedIn(c, means, 'set_up');
      } catch (error) {
        return c.redirect(backToStart(error, to), 303);
      }
      try {
        // the half session is from before: who has set one up meanwhile is asked for its code
        if (await findSecondFactor(database.db, account.id)) throw new Problem('sign_in_first');
        const code = formField(form, 'code');
        const codes = await turnOnSecondFactor(means, account, { sealedSecret, code });
        await letIn(c, means, account);
        return c.html(codesPage(c, codes, to));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        if (['sign_in_first', 'second_factor_is_on'].includes(error.code))
          return c.redirect(backToStart(error, to), 303);
        return c.html(halfPage(c, account, to, error, sealedSecret), error.status);
      }
    })
    .get('/second-factor', may('own.account'), async (c) => c.html(await ownPage(c, c.get('account'))))
    .post('/second-factor', may('own.account'), smallForm, async (c) => {
      const account = await themselves(c.get('account').id);
      const form = await c.req.parseBody();
      const sealedSecret = formField(form, 'secret');
      try {
        await confirm(account, formField(form, 'password'), means.now());
        switch (formField(form, 'act')) {
          case 'turn_on': {
            const code = formField(form, 'code');
            const codes = await turnOnSecondFactor(means, account, { sealedSecret, code });
            return c.html(codesPage(c, codes, ownAccount));
          }
          case 'make_codes':
            return c.html(codesPage(c, await makeRecoveryCodes(means, account), ownAccount));
          case 'turn_off':
            await turnOffSecondFactor(means, account);
            return c.redirect(ownAccount, 303);
          default:
            throw new Problem('invalid_form');
        }
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const problem = error.sentence(languageOf(c));
        // a 401 would tell the browser that nobody is signed in
        const status = error.code === 'wrong_code' ? 422 : error.status;
        return c.html(await ownPage(c, account, { problem }, sealedSecret), status);
      }
    });
}
