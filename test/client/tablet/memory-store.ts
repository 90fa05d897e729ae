import type { OutboxStore, Sender } from '#client/tablet/outbox/means.ts';
import type { DeviceId } from '#surveys/ids.ts';
import type { Delivery } from '#surveys/tablets/delivery.ts';
import type { TabletKit } from '#surveys/tablets/report.ts';

type Kept = { sealed: string; delivery?: Delivery };

/** What a tablet holds, in memory: the same promises as the real one, without a browser. */
export function memoryStore(enrolments: Sender[]) {
  const interviews = new Map<string, Kept>();
  const keyOf = (device: DeviceId, serial: number) => `${device} ${serial}`;
  const listOf = (device: DeviceId, isSettled: boolean) =>
    [...interviews]
      .filter(([key, kept]) => key.startsWith(device) && (kept.delivery !== undefined) === isSettled)
      .map(([key]) => Number(key.split(' ')[1]));
  const told: { state: string; serverMs: number; at: number }[] = [];
  const kits: TabletKit[] = [];

  const store: OutboxStore = {
    listSenders: async () => enrolments,
    listWaiting: async (device) => listOf(device, false),
    findSealed: async (device, serial) => {
      const kept = interviews.get(keyOf(device, serial));
      return kept?.delivery ? undefined : kept?.sealed;
    },
    settle: async (delivery) => {
      const kept = interviews.get(keyOf(delivery.device, delivery.serial));
      if (kept) kept.delivery = delivery;
    },
    listSettled: async (device) =>
      listOf(device, true).map((serial) => {
        const { day = '', reason } = interviews.get(keyOf(device, serial))?.delivery ?? {};
        return { serial, day, reason };
      }),
    putBack: async (device, serials) => {
      for (const serial of serials) delete interviews.get(keyOf(device, serial))?.delivery;
    },
    noteReport: async (_, said) => {
      told.push(said);
    },
    replaceKit: async (_, kit) => {
      kits.push(kit);
    },
    dropReceived: async (device, lastDay) => {
      for (const serial of listOf(device, true)) {
        const { delivery } = interviews.get(keyOf(device, serial)) ?? {};
        if (delivery?.outcome === 'received' && delivery.day <= lastDay)
          interviews.delete(keyOf(device, serial));
      }
    },
  };
  return {
    store,
    told,
    kits,
    keep: (device: DeviceId, serial: number, sealed: string) =>
      interviews.set(keyOf(device, serial), { sealed }),
    /** `waiting`, the outcome of the server's word, or `gone`. */
    stateOf(device: DeviceId, serial: number) {
      const kept = interviews.get(keyOf(device, serial));
      return kept ? (kept.delivery?.outcome ?? 'waiting') : 'gone';
    },
    sealedOf: (device: DeviceId, serial: number) => interviews.get(keyOf(device, serial))?.sealed ?? '',
    deliveryOf: (device: DeviceId, serial: number) => interviews.get(keyOf(device, serial))?.delivery,
  };
}
