import { type JsonWebKey, webcrypto } from 'node:crypto';
import type { Db } from '#db/open.ts';
import { listCampaigns } from '#db/queries/campaigns.ts';
import { findOrInsertSetting } from '#db/queries/settings.ts';
import type { CampaignId } from '#surveys/ids.ts';

type CryptoKey = webcrypto.CryptoKey;

/** P-256, uncompressed: 65 bytes, base64url. */
export type PublicKey = string;

/** Interviews are sealed to `publicKey`. `privateKey` opens them and never leaves the server. */
export type InterviewKey = { publicKey: PublicKey; privateKey: CryptoKey };

/** What tablets rely on. Like `Keys` it lives in the database, so that a restored backup still opens and signs. */
export type TabletKeys = {
  /** Each campaign has a pair of its own. */
  interviewKey(campaign: CampaignId): Promise<InterviewKey>;
  /** Tablets check with it what `sign` has signed. */
  receiptKey: PublicKey;
  /** ECDSA with SHA-256 as 64 bytes, base64url. */
  sign(text: string): Promise<string>;
};

const { subtle } = webcrypto;
const curve = 'P-256';

/** Makes what is not there yet: a pair for every campaign, so that every backup from now on has it. */
export async function openTabletKeys(db: Db): Promise<TabletKeys> {
  const known = new Map<CampaignId, Promise<InterviewKey>>();
  const interviewKey = (campaign: CampaignId) => {
    const key = known.get(campaign) ?? openInterviewKey(db, campaign);
    known.set(campaign, key);
    // a database that was busy is asked again
    key.catch(() => known.delete(campaign));
    return key;
  };
  for (const { id } of await listCampaigns(db)) await interviewKey(id);

  const receipt = await keptPair(db, 'tablet_receipt_key', 'ECDSA');
  const signingKey = await subtle.importKey('jwk', receipt, { name: 'ECDSA', namedCurve: curve }, false, [
    'sign',
  ]);
  return {
    interviewKey,
    receiptKey: publicKeyOf(receipt),
    async sign(text) {
      const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, signingKey, Buffer.from(text));
      return Buffer.from(signature).toString('base64url');
    },
  };
}

async function openInterviewKey(db: Db, campaign: CampaignId): Promise<InterviewKey> {
  const pair = await keptPair(db, `interview_key ${campaign}`, 'ECDH');
  return {
    publicKey: publicKeyOf(pair),
    privateKey: await subtle.importKey('jwk', pair, { name: 'ECDH', namedCurve: curve }, false, [
      'deriveBits',
    ]),
  };
}

async function keptPair(db: Db, name: string, algorithm: 'ECDH' | 'ECDSA'): Promise<JsonWebKey> {
  const { privateKey } = await subtle.generateKey(
    { name: algorithm, namedCurve: curve },
    true,
    algorithm === 'ECDH' ? ['deriveBits'] : ['sign', 'verify'],
  );
  const { kty, crv, x, y, d } = await subtle.exportKey('jwk', privateKey);
  return JSON.parse(await findOrInsertSetting(db, name, JSON.stringify({ kty, crv, x, y, d })));
}

function publicKeyOf({ x = '', y = '' }: JsonWebKey): PublicKey {
  const point = [Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return Buffer.concat(point).toString('base64url');
}
