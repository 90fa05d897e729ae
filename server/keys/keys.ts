import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Db } from '#db/open.ts';
import { findOrInsertSetting } from '#db/queries/settings.ts';
import type { CampaignId, ResponseId } from '#surveys/ids.ts';
import { formatReceipt, receiptFrom } from '#surveys/seal/receipt.ts';
import { type AdmissionKeys, admissionKeysFrom } from './admission-keys.ts';

export { nonceBytes, type Presence } from './admission-keys.ts';

/** What the server signs. The keys live in the database, so that a restored backup still knows them. */
export type Keys = {
  /** Proves that this server has stored the response: the same id, the same receipt. "ABCD EFGH JKMN". */
  receiptFor(id: ResponseId): string;
  /** When a page was opened, to the minute, and in which wording, signed. Always `openedTokenLength` letters. */
  openedToken(at: Date, wording?: number): string;
  /**
   * Undefined where the token is missing, altered or from elsewhere.
   * @param latest the latest wording that a page can have been opened in
   */
  readOpenedToken(token: string, latest?: number): { at: Date; wording: number } | undefined;
  /** Access codes, and the codes of the screen at the counter. */
  admission: AdmissionKeys;
  /** What stands before each response in the digest of a campaign's data; handed out with the raw export only. */
  digestKeyFor(campaign: CampaignId): string;
  /** What hides a campaign's responses in its seals; never handed out. */
  sealKeyFor(campaign: CampaignId): string;
};

const minuteDigits = 6;
const macLetters = 16;
export const openedTokenLength = minuteDigits + macLetters;

export async function openKeys(db: Db, random: (bytes: number) => Buffer): Promise<Keys> {
  const fresh = () => random(32).toString('base64url');
  return keysFrom({
    receipt: await findOrInsertSetting(db, 'receipt_key', fresh()),
    page: await findOrInsertSetting(db, 'page_key', fresh()),
    admission: await findOrInsertSetting(db, 'admission_key', fresh()),
  });
}

export function keysFrom(secrets: { receipt: string; page: string; admission: string }): Keys {
  const mac = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest();
  // the wording is signed and not written: a page grows by no letter, and few wordings are to be tried
  const signMinute = (minute: string, wording: number) => {
    const said = wording === 0 ? `opened ${minute}` : `opened ${minute} in wording ${wording}`;
    return minute + mac(secrets.page, said).toString('base64url').slice(0, macLetters);
  };
  // the same for everybody who opens a page in the same minute
  let current = { minute: -1, tokens: new Map<number, string>() };
  return {
    receiptFor: (id) => formatReceipt(receiptFrom(mac(secrets.receipt, `receipt ${id}`))),
    openedToken(at, wording = 0) {
      const minute = Math.floor(at.getTime() / 60_000);
      if (minute !== current.minute) current = { minute, tokens: new Map() };
      const known = current.tokens.get(wording);
      const token = known ?? signMinute(minute.toString(36).padStart(minuteDigits, '0'), wording);
      current.tokens.set(wording, token);
      return token;
    },
    readOpenedToken(token, latest = 0) {
      if (token.length !== openedTokenLength) return undefined;
      const minute = token.slice(0, minuteDigits);
      const given = Buffer.from(token);
      for (let wording = latest; wording >= 0; wording -= 1) {
        const expected = Buffer.from(signMinute(minute, wording));
        if (given.length === expected.length && timingSafeEqual(given, expected))
          return { at: new Date(Number.parseInt(minute, 36) * 60_000), wording };
      }
      return undefined;
    },
    admission: admissionKeysFrom(secrets.admission),
    digestKeyFor: (campaign) => mac(secrets.receipt, `digest of ${campaign}`).toString('base64url'),
    sealKeyFor: (campaign) => mac(secrets.receipt, `seal of ${campaign}`).toString('base64url'),
  };
}
