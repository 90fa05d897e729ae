import type { DeviceId } from '#surveys/ids.ts';
import type { ContactCount } from '#surveys/tablets/contacts.ts';
import type { Delivery, Rejection } from '#surveys/tablets/delivery.ts';
import type { DeviceState } from '#surveys/tablets/device.ts';
import type { TabletKit } from '#surveys/tablets/report.ts';

/** One enrolment of this tablet, as far as handing in needs it. */
export type Sender = {
  device: DeviceId;
  secret: string;
  /** Its highest serial so far. */
  made: number;
  contacts: readonly ContactCount[];
  kitVersion: string;
  /** P-256, uncompressed, base64url. */
  receiptKey: string;
};

/** `reason`: why it was rejected; undefined where it was received. */
export type Settled = { serial: number; day: string; reason?: Rejection | undefined };

/** What the outbox asks of the storage. Each is one transaction, done when its promise is. */
export type OutboxStore = {
  /** The enrolment that is worked with comes first. */
  listSenders(): Promise<Sender[]>;
  listWaiting(device: DeviceId): Promise<number[]>;
  findSealed(device: DeviceId, serial: number): Promise<string | undefined>;
  /** Keeps the server's word with the interview it is about. */
  settle(delivery: Delivery): Promise<void>;
  /** Everything the server has answered for and that is still held. `day` is the server's. */
  listSettled(device: DeviceId): Promise<Settled[]>;
  /** Settled ones that the server no longer knows of wait again. */
  putBack(device: DeviceId, serials: readonly number[]): Promise<void>;
  /** What the server told of itself and of this device. `at`: this tablet's clock then, ms. */
  noteReport(device: DeviceId, told: { state: DeviceState; serverMs: number; at: number }): Promise<void>;
  replaceKit(device: DeviceId, kit: TabletKit): Promise<void>;
  /** Drops received interviews whose delivery is of this day or older. */
  dropReceived(device: DeviceId, lastDay: string): Promise<void>;
};

/** Everything the outbox needs from outside: it knows no page, no database and no clock of its own. */
export type OutboxMeans = {
  fetch(address: string, request: RequestInit): Promise<Response>;
  crypto: Crypto;
  store: OutboxStore;
  /** ms since 1970, by this tablet's own clock. */
  now(): number;
  /** Between 0 and 1. */
  chance(): number;
  /** Resolves after so many ms, or as soon as the signal is aborted. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
  /** Runs it while no other window of this tablet runs one. */
  alone<T>(act: () => Promise<T>): Promise<T>;
};

/**
 * Why something was not handed in yet. unreachable: no answer. strange_answer: something answered that is not the
 * server, e.g. the sign-in page of a public network. unknown_device: the server does not know this tablet.
 * server_fault: the server answered, and could not. storage_fault: this tablet's own storage could not be read or
 * written.
 */
export const troubles = [
  'unreachable',
  'strange_answer',
  'unknown_device',
  'server_fault',
  'storage_fault',
] as const;
export type Trouble = (typeof troubles)[number];
