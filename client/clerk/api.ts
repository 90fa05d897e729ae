import { type ClientResponse, hc } from 'hono/client';
import type { ClerkApi } from '#server/routes/clerk/index.ts';
import { readRemembered } from './remembered.ts';

/** The server, typed by its own routes. Its problems are told in the language of the desk. */
export const api = hc<ClerkApi>('/', {
  fetch: (address: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(String(address), location.origin);
    url.searchParams.set('lang', readRemembered('language') ?? 'vi');
    return fetch(url, init);
  },
}).api;

/** Why there is no answer, and the server's sentence on it where there was a server. */
export type Failure = {
  kind: 'unreachable' | 'session_ended' | 'not_permitted' | 'not_found' | 'refused';
  sentence: string | undefined;
  /** The server's own name for it, `changed_meanwhile`, where a screen does something about it. */
  problem?: string | undefined;
};

export type Answered<T> = { ok: true; value: T } | { ok: false; failure: Failure };

const kindByStatus: Record<number, Failure['kind']> = {
  401: 'session_ended',
  403: 'not_permitted',
  404: 'not_found',
};

export async function answerOf<T>(asked: Promise<Asked<T>>): Promise<Answered<T>> {
  try {
    const response = await asked;
    if (response.ok) return { ok: true, value: await response.json() };
    const told = await response.text().then(problemIn);
    return { ok: false, failure: { kind: kindByStatus[response.status] ?? 'refused', ...told } };
  } catch {
    return { ok: false, failure: { kind: 'unreachable', sentence: undefined } };
  }
}

/** As much of a typed response as is needed here. */
export type Asked<T> = Pick<ClientResponse<T>, 'ok' | 'status' | 'text'> & { json(): Promise<T> };

/** A proxy may answer in the server's place, with a page of its own. */
function problemIn(body: string): Pick<Failure, 'sentence' | 'problem'> {
  try {
    const told: unknown = JSON.parse(body);
    if (typeof told !== 'object' || told === null) return { sentence: undefined };
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
    const sentence = 'detail' in told ? text(told.detail) : undefined;
    return { sentence, problem: 'problem' in told ? text(told.problem) : undefined };
  } catch {
    return { sentence: undefined };
  }
}
