import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '#client/tablet/sealing/base64url.ts';
import { sealInterview } from '#client/tablet/sealing/seal.ts';
import { CampaignId, DeviceId } from '#surveys/ids.ts';
import type { Interview } from '#surveys/tablets/interview.ts';
import { sealContext } from '#surveys/tablets/sealed-interview.ts';
import { anInterview } from '#test/support/tablet.ts';

const { subtle } = webcrypto;
const crypto = webcrypto as unknown as Crypto; // the same standard; the compiler knows two of them
const curve = { name: 'ECDH', namedCurve: 'P-256' };
const context = sealContext(CampaignId.parse('2024'), DeviceId.parse('A'.repeat(22)), 7);

async function aKeyPair() {
  const pair = await subtle.generateKey(curve, true, ['deriveBits']);
  const interviewKey = toBase64url(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
  return { privateKey: pair.privateKey, interviewKey };
}

type Keys = Awaited<ReturnType<typeof aKeyPair>>;

/** Written from the words of surveys/tablets/sealed-interview.ts alone. */
async function opened(sealed: string, { privateKey, interviewKey }: Keys, additional = context) {
  const bytes = Buffer.from(sealed, 'base64url');
  const [ephemeral, iv, closed] = [bytes.subarray(0, 65), bytes.subarray(65, 77), bytes.subarray(77)];
  const theirs = await subtle.importKey('raw', ephemeral, curve, false, []);
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, privateKey, 256);
  const bits = await subtle.deriveBits(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: Buffer.concat([ephemeral, Buffer.from(interviewKey, 'base64url')]),
      info: Buffer.from('lang-nghe interview 1'),
    },
    await subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits']),
    256,
  );
  const key = await subtle.importKey('raw', bits, 'AES-GCM', false, ['decrypt']);
  return Buffer.from(
    await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: Buffer.from(additional) }, key, closed),
  );
}

const sealWith = ({ interviewKey }: Keys, interview: Interview) =>
  sealInterview(crypto, { interview, interviewKey, context });

test('a sealed interview is opened by the server’s key, and says what was answered', async () => {
  const keys = await aKeyPair();
  const interview = anInterview({ fields: [['X', 'Cần thêm ghế ngồi chờ ở Một cửa.']] });
  expect(JSON.parse(String(await opened(await sealWith(keys, interview), keys)))).toEqual(interview);
});

test('its length does not tell what was answered', async () => {
  const keys = await aKeyPair();
  const lengths = [[], [['I1', '5']], Array.from({ length: 40 }, (_, at) => [`I${at}`, '4'])].map(
    async (fields) => (await sealWith(keys, anInterview({ fields: fields as [string, string][] }))).length, // pairs
  );
  expect(new Set(await Promise.all(lengths)).size).toBe(1);
  const long = await sealWith(keys, anInterview({ fields: [['X', 'ă'.repeat(1000)]] }));
  expect((await opened(long, keys)).length % 2048).toBe(0);
});

test('it passes for no other serial, and two of the same are not alike', async () => {
  const keys = await aKeyPair();
  const interview = anInterview();
  const sealed = await sealWith(keys, interview);
  await expect(opened(sealed, keys, context.replace('|7', '|8'))).rejects.toThrow();
  await expect(opened(sealed, await aKeyPair())).rejects.toThrow();
  expect(await sealWith(keys, interview)).not.toBe(sealed);
});

test('bytes and letters of base64url become each other', () => {
  const bytes = webcrypto.getRandomValues(new Uint8Array(20_001));
  expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
  expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
});
