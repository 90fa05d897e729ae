import { Delivery, deliveryText } from '#surveys/tablets/delivery.ts';
import { fromBase64url, toBase64url } from '../sealing/base64url.ts';
import type { Sender } from './means.ts';

const utf8 = new TextEncoder();

/**
 * The server's word on this very interview, or undefined. Nothing else is believed: not a status, not a well-formed
 * answer, not a true word on another interview.
 *
 * @param said the answer's body, whatever it is
 */
export async function believed(
  crypto: Crypto,
  sender: Pick<Sender, 'device' | 'receiptKey'>,
  { serial, sealed }: { serial: number; sealed: string },
  said: unknown,
): Promise<Delivery | undefined> {
  const parsed = Delivery.safeParse(said);
  if (!parsed.success) return undefined;
  const delivery = parsed.data;
  const isOfThis = delivery.device === sender.device && delivery.serial === serial;
  if (!isOfThis || delivery.digest !== (await digestOf(crypto, sealed))) return undefined;
  return (await isSigned(crypto, sender.receiptKey, delivery)) ? delivery : undefined;
}

async function digestOf(crypto: Crypto, sealed: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(sealed))));
}

async function isSigned(crypto: Crypto, receiptKey: string, delivery: Delivery): Promise<boolean> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64url(receiptKey), curve, false, ['verify']);
    return await crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      key,
      fromBase64url(delivery.signature),
      utf8.encode(deliveryText(delivery)),
    );
  } catch {
    return false; // letters that are none of base64url
  }
}
