import { createHash } from 'node:crypto';
import { findSerial, insertSerial, type StoredSerial, updateSerial } from '#db/queries/device-serials.ts';
import { updateDeviceMade } from '#db/queries/devices.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { type Delivery, deliveryText, isRevisable, type Rejection } from '#surveys/tablets/delivery.ts';
import type { Device } from '#surveys/tablets/device.ts';
import { type SealedInterview, sealContext } from '#surveys/tablets/sealed-interview.ts';
import type { Means } from '../../means.ts';
import { openSeal } from './open-seal.ts';
import { storeInterview, type Verdict } from './store-interview.ts';

export type TakingMeans = Pick<Means, 'database' | 'desk' | 'now' | 'random' | 'tabletKeys' | 'traces'>;

/** `isNew`: it was not known before, neither its serial nor its response. */
export type Taken = { delivery: Delivery; isNew: boolean };

/**
 * The way in for an interview that was made on a tablet, whatever that tablet's state. The serial is claimed, the
 * response stored, the serial settled: in transactions of their own, so that no transaction joins a serial with a
 * response (docs/security.md). Whatever ends between two of them, the same interview sent again goes on from there.
 *
 * @throws Problem busy: it is to be sent again
 */
export async function takeInterview(
  means: TakingMeans,
  device: Pick<Device, 'id' | 'campaign'>,
  { serial, made, sealed }: SealedInterview,
): Promise<Taken> {
  const { db } = means.database;
  const digest = createHash('sha256').update(sealed).digest('base64url');
  const answer = async ({ outcome, reason }: Verdict, isNew: boolean) => ({
    delivery: await signed(means, { device: device.id, serial, digest, outcome, reason }),
    isNew,
  });

  await updateDeviceMade(db, device.id, Math.max(made, serial));
  const before = await findSerial(db, device.id, serial);
  const settledBefore = before?.digest === digest && settled(before);
  if (settledBefore && !(settledBefore.reason && isRevisable(settledBefore.reason)))
    return answer(settledBefore, false);

  const key = await means.tabletKeys.interviewKey(device.campaign);
  const interview = await openSeal(sealed, sealContext(device.campaign, device.id, serial), key);
  // only what can be read holds a serial: something that was damaged on the way must not keep the whole one out
  if (!interview) {
    if (before && before.reason !== 'unreadable') return answer(rejected('serial_taken'), true);
    await insertSerial(db, device.id, { serial, digest, ...rejected('unreadable') });
    return answer(rejected('unreadable'), true);
  }
  await insertSerial(db, device.id, { serial, digest, outcome: 'pending', reason: undefined });
  const claimed = await findSerial(db, device.id, serial);
  if (claimed?.digest !== digest) return answer(rejected('serial_taken'), true);

  try {
    const judged = await storeInterview(means, device.campaign, interview);
    const { outcome, reason } = judged;
    await updateSerial(db, device.id, { serial, digest, outcome, reason });
    const kept = await findSerial(db, device.id, serial);
    return answer((kept && settled(kept)) ?? judged, judged.isNew);
  } finally {
    means.traces.leave();
  }
}

function rejected(reason: Rejection): Verdict {
  return { outcome: 'rejected', reason };
}

function settled({ outcome, reason }: StoredSerial): Verdict | undefined {
  return outcome === 'pending' ? undefined : { outcome, reason };
}

/** A tablet lets go of an interview only for this signature. */
async function signed(
  { now, tabletKeys }: Pick<TakingMeans, 'now' | 'tabletKeys'>,
  said: Omit<Delivery, 'day' | 'signature'>,
): Promise<Delivery> {
  const delivery = { ...said, day: vietnamDay(now()) };
  return { ...delivery, signature: await tabletKeys.sign(deliveryText(delivery)) };
}
