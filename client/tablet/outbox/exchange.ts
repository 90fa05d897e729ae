import type { OutboxMeans, Trouble } from './means.ts';

/** Long enough for a slow network, short enough that a dead one is noticed. */
const patienceMs = 30_000;

/** `body` is undefined where it was no JSON, or was cut off. */
export type Reply = { status: number; body: unknown };

/** Asks the server; undefined where nobody answered in time, or only half. */
export async function exchange(
  { fetch }: Pick<OutboxMeans, 'fetch'>,
  path: string,
  { authorization, body }: { authorization?: string; body?: unknown },
): Promise<Reply | undefined> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const response = await fetch(`/tablet/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Accept: 'application/json',
        ...(authorization && { Authorization: authorization }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      signal: patience.signal,
    });
    return { status: response.status, body: jsonIn(await response.text()) };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

export function authorizationOf({ device, secret }: { device: string; secret: string }): string {
  return `Device ${device}.${secret}`;
}

/** What to call an answer that is not the one that was asked for. */
export function troubleIn(reply: Reply | undefined): Trouble {
  if (!reply) return 'unreachable';
  if (!('problem' in Object(reply.body))) return reply.status >= 500 ? 'server_fault' : 'strange_answer';
  return reply.status === 401 ? 'unknown_device' : 'server_fault';
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
