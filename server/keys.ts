import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Db } from '#db/open.ts';
import { findOrInsertSetting } from '#db/queries/settings.ts';
import { codeLetters } from '#surveys/campaigns/link-code.ts';
import type { ResponseId } from '#surveys/ids.ts';

/** What the server signs. The keys live in the database, so that a restored backup still knows them. */
export type Keys = {
  /** Proves that this server has stored the response: the same id, the same receipt. "ABCD EFGH JKMN". */
  receiptFor(id: ResponseId): string;
  /** When a page was opened, to the minute, signed. Always `openedTokenLength` letters. */
  openedToken(at: Date): string;
  /** Undefined where the token is missing, altered or from elsewhere. */
  readOpenedToken(token: string): Date | undefined;
};

const minuteDigits = 6;
const macLetters = 16;
export const openedTokenLength = minuteDigits + macLetters;

export async function openKeys(db: Db, random: (bytes: number) => Buffer): Promise<Keys> {
  const fresh = () => random(32).toString('base64url');
  return keysFrom({
    receipt: await findOrInsertSetting(db, 'receipt_key', fresh()),
    page: await findOrInsertSetting(db, 'page_key', fresh()),
  });
}

export function keysFrom(secrets: { receipt: string; page: string }): Keys {
  const mac = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest();
  const signMinute = (minute: string) =>
    minute + mac(secrets.page, `opened ${minute}`).toString('base64url').slice(0, macLetters);
  // the same for everybody who opens a page in the same minute
  let current = { minute: -1, token: '' };
  return {
    receiptFor: (id) => asLetters(mac(secrets.receipt, `receipt ${id}`)),
    openedToken(at) {
      const minute = Math.floor(at.getTime() / 60_000);
      if (minute !== current.minute) {
        current = { minute, token: signMinute(minute.toString(36).padStart(minuteDigits, '0')) };
      }
      return current.token;
    },
    readOpenedToken(token) {
      if (token.length !== openedTokenLength) return undefined;
      const minute = token.slice(0, minuteDigits);
      const expected = Buffer.from(signMinute(minute));
      const given = Buffer.from(token);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
      return new Date(Number.parseInt(minute, 36) * 60_000);
    },
  };
}

/** Twelve letters that nobody mistakes for others, in fours: 54 bits. */
function asLetters(digest: Buffer): string {
  let letters = '';
  for (let at = 0; at < 12; at++) {
    if (at === 4 || at === 8) letters += ' ';
    letters += codeLetters[(digest[at] ?? 0) % codeLetters.length];
  }
  return letters;
}
