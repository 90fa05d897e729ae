import type { CampaignId, DeviceId } from '#surveys/ids.ts';
import type { Rejection } from '#surveys/tablets/delivery.ts';
import type { Db } from '../open.ts';
import type { Database } from '../schema.ts';

/**
 * What became of one serial. `pending`: it has come, and whether it is stored is not settled yet. The digest is of
 * what was sent, sealed.
 */
export type StoredSerial = {
  serial: number;
  digest: string;
  outcome: 'pending' | 'received' | 'rejected';
  reason: Rejection | undefined;
};

/** Rows are written only by the functions below. */
function toSerial({ serial, digest, outcome, reason }: Database['device_serials']): StoredSerial {
  return {
    serial,
    digest,
    outcome: outcome as StoredSerial['outcome'], // see above
    reason: (reason ?? undefined) as StoredSerial['reason'], // see above
  };
}

export async function findSerial(
  db: Db,
  device: DeviceId,
  serial: number,
): Promise<StoredSerial | undefined> {
  const row = await db
    .selectFrom('device_serials')
    .selectAll()
    .where('device', '=', device)
    .where('serial', '=', serial)
    .executeTakeFirst();
  return row && toSerial(row);
}

/** What is there already stays, unless it is a rejection of something that could not even be read. */
export async function insertSerial(db: Db, device: DeviceId, settled: StoredSerial): Promise<void> {
  const { serial, digest, outcome, reason = null } = settled;
  await db
    .insertInto('device_serials')
    .values({ device, serial, digest, outcome, reason })
    .onConflict((c) =>
      c
        .columns(['device', 'serial'])
        .doUpdateSet({ digest, outcome, reason })
        .where('device_serials.reason', '=', 'unreadable'),
    )
    .execute();
}

/** `received` outranks a rejection of the same interview: it is stored. What is received stays so. */
export async function updateSerial(db: Db, device: DeviceId, settled: StoredSerial): Promise<void> {
  const { serial, digest, outcome, reason = null } = settled;
  await db
    .updateTable('device_serials')
    .set({ outcome, reason })
    .where('device', '=', device)
    .where('serial', '=', serial)
    .where('digest', '=', digest)
    .where('outcome', 'in', outcome === 'received' ? ['pending', 'rejected'] : ['pending'])
    .execute();
}

/** In order. */
export async function listSerials(db: Db, device: DeviceId): Promise<StoredSerial[]> {
  const rows = await db
    .selectFrom('device_serials')
    .selectAll()
    .where('device', '=', device)
    .orderBy('serial')
    .execute();
  return rows.map(toSerial);
}

/** Of all devices of a campaign, each with its own, in order. */
export async function listSerialsByDevice(
  db: Db,
  campaign: CampaignId,
): Promise<ReadonlyMap<string, readonly StoredSerial[]>> {
  const rows = await db
    .selectFrom('device_serials')
    .innerJoin('devices', 'devices.id', 'device_serials.device')
    .selectAll('device_serials')
    .where('devices.campaign', '=', campaign)
    .orderBy('device_serials.device')
    .orderBy('device_serials.serial')
    .execute();
  const byDevice = new Map<string, StoredSerial[]>();
  for (const row of rows) {
    const serials = byDevice.get(row.device);
    if (serials) serials.push(toSerial(row));
    else byDevice.set(row.device, [toSerial(row)]);
  }
  return byDevice;
}
