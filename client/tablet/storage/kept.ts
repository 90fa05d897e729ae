import type { CollectionPointId, DeviceId, GroupCode } from '#surveys/ids.ts';
import type { ContactCount, ContactOutcome } from '#surveys/tablets/contacts.ts';
import type { Delivery } from '#surveys/tablets/delivery.ts';
import type { Device } from '#surveys/tablets/device.ts';
import type { KnownClock } from '../clock.ts';

/** What was tapped last: it counts with the next tap, and until then can be taken back. */
export type Tap = { group: GroupCode; point: CollectionPointId; outcome: ContactOutcome };

/** One enrolment of this tablet. The one with the highest `order` is worked with; the others are handed in. */
export type KeptEnrolment = {
  device: Device;
  order: number;
  secret: string;
  /** The highest serial that was given away. */
  made: number;
  contacts: ContactCount[];
  lastTap?: Tap | undefined;
  clock: KnownClock;
  /** Received interviews that are no longer held. */
  dropped: number;
};

export type KeptInterview = {
  device: DeviceId;
  serial: number;
  sealed: string;
  state: 'waiting' | 'received' | 'rejected';
  delivery?: Delivery | undefined;
};

/** An interview that is being made: enough to count it as broken off, and no answer. */
export type UnderWay = {
  id: string;
  device: DeviceId;
  group: GroupCode;
  point: CollectionPointId;
  /** Has the respondent begun? */
  hasBegun: boolean;
};

/** One more of it. */
export function counted(contacts: readonly ContactCount[], { group, point, outcome }: Tap): ContactCount[] {
  const isOf = (each: ContactCount) =>
    each.group === group && each.point === point && each.outcome === outcome;
  const found = contacts.find(isOf);
  const n = (found?.n ?? 0) + 1;
  return [...contacts.filter((each) => each !== found), { group, point, outcome, n }];
}
