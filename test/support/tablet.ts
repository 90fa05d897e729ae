import { createHash, randomBytes, webcrypto } from 'node:crypto';
import { CollectionPointId, GroupCode, QuestionnaireId } from '#surveys/ids.ts';
import { type Delivery, deliveryText } from '#surveys/tablets/delivery.ts';
import type { Device } from '#surveys/tablets/device.ts';
import type { Interview } from '#surveys/tablets/interview.ts';
import type { Enrolled, ReportAnswer, TabletReport } from '#surveys/tablets/report.ts';
import { sealContext } from '#surveys/tablets/sealed-interview.ts';
import type { RunningApp } from './app.ts';
import { aResponseId } from './builders.ts';
import { aContentCitizen } from './respondent.ts';

const { subtle } = webcrypto;
const base64url = (bytes: Uint8Array | ArrayBuffer) => Buffer.from(bytes as Uint8Array).toString('base64url'); // Buffer.from takes both
const fromBase64url = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));

/** A content citizen of Khuổi Lặng, asked today by nobody but the tablet, unless it is said to be otherwise. */
export function anInterview(with_: Partial<Interview> = {}): Interview {
  return {
    responseId: aResponseId(),
    group: GroupCode.parse('citizens'),
    point: CollectionPointId.parse('khuoi-lang'),
    questionnaire: QuestionnaireId.parse('m1@1'),
    mode: 'tablet_self',
    madeOn: '2024-09-17',
    duration: '5_to_15_min',
    fields: aContentCitizen,
    ...with_,
  };
}

/** Sealed as surveys/tablets/sealed-interview.ts says, and independently of whoever opens it. */
export async function seal(content: unknown, device: Device, serial: number, interviewKey: string) {
  const campaignsKey = fromBase64url(interviewKey);
  const ephemeral = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const ephemeralKey = new Uint8Array(await subtle.exportKey('raw', ephemeral.publicKey));
  const theirs = await subtle.importKey(
    'raw',
    campaignsKey,
    { name: 'ECDH', namedCurve: 'P-256' },
    false,
    [],
  );
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, ephemeral.privateKey, 256);
  const salt = new Uint8Array([...ephemeralKey, ...campaignsKey]);
  const info = new TextEncoder().encode('lang-nghe interview 1');
  const bits = await subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    await subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits']),
    256,
  );
  const iv = new Uint8Array(randomBytes(12));
  const text = Buffer.from(JSON.stringify(content));
  const padded = Buffer.concat([text, Buffer.alloc(2048 - (text.length % 2048), ' ')]);
  const additionalData = Buffer.from(sealContext(device.campaign, device.id, serial));
  const key = await subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt']);
  const encrypted = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, padded);
  return base64url(Buffer.concat([ephemeralKey, iv, new Uint8Array(encrypted)]));
}

/** Would a tablet believe this? */
export async function isSigned({ signature, ...said }: Delivery, receiptKey: string): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await subtle.importKey('raw', fromBase64url(receiptKey), algorithm, false, ['verify']);
  const text = Buffer.from(deliveryText(said));
  return subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, fromBase64url(signature), text);
}

export const digestOf = (sealed: string) => createHash('sha256').update(sealed).digest('base64url');

export type TestTablet = Awaited<ReturnType<typeof enrolledTablet>>;

/** The clerk offers a name, a tablet takes it. */
export async function offerTo({ app, signedIn }: RunningApp, name: string, campaign = 'trial') {
  const offered = await app.request(`/api/campaigns/${campaign}/enrolments`, {
    method: 'POST',
    headers: {
      ...(await signedIn('clerk')),
      'Content-Type': 'application/json',
      'Sec-Fetch-Site': 'same-origin',
    },
    body: JSON.stringify({ name }),
  });
  const { token }: { token: string } = await offered.json();
  return token;
}

/** A tablet through HTTP, as its app would be. */
export async function enrolledTablet(running: RunningApp, name = 'Máy 1') {
  const secret = base64url(randomBytes(32));
  const token = await offerTo(running, name);
  const post = (path: string, body: unknown, headers: Record<string, string>) =>
    running.app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const enrolled: Enrolled = await (await post('/tablet/api/enrolments', { token, secret }, {})).json();
  const { device, kit } = enrolled;
  const headers = { Authorization: `Device ${device.id}.${secret}` };
  return {
    ...enrolled,
    token,
    secret,
    headers,
    seal: (content: unknown, serial: number) => seal(content, device, serial, kit.interviewKey),
    post: (path: string, body: unknown) => post(path, body, headers),
    async sends(sealed: string, serial: number, made = serial): Promise<Delivery> {
      const answer = await post('/tablet/api/interviews', { serial, made, sealed }, headers);
      if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    async reports(report: Partial<TabletReport> = {}): Promise<ReportAnswer> {
      const answer = await post('/tablet/api/reports', { made: 0, contacts: [], ...report }, headers);
      return answer.json();
    },
  };
}
