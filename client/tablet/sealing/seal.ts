import type { Interview } from '#surveys/tablets/interview.ts';
import { ivBytes, paddedToBytes, sealingInfo } from '#surveys/tablets/sealed-interview.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const utf8 = new TextEncoder();

/**
 * Seals a finished interview as `surveys/tablets/sealed-interview.ts` says: nobody on the tablet can open it again.
 *
 * @param interviewKey of the kit: P-256, uncompressed, base64url
 * @param context of `sealContext`
 * @throws DOMException where the key is none.
 */
export async function sealInterview(
  crypto: Crypto,
  { interview, interviewKey, context }: { interview: Interview; interviewKey: string; context: string },
): Promise<string> {
  const { subtle } = crypto;
  const campaignBytes = fromBase64url(interviewKey);
  const campaignKey = await subtle.importKey('raw', campaignBytes, curve, false, []);
  const ephemeral = await subtle.generateKey(curve, false, ['deriveBits']);
  const ephemeralBytes = new Uint8Array(await subtle.exportKey('raw', ephemeral.publicKey));
  const shared = await subtle.deriveBits({ name: 'ECDH', public: campaignKey }, ephemeral.privateKey, 256);
  const material = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const key = await subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: joined(ephemeralBytes, campaignBytes),
      info: utf8.encode(sealingInfo),
    },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const closed = await subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8.encode(context) },
    key,
    padded(utf8.encode(JSON.stringify(interview))),
  );
  return toBase64url(joined(ephemeralBytes, iv, new Uint8Array(closed)));
}

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(Math.ceil(bytes.length / paddedToBytes) * paddedToBytes).fill(0x20);
  filled.set(bytes);
  return filled;
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
