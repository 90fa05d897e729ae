import { fromBase64url, randomLetters, toBase64url } from '../sealing/base64url.ts';

/**
 * Only a hash is kept. `wrong`: mistyped in a row. `waitMs`: how long the app has still to be open before the next
 * try; no clock that could be set has a part in it.
 */
export type KeptPin = { salt: string; hash: string; rounds: number; wrong: number; waitMs: number };

/** What it costs to try one PIN. The PIN keeps people out of the app; what is sealed it does not protect. */
const rounds = 400_000;
const freeTries = 3;
const longestWaitMs = 15 * 60_000;

/** A tablet lies on a table while it is typed: none that a neighbour would try first. */
export function isEasyPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10);
  return steps.every((step) => step === steps[0] && [0, 1, 9].includes(step));
}

/** How long to wait after so many mistyped in a row: none for two, then 15 s, doubled each time. */
export function waitAfter(wrong: number): number {
  return wrong < freeTries ? 0 : Math.min(longestWaitMs, 15_000 * 2 ** (wrong - freeTries));
}

export async function hashedPin(crypto: Crypto, pin: string): Promise<KeptPin> {
  const salt = randomLetters(crypto);
  return { salt, rounds, hash: await hashOf(crypto, pin, { salt, rounds }), wrong: 0, waitMs: 0 };
}

export async function isRightPin(crypto: Crypto, pin: string, kept: KeptPin): Promise<boolean> {
  return (await hashOf(crypto, pin, kept)) === kept.hash;
}

async function hashOf(
  { subtle }: Crypto,
  pin: string,
  { salt, rounds: iterations }: Pick<KeptPin, 'salt' | 'rounds'>,
): Promise<string> {
  const key = await subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const by = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64url(salt), iterations };
  return toBase64url(new Uint8Array(await subtle.deriveBits(by, key, 256)));
}
