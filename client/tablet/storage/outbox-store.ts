import { clockOf } from '../clock.ts';
import type { OutboxStore, Sender } from '../outbox/means.ts';
import type { Connection } from './connection.ts';
import { changeEnrolment, findKit, listEnrolments, replaceKit } from './enrolments.ts';
import {
  dropReceived,
  findInterview,
  listInterviews,
  listSerials,
  putBack,
  settleInterview,
} from './interviews.ts';

/** The outbox's view of the tablet's database. */
export function outboxStore(connection: Connection): OutboxStore {
  return {
    async listSenders() {
      const senders: Sender[] = [];
      for (const { device, secret, made, contacts } of await listEnrolments(connection)) {
        const kit = await findKit(connection, device.id);
        if (!kit) continue;
        const { version: kitVersion, receiptKey } = kit;
        senders.push({ device: device.id, secret, made, contacts, kitVersion, receiptKey });
      }
      return senders;
    },
    listWaiting: (device) => listSerials(connection, device, 'waiting'),
    async findSealed(device, serial) {
      const kept = await findInterview(connection, device, serial);
      return kept?.state === 'waiting' ? kept.sealed : undefined;
    },
    settle: (delivery) => settleInterview(connection, delivery),
    async listSettled(device) {
      const kept = await listInterviews(connection, device);
      return kept.flatMap(({ serial, delivery }) =>
        delivery ? [{ serial, day: delivery.day, reason: delivery.reason }] : [],
      );
    },
    putBack: (device, serials) => putBack(connection, device, serials),
    noteReport: (device, { state, serverMs, at }) =>
      changeEnrolment(connection, device, (enrolment) => ({
        ...enrolment,
        device: { ...enrolment.device, state },
        clock: clockOf(serverMs, at),
      })),
    replaceKit: (device, kit) => replaceKit(connection, device, kit),
    async dropReceived(device, lastDay) {
      await dropReceived(connection, device, lastDay);
    },
  };
}
