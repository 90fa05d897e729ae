import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

export const shortestPassword = 10;

/** `argon2id$<salt>$<tag>`, both base64url. */
export async function hashPassword(password: string, salt: Buffer = randomBytes(16)): Promise<string> {
  const tag = await derive('argon2id', { ...cost, message: password.normalize('NFC'), nonce: salt });
  return `argon2id$${salt.toString('base64url')}$${tag.toString('base64url')}`;
}

/** Takes as long for an account that does not exist, so that the answer's time tells nothing. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const salt = Buffer.from(hash?.split('$')[1] ?? 'bm9ib2R5LW5vYm9keQ', 'base64url');
  const computed = Buffer.from(await hashPassword(password, salt));
  const stored = Buffer.from(hash ?? '');
  return stored.length === computed.length && timingSafeEqual(stored, computed);
}
