import { CampaignId, DeviceId } from '#surveys/ids.ts';
import type { Db } from '../open.ts';

/** A one-time token that makes a tablet a device of a campaign. `used`: by whom, once it was. */
export type StoredEnrolment = {
  tokenHash: string;
  campaign: CampaignId;
  deviceName: string;
  expiresAt: Date;
  used: { secretHash: string; device: DeviceId } | undefined;
};

export async function insertEnrolment(db: Db, enrolment: Omit<StoredEnrolment, 'used'>): Promise<void> {
  const { tokenHash, campaign, deviceName, expiresAt } = enrolment;
  await db
    .insertInto('enrolments')
    .values({
      token_hash: tokenHash,
      campaign,
      device_name: deviceName,
      expires_at: expiresAt.toISOString(),
      secret_hash: null,
      device: null,
    })
    .execute();
}

export async function findEnrolment(db: Db, tokenHash: string): Promise<StoredEnrolment | undefined> {
  const row = await db
    .selectFrom('enrolments')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!row) return undefined;
  const { secret_hash: secretHash, device } = row;
  return {
    tokenHash,
    campaign: CampaignId.parse(row.campaign),
    deviceName: row.device_name,
    expiresAt: new Date(row.expires_at),
    used: secretHash && device ? { secretHash, device: DeviceId.parse(device) } : undefined,
  };
}

/** @returns false where somebody else used it first. */
export async function updateEnrolmentUsed(
  db: Db,
  tokenHash: string,
  { secretHash, device }: { secretHash: string; device: DeviceId },
): Promise<boolean> {
  const used = await db
    .updateTable('enrolments')
    .set({ secret_hash: secretHash, device })
    .where('token_hash', '=', tokenHash)
    .where('device', 'is', null)
    .returning('token_hash')
    .execute();
  return used.length === 1;
}

export async function deleteExpiredEnrolments(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('enrolments').where('expires_at', '<=', now.toISOString()).execute();
}
