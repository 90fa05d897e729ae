import type { Context } from 'hono';
import { type CounterScreen, findScreenBySecret } from '#db/queries/admission/counter-screens.ts';
import { CounterScreenId } from '#surveys/ids.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';
import { hashToken } from './sessions.ts';

/**
 * Which screen at the counter this is: `Authorization: Counter <id>.<secret>`. Only the secret's hash is stored.
 *
 * @throws Problem unknown_screen, also where it was revoked
 */
export async function screenOf(c: Context, { database }: Pick<Means, 'database'>): Promise<CounterScreen> {
  const [, id = '', secret = ''] =
    /^Counter ([\w-]{22})\.([\w-]{43})$/.exec(c.req.header('Authorization') ?? '') ?? [];
  const read = CounterScreenId.safeParse(id);
  const screen = read.success && (await findScreenBySecret(database.db, read.data, hashToken(secret)));
  if (!screen) throw new Problem('unknown_screen');
  return screen;
}
