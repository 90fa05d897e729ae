import type { DeviceId } from '#surveys/ids.ts';
import type { Delivery } from '#surveys/tablets/delivery.ts';
import { answer, type Connection } from './connection.ts';
import { changeIn } from './enrolments.ts';
import type { KeptEnrolment, KeptInterview } from './kept.ts';

/**
 * Takes the serial and keeps the sealed interview under it in one transaction, in which the interview also ceases to
 * be under way. False where somebody else has taken that serial: it has to be sealed for another.
 *
 * @throws DOMException QuotaExceededError where the tablet is full; then nothing was taken.
 */
export function keepInterview(
  connection: Connection,
  { device, serial, sealed }: Pick<KeptInterview, 'device' | 'serial' | 'sealed'>,
  underWay: string,
): Promise<boolean> {
  return connection.write(['enrolments', 'interviews', 'under_way'], async (store) => {
    const enrolment: KeptEnrolment | undefined = await answer(store('enrolments').get(device));
    const isReserved =
      enrolment?.made === serial && !(await answer(store('interviews').getKey([device, serial])));
    if (!enrolment || (enrolment.made !== serial - 1 && !isReserved)) return false;
    await answer(
      store('interviews').add({ device, serial, sealed, state: 'waiting' } satisfies KeptInterview),
    );
    await answer(store('enrolments').put({ ...enrolment, made: serial } satisfies KeptEnrolment));
    await answer(store('under_way').delete(underWay));
    return true;
  });
}

/** The serial went out in a rescue file before its interview could be kept: no other interview may have it. */
export function reserveSerial(connection: Connection, device: DeviceId, serial: number): Promise<void> {
  return connection.write(['enrolments'], (store) =>
    changeIn(store('enrolments'), device, (each) => ({ ...each, made: Math.max(each.made, serial) })),
  );
}

export function listInterviews(connection: Connection, device: DeviceId): Promise<KeptInterview[]> {
  return connection.read(['interviews'], (store) =>
    answer(store('interviews').getAll(IDBKeyRange.bound([device], [device, []]))),
  );
}

export function findInterview(
  connection: Connection,
  device: DeviceId,
  serial: number,
): Promise<KeptInterview | undefined> {
  return connection.read(['interviews'], (store) => answer(store('interviews').get([device, serial])));
}

export function listSerials(
  connection: Connection,
  device: DeviceId,
  state: KeptInterview['state'],
): Promise<number[]> {
  return connection.read(['interviews'], async (store) => {
    const keys = await answer(store('interviews').index('by_state').getAllKeys([device, state]));
    return keys.map((key) => (Array.isArray(key) ? Number(key[1]) : Number.NaN));
  });
}

/** The server's word is kept with the interview. */
export function settleInterview(connection: Connection, delivery: Delivery): Promise<void> {
  return connection.write(['interviews'], async (store) => {
    const { device, serial, outcome } = delivery;
    const kept: KeptInterview | undefined = await answer(store('interviews').get([device, serial]));
    if (kept)
      await answer(store('interviews').put({ ...kept, state: outcome, delivery } satisfies KeptInterview));
  });
}

export function putBack(connection: Connection, device: DeviceId, serials: readonly number[]): Promise<void> {
  return connection.write(['interviews'], async (store) => {
    for (const serial of serials) {
      const kept: KeptInterview | undefined = await answer(store('interviews').get([device, serial]));
      if (kept) {
        const { delivery: _, ...rest } = kept;
        await answer(store('interviews').put({ ...rest, state: 'waiting' } satisfies KeptInterview));
      }
    }
  });
}

/**
 * Lets go of received interviews; they stay counted. What waits or was rejected is never dropped.
 *
 * @param lastDay of the server's day of receipt; undefined: all of them
 */
export function dropReceived(
  connection: Connection,
  device: DeviceId,
  lastDay: string | undefined,
): Promise<number> {
  return connection.write(['enrolments', 'interviews'], async (store) => {
    const index = store('interviews').index('by_state');
    const received: KeptInterview[] = await answer(index.getAll([device, 'received']));
    const old = received.filter(
      ({ delivery }) => lastDay === undefined || (delivery !== undefined && delivery.day <= lastDay),
    );
    for (const { serial } of old) await answer(store('interviews').delete([device, serial]));
    if (old.length > 0) {
      await changeIn(store('enrolments'), device, (enrolment) => ({
        ...enrolment,
        dropped: enrolment.dropped + old.length,
      }));
    }
    return old.length;
  });
}
