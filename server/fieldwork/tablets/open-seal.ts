import { webcrypto } from 'node:crypto';
import { Interview } from '#surveys/tablets/interview.ts';
import { ivBytes, publicKeyBytes, sealingInfo } from '#surveys/tablets/sealed-interview.ts';
import type { Means } from '../../means.ts';

const { subtle } = webcrypto;
const tagBytes = 16;

type InterviewKey = Awaited<ReturnType<Means['tabletKeys']['interviewKey']>>;

/**
 * The way back of `surveys/tablets/sealed-interview.ts`. Undefined where it was sealed to another key or for another
 * device or serial, was altered, or holds no interview; which of these is nobody's business.
 *
 * @param context what was authenticated along with it, `sealContext`
 */
export async function openSeal(
  sealed: string,
  context: string,
  { publicKey, privateKey }: InterviewKey,
): Promise<Interview | undefined> {
  const bytes = new Uint8Array(Buffer.from(sealed, 'base64url'));
  if (bytes.length < publicKeyBytes + ivBytes + tagBytes) return undefined;
  const ephemeral = bytes.subarray(0, publicKeyBytes);
  const iv = bytes.subarray(publicKeyBytes, publicKeyBytes + ivBytes);
  const ciphertext = bytes.subarray(publicKeyBytes + ivBytes);
  try {
    const point = await subtle.importKey('raw', ephemeral, { name: 'ECDH', namedCurve: 'P-256' }, false, []);
    const common = await subtle.deriveBits({ name: 'ECDH', public: point }, privateKey, 256);
    const material = await subtle.importKey('raw', common, 'HKDF', false, ['deriveKey']);
    const salt = Buffer.concat([ephemeral, Buffer.from(publicKey, 'base64url')]);
    const key = await subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt, info: Buffer.from(sealingInfo) },
      material,
      { name: 'AES-GCM', length: 256 },
      false,
      ['decrypt'],
    );
    const opened = await subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: Buffer.from(context) },
      key,
      ciphertext,
    );
    const read = Interview.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(opened)));
    return read.success ? read.data : undefined;
  } catch {
    return undefined; // what cannot be read is told by its reason, never by its content
  }
}
