import * as z from 'zod/mini';
import type { CampaignId, DeviceId } from '../ids.ts';

/**
 * How an interview is sealed on a tablet, ECIES over the platform's own cryptography:
 *
 *     sealed = base64url( ephemeral public key, 65 bytes | iv, 12 bytes | AES-256-GCM of the interview, with its tag )
 *     key    = HKDF-SHA-256( ECDH P-256 of the ephemeral and the campaign's key,
 *                            salt: both public keys, ephemeral first; info: `sealingInfo` )
 *
 * `sealContext` is authenticated along with it: a sealed interview cannot pass for another device's or serial's. The
 * interview is JSON in UTF-8, filled up with spaces to a multiple of `paddedToBytes`, so that its length does not tell
 * what was answered.
 */
export const sealingInfo = 'lang-nghe interview 1';
export const publicKeyBytes = 65;
export const ivBytes = 12;
export const paddedToBytes = 2048;

export function sealContext(campaign: CampaignId, device: DeviceId, serial: number): string {
  return [sealingInfo, campaign, device, serial].join('|');
}

export const Serial = z.int().check(z.positive(), z.maximum(100_000));

/** What a tablet hands in. `made`: its highest serial so far, so that the ledger knows what is still to come. */
export const SealedInterview = z.object({
  serial: Serial,
  made: Serial,
  sealed: z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.minLength(120), z.maxLength(700_000)),
});
export type SealedInterview = z.infer<typeof SealedInterview>;
