import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What a copy of the database must not give away: sealed and signed with a key that lies in a file of its own. `about`
 * says whose it is; what was sealed or signed for somebody is worthless for anybody else.
 */
export type Vault = {
  /** AES-256-GCM, base64url. */
  seal(secret: string, about: string): string;
  /** Undefined where it was altered, is somebody else's, or was sealed with another key. */
  unseal(sealed: string, about: string): string | undefined;
  /** HMAC-SHA-256, base64url. */
  mark(text: string, about: string): string;
  isMark(mark: string, text: string, about: string): boolean;
};

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Opens the key file; the first time it is made, readable by this program's user alone.
 *
 * @throws Error where the file is there and is no key
 */
export function openVault(file: string, random: (bytes: number) => Buffer): Vault {
  const key = readKey(file) ?? makeKey(file, random);
  if (key.length !== keyBytes) {
    throw new Error(`Tệp khóa ${file} bị hỏng. Xin khôi phục tệp này từ bản sao lưu.`);
  }
  return vaultFrom(key, random);
}

export function vaultFrom(key: Buffer, random: (bytes: number) => Buffer): Vault {
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', key, '', use, keyBytes));
  const sealing = derived('seal');
  const marking = derived('mark');
  const mark = (text: string, about: string) =>
    createHmac('sha256', marking)
      .update(JSON.stringify([about, text]))
      .digest('base64url');
  return {
    seal(secret, about) {
      const nonce = random(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(about));
      const sealed = [cipher.update(secret, 'utf8'), cipher.final()];
      return Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]).toString('base64url');
    },
    unseal(sealed, about) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < nonceBytes + tagBytes) return undefined;
      try {
        const opened = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, nonceBytes))
          .setAAD(Buffer.from(about))
          .setAuthTag(bytes.subarray(-tagBytes));
        const parts = [opened.update(bytes.subarray(nonceBytes, -tagBytes)), opened.final()];
        return Buffer.concat(parts).toString('utf8');
      } catch {
        return undefined; // what does not open is no secret of ours
      }
    },
    mark,
    isMark(given, text, about) {
      const expected = Buffer.from(mark(text, about));
      const bytes = Buffer.from(given);
      return bytes.length === expected.length && timingSafeEqual(bytes, expected);
    },
  };
}

function readKey(file: string): Buffer | undefined {
  try {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written beside and renamed: a machine that stops in the middle leaves no half key. */
function makeKey(file: string, random: (bytes: number) => Buffer): Buffer {
  const key = random(keyBytes);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.new`;
  const handle = openSync(beside, 'w', 0o600);
  writeSync(handle, `${key.toString('base64url')}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(beside, file);
  return key;
}
