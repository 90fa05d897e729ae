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
import { performAct } from '../acts/perform-act.ts';

type Needed = Pick<Means, 'changes' | 'database' | 'now' | 'random'>;

/** How long a clerk may take to carry a tablet to the screen. */
export const enrolmentMinutes = 10;

/** @returns the one-time token that makes a tablet a device of this name; only its hash is stored. */
export async function offerEnrolment(
  means: Needed,
  official: { username: string },
  campaign: CampaignId,
  name: string,
): Promise<{ token: string; expiresAt: Date }> {
  const { now, random } = means;
  const token = random(16).toString('base64url');
  const expiresAt = new Date(now().getTime() + enrolmentMinutes * 60_000);
  return performAct(means, official, async (trx) => {
    await deleteExpiredEnrolments(trx, now());
    await insertEnrolment(trx, { tokenHash: hashToken(token), campaign, deviceName: name, expiresAt });
    return { act: { kind: 'tablet.offered', campaign, about: { name } }, value: { token, expiresAt } };
  });
}

/** By whom an enrolment is in the log. In brackets, so that nobody's user name is this one. */
const theTablet = { username: '(tablet)' };

/**
 * A tablet comes with a token and a secret of its own making. The same token with the same secret is the same tablet,
 * whose answer was lost; with another one it is somebody else, and too late.
 *
 * @throws Problem enrolment_spent
 */
export async function enrolTablet(means: Needed, sent: Enrolment): Promise<Device> {
  const { database, now, random } = means;
  const tokenHash = hashToken(sent.token);
  const secretHash = hashToken(sent.secret);
  const id = DeviceId.parse(random(16).toString('base64url'));
  try {
    return await performAct(means, theTablet, async (trx) => {
      const offered = await findEnrolment(trx, tokenHash);
      if (!offered || offered.expiresAt <= now()) throw new Problem('enrolment_spent');
      const { campaign, deviceName: name } = offered;
      if (!(await updateEnrolmentUsed(trx, tokenHash, { secretHash, device: id }))) throw new UsedBefore();
      const value: Device = { id, campaign, name, state: 'active' };
      await insertDevice(trx, value, secretHash);
      return { act: { kind: 'tablet.enrolled', campaign, about: { name } }, value };
    });
  } catch (error) {
    if (!(error instanceof UsedBefore)) throw error;
  }
  const used = (await findEnrolment(database.db, tokenHash))?.used;
  const device = used?.secretHash === secretHash ? await findDevice(database.db, used.device) : undefined;
  if (!device) throw new Problem('enrolment_spent');
  const { campaign, name, state } = device;
  return { id: device.id, campaign, name, state };
}

/** Nothing is done, and nothing written down. */
class UsedBefore extends Error {}
