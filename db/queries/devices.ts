import type { CampaignId, DeviceId } from '#surveys/ids.ts';
import { Device, type DeviceState } from '#surveys/tablets/device.ts';
import type { Db } from '../open.ts';
import type { Database } from '../schema.ts';

/** A device with what the server alone knows of it. `made`: its highest serial, as far as it has told. */
export type StoredDevice = Device & { made: number; revokedBecause: string | undefined };

type Row = Omit<Database['devices'], 'secret_hash'>;

const columns = ['id', 'campaign', 'name', 'state', 'revoked_because', 'made'] as const;

function toDevice({ made, revoked_because, ...row }: Row): StoredDevice {
  return { ...Device.parse(row), made, revokedBecause: revoked_because ?? undefined };
}

/** `secretHash` null: nobody can sign in as it. @returns false where the id is taken. */
export async function insertDevice(db: Db, device: Device, secretHash: string | null): Promise<boolean> {
  const inserted = await db
    .insertInto('devices')
    .values({ ...device, revoked_because: null, secret_hash: secretHash, made: 0 })
    .onConflict((c) => c.column('id').doNothing())
    .returning('id')
    .execute();
  return inserted.length === 1;
}

export async function findDevice(db: Db, id: DeviceId): Promise<StoredDevice | undefined> {
  const row = await db.selectFrom('devices').select(columns).where('id', '=', id).executeTakeFirst();
  return row && toDevice(row);
}

/** Undefined where the secret is not this device's. */
export async function findDeviceBySecret(
  db: Db,
  id: DeviceId,
  secretHash: string,
): Promise<StoredDevice | undefined> {
  const row = await db
    .selectFrom('devices')
    .select(columns)
    .where('id', '=', id)
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
  return row && toDevice(row);
}

/** By name. */
export async function listDevices(db: Db, campaign: CampaignId): Promise<StoredDevice[]> {
  const rows = await db
    .selectFrom('devices')
    .select(columns)
    .where('campaign', '=', campaign)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(toDevice);
}

/** A number that only grows. */
export async function updateDeviceMade(db: Db, id: DeviceId, made: number): Promise<void> {
  await db.updateTable('devices').set({ made }).where('id', '=', id).where('made', '<', made).execute();
}

/** A revoked device stays revoked. @returns whether the device is now what was asked for. */
export async function updateDeviceState(
  db: Db,
  id: DeviceId,
  state: DeviceState,
  revokedBecause?: string,
): Promise<boolean> {
  const changed = await db
    .updateTable('devices')
    .set({ state, revoked_because: revokedBecause ?? null })
    .where('id', '=', id)
    .where('state', '!=', 'revoked')
    .returning('id')
    .execute();
  return changed.length === 1;
}
