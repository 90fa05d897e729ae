import type { ClientResponse } from 'hono/client';
import { readLanguage } from './remembered.ts';

/** The server tells its problems in the language of the screens. */
export function fetchInOurLanguage(address: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const url = new URL(String(address), location.origin);
  url.searchParams.set('lang', readLanguage());
  return fetch(url, init);
}

/** `unsure`: nobody knows whether it arrived; the same may be sent again. `refused`: the server has said no, and why. */
export type Failure = {
  kind: 'unsure' | 'session_ended' | 'not_permitted' | 'not_found' | 'refused';
  /** The server's own name for it, `changed_meanwhile`, where a screen does something about it. */
  problem: string | undefined;
  sentence: string | undefined;
};

export type Answered<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** As much of a typed response as is needed here. */
export type Asked<T> = Pick<ClientResponse<T>, 'ok' | 'status' | 'text'> & { json(): Promise<T> };

export async function answerOf<T>(asked: Promise<Asked<T>>): Promise<Answered<T>> {
  try {
    const response = await asked;
    if (response.ok) return { ok: true, value: await response.json() };
    return { ok: false, failure: failureOf(response.status, await response.text()) };
  } catch {
    return { ok: false, failure: { kind: 'unsure', problem: undefined, sentence: undefined } };
  }
}

/** A proxy may answer in the server's place, with a page of its own: then nothing is sure. */
function failureOf(status: number, body: string): Failure {
  const said = problemIn(body);
  if (!said || status >= 500) return { kind: 'unsure', problem: said?.problem, sentence: said?.detail };
  return { kind: kindOf(status, said.problem), problem: said.problem, sentence: said.detail };
}

function kindOf(status: number, problem: string): Failure['kind'] {
  if (status === 401) return 'session_ended';
  if (status === 404) return 'not_found';
  return problem === 'not_permitted' ? 'not_permitted' : 'refused';
}

function problemIn(body: string): { problem: string; detail: string } | undefined {
  try {
    const read: unknown = JSON.parse(body);
    if (typeof read !== 'object' || read === null || !('problem' in read) || !('detail' in read))
      return undefined;
    return { problem: String(read.problem), detail: String(read.detail) };
  } catch {
    return undefined;
  }
}
