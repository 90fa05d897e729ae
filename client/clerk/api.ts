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
    const sentence = await response.text().then(sentenceIn);
    return { ok: false, failure: { kind: kindByStatus[response.status] ?? 'refused', sentence } };
  } catch {
    return { ok: false, failure: { kind: 'unreachable', sentence: undefined } };
  }
}

/** As much of a typed response as is needed here. */
export type Asked<T> = Pick<ClientResponse<T>, 'ok' | 'status' | 'text'> & { json(): Promise<T> };

/** A proxy may answer in the server's place, with a page of its own. */
function sentenceIn(body: string): string | undefined {
  try {
    const problem: unknown = JSON.parse(body);
    const detail = typeof problem === 'object' && problem !== null && 'detail' in problem && problem.detail;
    return typeof detail === 'string' ? detail : undefined;
  } catch {
    return undefined;
  }
}
