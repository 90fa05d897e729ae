import { findDevice, insertDevice } from '#db/queries/devices.ts';
import {
  deleteExpiredEnrolments,
  findEnrolment,
  insertEnrolment,
  updateEnrolmentUsed,
} from '#db/queries/enrolments.ts';
import { type CampaignId, DeviceId } from '#surveys/ids.ts';
import type { Device } from '#surveys/tablets/device.ts';
import type { Enrolment } from '#surveys/tablets/report.ts';
import { hashToken } from '../../auth/sessions.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';

type Needed = Pick<Means, 'database' | 'now' | 'random'>;

/** How long a clerk may take to carry a tablet to the screen. */
export const enrolmentMinutes = 10;

/** @returns the one-time token that makes a tablet a device of this name; only its hash is stored. */
export async function offerEnrolment(
  { database: { db }, now, random }: Needed,
  campaign: CampaignId,
  deviceName: string,
): Promise<{ token: string; expiresAt: Date }> {
  const token = random(16).toString('base64url');
  const expiresAt = new Date(now().getTime() + enrolmentMinutes * 60_000);
  await deleteExpiredEnrolments(db, now());
  await insertEnrolment(db, { tokenHash: hashToken(token), campaign, deviceName, expiresAt });
  return { token, expiresAt };
}

/**
 * A tablet comes with a token and a secret of its own making. The same token with the same secret is the same tablet,
 * whose answer was lost; with another one it is somebody else, and too late.
 *
 * @throws Problem enrolment_spent
 */
export async function enrolTablet({ database, now, random }: Needed, sent: Enrolment): Promise<Device> {
  const tokenHash = hashToken(sent.token);
  const secretHash = hashToken(sent.secret);
  const id = DeviceId.parse(random(16).toString('base64url'));
  return database.db.transaction().execute(async (trx) => {
    const offered = await findEnrolment(trx, tokenHash);
    if (!offered || offered.expiresAt <= now()) throw new Problem('enrolment_spent');
    const { campaign, deviceName: name } = offered;
    if (await updateEnrolmentUsed(trx, tokenHash, { secretHash, device: id })) {
      const device: Device = { id, campaign, name, state: 'active' };
      await insertDevice(trx, device, secretHash);
      return device;
    }
    const used = (await findEnrolment(trx, tokenHash))?.used;
    const device = used?.secretHash === secretHash ? await findDevice(trx, used.device) : undefined;
    if (!device) throw new Problem('enrolment_spent');
    return { id: device.id, campaign, name: device.name, state: device.state };
  });
}
