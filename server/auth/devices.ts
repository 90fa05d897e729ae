import type { Context } from 'hono';
import { findDeviceBySecret, type StoredDevice } from '#db/queries/devices.ts';
import { DeviceId } from '#surveys/ids.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';
import { hashToken } from './sessions.ts';

/**
 * Which tablet this is: `Authorization: Device <id>.<secret>`. Only the secret's hash is stored: who reads the
 * database cannot send as a tablet.
 *
 * @throws Problem unknown_device
 */
export async function deviceOf(c: Context, { database }: Pick<Means, 'database'>): Promise<StoredDevice> {
  const [, id = '', secret = ''] =
    /^Device ([\w-]{22})\.([\w-]{43})$/.exec(c.req.header('Authorization') ?? '') ?? [];
  const read = DeviceId.safeParse(id);
  const device = read.success && (await findDeviceBySecret(database.db, read.data, hashToken(secret)));
  if (!device) throw new Problem('unknown_device');
  return device;
}
