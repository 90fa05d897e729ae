import * as z from 'zod/mini';
import { Campaign } from '../campaigns/campaign.ts';
import { Questionnaire } from '../questionnaire/questionnaire.ts';
import { ContactCount } from './contacts.ts';
import { rejections } from './delivery.ts';
import { Device, DeviceState } from './device.ts';
import { Serial } from './sealed-interview.ts';

/** What a tablet tells whenever it reaches the server. Totals, so that telling it twice changes nothing. */
export const TabletReport = z.object({
  made: z.int().check(z.nonnegative(), z.maximum(100_000)),
  contacts: z.array(ContactCount).check(z.maxLength(5000)),
});
export type TabletReport = z.infer<typeof TabletReport>;

/** What it is told back. A serial it has a receipt for but that is not in `received` was lost by the server: again. */
export const ReportAnswer = z.object({
  state: DeviceState,
  /** ISO 8601, UTC. */
  serverTime: z.string(),
  /** Ranges, both ends included, in order. */
  received: z.array(z.tuple([Serial, Serial])),
  rejected: z.array(z.object({ serial: Serial, reason: z.enum(rejections) })),
  /** Changes whenever the kit does. */
  kitVersion: z.string(),
});
export type ReportAnswer = z.infer<typeof ReportAnswer>;

/** Everything a tablet needs to work without a network. */
export const TabletKit = z.object({
  version: z.string(),
  campaign: Campaign,
  questionnaires: z.array(Questionnaire),
  /** Interviews are sealed to it: P-256, uncompressed, base64url. */
  interviewKey: z.string(),
  /** Receipts are checked with it: P-256, uncompressed, base64url. */
  receiptKey: z.string(),
});
export type TabletKit = z.infer<typeof TabletKit>;

/** A tablet makes its own secret before it asks to be enrolled, so that asking again after a lost answer is the same. */
export const Enrolment = z.object({
  token: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
  /** 32 random bytes, base64url: the tablet's secret from now on. */
  secret: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
});
export type Enrolment = z.infer<typeof Enrolment>;

export const Enrolled = z.object({ device: Device, kit: TabletKit, serverTime: z.string() });
export type Enrolled = z.infer<typeof Enrolled>;

/** The rescue file: what a tablet holds, sealed as it is. The clerk reads it in when the tablet cannot send. */
export const RescueFile = z.object({
  format: z.literal('lang-nghe rescue 1'),
  devices: z.array(
    z.object({
      device: Device,
      made: z.int().check(z.nonnegative(), z.maximum(100_000)),
      contacts: z.array(ContactCount).check(z.maxLength(5000)),
      interviews: z.array(z.object({ serial: Serial, sealed: z.string() })).check(z.maxLength(20_000)),
    }),
  ),
});
export type RescueFile = z.infer<typeof RescueFile>;
