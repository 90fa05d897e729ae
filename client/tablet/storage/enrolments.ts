import type { DeviceId } from '#surveys/ids.ts';
import type { ContactCount, ContactOutcome } from '#surveys/tablets/contacts.ts';
import type { Enrolled, TabletKit } from '#surveys/tablets/report.ts';
import { clockOf, type KnownClock } from '../clock.ts';
import { answer, type Connection } from './connection.ts';
import { counted, type KeptEnrolment, type Tap } from './kept.ts';

/** Keeps a new enrolment with its kit; what earlier ones still hold stays. */
export function keepEnrolment(
  connection: Connection,
  { device, kit, serverTime }: Enrolled,
  { secret, now }: { secret: string; now: number },
): Promise<void> {
  return connection.write(['enrolments', 'kits', 'settings'], async (store) => {
    const all = await allIn(store('enrolments'));
    const known = all.find((each) => each.device.id === device.id);
    const enrolment: KeptEnrolment = known ?? {
      device,
      order: Math.max(0, ...all.map(({ order }) => order)) + 1,
      secret,
      made: 0,
      contacts: [],
      clock: clockOf(Date.parse(serverTime), now),
      dropped: 0,
    };
    await answer(store('enrolments').put(enrolment));
    await answer(store('kits').put(kit, device.id));
    await answer(store('settings').delete('pending'));
  });
}

/** The newest first. */
export async function listEnrolments(connection: Connection): Promise<KeptEnrolment[]> {
  return connection.read(['enrolments'], async (store) => {
    const all = await allIn(store('enrolments'));
    return all.sort((a, b) => b.order - a.order);
  });
}

export function findKit(connection: Connection, device: DeviceId): Promise<TabletKit | undefined> {
  return connection.read(['kits'], (store) => answer(store('kits').get(device)));
}

export function replaceKit(connection: Connection, device: DeviceId, kit: TabletKit): Promise<void> {
  return connection.write(['kits'], async (store) => {
    await answer(store('kits').put(kit, device));
  });
}

/** Changes one enrolment; nothing happens where there is none. */
export function changeEnrolment(
  connection: Connection,
  device: DeviceId,
  change: (enrolment: KeptEnrolment) => KeptEnrolment,
): Promise<void> {
  return connection.write(['enrolments'], (store) => changeIn(store('enrolments'), device, change));
}

/** The same within a transaction of somebody else's. */
export async function changeIn(
  enrolments: IDBObjectStore,
  device: DeviceId,
  change: (enrolment: KeptEnrolment) => KeptEnrolment,
): Promise<void> {
  const enrolment: KeptEnrolment | undefined = await answer(enrolments.get(device));
  if (enrolment) await answer(enrolments.put(change(enrolment)));
}

/** Counts the tap before, which can no longer be taken back, and keeps this one apart; none: only the former. */
export function withTap(enrolment: KeptEnrolment, tap: Tap | undefined): KeptEnrolment {
  const { lastTap, contacts } = enrolment;
  return { ...enrolment, contacts: lastTap ? counted(contacts, lastTap) : contacts, lastTap: tap };
}

/** How often so far, with the tap that can still be taken back. */
export function countOf({ contacts, lastTap }: KeptEnrolment, { group, point, outcome }: Tap): number {
  const isOf = (each: Omit<ContactCount, 'n'> & { outcome: ContactOutcome }) =>
    each.group === group && each.point === point && each.outcome === outcome;
  return (contacts.find(isOf)?.n ?? 0) + (lastTap && isOf(lastTap) ? 1 : 0);
}

export function withClock(enrolment: KeptEnrolment, clock: KnownClock): KeptEnrolment {
  return { ...enrolment, clock };
}

function allIn(enrolments: IDBObjectStore): Promise<KeptEnrolment[]> {
  return answer(enrolments.getAll());
}
