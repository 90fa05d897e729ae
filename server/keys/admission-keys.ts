import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AccessCode } from '#surveys/campaigns/access-code.ts';
import type { LinkCode } from '#surveys/campaigns/link-code.ts';

/**
 * What the screen at the counter shows, and what somebody gets for having scanned it. Both name a minute and a nonce,
 * signed for one link: `p` or `s`, six letters of the minute, eight of the nonce, sixteen of the signature.
 */
export type Presence = { minute: Date; nonce: string };

/** What admits a response and what is stored of it: only keyed hashes. */
export type AdmissionKeys = {
  codeHash(code: AccessCode): string;
  /** `nonce`: eight letters of base64url, 48 random bits. */
  presenceCode(link: LinkCode, presence: Presence): string;
  /** Undefined where it is altered, from elsewhere, or of another link. */
  readPresenceCode(link: LinkCode, text: string): Presence | undefined;
  slip(link: LinkCode, presence: Presence): string;
  readSlip(link: LinkCode, text: string): Presence | undefined;
  /** The same for the code on the screen and for the slip that was given for it. */
  slipHash(link: LinkCode, nonce: string): string;
  claimHash(claim: string): string;
};

export const nonceBytes = 6;
const minuteLetters = 6;
const nonceLetters = 8;
const signedLetters = 1 + minuteLetters + nonceLetters;
const macLetters = 16;
export const presenceLength = signedLetters + macLetters;

export function admissionKeysFrom(secret: string): AdmissionKeys {
  const mac = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  const sign = (link: LinkCode, text: string) => text + mac(`${link} ${text}`).slice(0, macLetters);
  const make =
    (kind: 'p' | 's') =>
    (link: LinkCode, { minute, nonce }: Presence) => {
      const minutes = Math.floor(minute.getTime() / 60_000);
      return sign(link, `${kind}${minutes.toString(36).padStart(minuteLetters, '0')}${nonce}`);
    };
  const read = (kind: 'p' | 's') => (link: LinkCode, text: string) => {
    if (text.length !== presenceLength || text[0] !== kind) return undefined;
    const expected = Buffer.from(sign(link, text.slice(0, signedLetters)));
    const given = Buffer.from(text);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    const minutes = Number.parseInt(text.slice(1, 1 + minuteLetters), 36);
    return { minute: new Date(minutes * 60_000), nonce: text.slice(1 + minuteLetters, signedLetters) };
  };
  return {
    codeHash: (code) => mac(`access code ${code}`),
    presenceCode: make('p'),
    readPresenceCode: read('p'),
    slip: make('s'),
    readSlip: read('s'),
    slipHash: (link, nonce) => mac(`slip ${link} ${nonce}`),
    claimHash: (claim) => mac(`claim ${claim}`),
  };
}
