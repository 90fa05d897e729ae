import type { CampaignId } from '../ids.ts';

/** `day`: over the responses received on one day; `final`: nothing more can come in. */
export const sealKinds = ['day', 'final'] as const;
export type SealKind = (typeof sealKinds)[number];

/** What everybody may read of a seal. Digests and roots are SHA-256 as 64 hexadecimal digits. */
export type PublicSeal = {
  campaign: CampaignId;
  /** From 1, without a gap. */
  number: number;
  kind: SealKind;
  /** The day of receipt in Vietnam that it seals; of a final one the last day. */
  day: string;
  /** The day on which it was made: later than the day after where the machine was off. */
  madeOn: string;
  /** How many responses up to this day there were, rounded down to fives. */
  atLeast: number;
  /** Over the responses of this day alone; of a final seal null. */
  dayRoot: string | null;
  /** Over all responses of the campaign up to this day. */
  root: string;
  /** The digest of the seal before; of the first one 64 zeros. */
  previous: string;
  /** SHA-256 of `sealText`. */
  digest: string;
};

/** As it is stored: with the numbers that the public is told in fives only. */
export type Seal = PublicSeal & { dayResponses: number; responses: number };

export const beforeTheFirstSeal = '0'.repeat(64);

/** A day may have one response: what is told of how many moves in steps. */
export function roundedDown(responses: number): number {
  return Math.floor(responses / 5) * 5;
}

/** The text whose digest the next seal carries: a JSON array without spaces. */
export function sealText(seal: Omit<PublicSeal, 'digest'>): string {
  const { campaign, number, kind, day, madeOn, atLeast, dayRoot, root, previous } = seal;
  return JSON.stringify([campaign, number, kind, day, madeOn, atLeast, dayRoot, root, previous]);
}

export function publicSeal({ dayResponses: _day, responses: _all, ...seal }: Seal): PublicSeal {
  return seal;
}
