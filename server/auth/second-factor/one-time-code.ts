import { createHmac } from 'node:crypto';

/** Six figures that change every half minute: RFC 6238 (TOTP) over RFC 4226 (HOTP), as every authenticator app does. */
export const stepSeconds = 30;
export const codeDigits = 6;
/** 160 bits, as RFC 4226 §4 recommends. */
export const secretBytes = 20;

export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / stepSeconds);
}

/** `secret` as bytes; `digits` is 8 in the RFC's own examples. */
export function codeAt(step: number, secret: Buffer, digits = codeDigits): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const at = mac.readUInt8(mac.length - 1) & 0xf;
  const number = mac.readUInt32BE(at) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * The step a code belongs to: the current one or a neighbour, because clocks differ; undefined where it is none of
 * these. All are compared, so that the time it takes tells nothing.
 */
export function stepOfCode(code: string, secret: Buffer, now: Date): number | undefined {
  const current = stepAt(now);
  let found: number | undefined;
  for (const step of [current - 1, current, current + 1]) {
    if (codeAt(step, secret) === code) found = step;
  }
  return found;
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 base 32 without padding: how authenticator apps want a secret typed. */
export function secretAsLetters(secret: Buffer): string {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => base32[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** What the square of an authenticator app says. */
export function secretAsLink(secret: Buffer, { issuer, username }: { issuer: string; username: string }) {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(username)}`;
  const parameters = new URLSearchParams({ secret: secretAsLetters(secret), issuer });
  return `otpauth://totp/${label}?${parameters}`.replaceAll('+', '%20');
}
