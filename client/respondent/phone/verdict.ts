import type { Fault } from '#surveys/questionnaire/validate.ts';

/** What came back, as far as it matters; `body` is the text, whatever it is. */
export type Reply = { status: number; body: string; retryAfterSeconds: number };

/**
 * `unconfirmed` means try again: nobody knows whether the ballot is stored, and the same id can be sent again
 * without being counted twice.
 */
export type Verdict =
  | { is: 'confirmed'; receipt: string }
  | { is: 'faulty'; faults: Fault[] }
  | { is: 'refused'; problem: string; detail: string }
  | { is: 'unconfirmed'; afterSeconds: number; detail: string };

/**
 * Only our own receipt for this very response confirms it. A captive portal answers anything with 200 and a page
 * of its own; a proxy may answer 204 or 202.
 */
export function verdictOn(reply: Reply, responseId: string): Verdict {
  const { status, retryAfterSeconds } = reply;
  const said = objectIn(reply.body);
  const { receipt, faults, problem, detail } = said;
  if (status === 200 && said.responseId === responseId && typeof receipt === 'string' && receipt) {
    return { is: 'confirmed', receipt };
  }
  const sentence = typeof detail === 'string' ? detail : '';
  const isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  if (isFinal && typeof problem === 'string') {
    // faults are only ever made by our own `validate`
    if (Array.isArray(faults)) return { is: 'faulty', faults: faults as Fault[] };
    return { is: 'refused', problem, detail: sentence };
  }
  return { is: 'unconfirmed', afterSeconds: retryAfterSeconds || 0, detail: sentence };
}

function objectIn(body: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {};
  }
}
