import { type Verdict, verdictOn } from './verdict.ts';

/** Long enough for a slow network, short enough that a dead one is noticed. */
const patienceSeconds = 20;
const longestPauseSeconds = 60;

/** Seconds before the nth repetition: doubled each time, spread so that a hall of phones does not knock at once. */
export function pauseSeconds(repetition: number, atLeast: number, chance: number): number {
  return Math.max(atLeast, Math.min(longestPauseSeconds, 2 ** repetition)) * (0.75 + chance / 2);
}

async function exchange(address: string, body: string, responseId: string): Promise<Verdict> {
  const response = await fetch(address, {
    method: 'POST',
    body,
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    redirect: 'error',
    credentials: 'omit',
  });
  const retryAfterSeconds = Number(response.headers.get('Retry-After'));
  return verdictOn({ status: response.status, body: await response.text(), retryAfterSeconds }, responseId);
}

const noAnswer: Verdict = { is: 'unconfirmed', afterSeconds: 0, detail: '' };

function sendOnce(address: string, body: string, responseId: string): Promise<Verdict> {
  return Promise.race([
    exchange(address, body, responseId).catch(() => noAnswer),
    new Promise<Verdict>((answer) => setTimeout(answer, patienceSeconds * 1000, noAnswer)),
  ]);
}

/**
 * Sends until there is a verdict. `onUnconfirmed` is told before each pause, with the server's sentence if it said one; a pause ends early when the phone is
 * online again, and when the function that it is given is called.
 */
export async function send(
  address: string,
  body: string,
  responseId: string,
  onUnconfirmed: (tryNow: () => void, sentence: string) => void,
): Promise<Exclude<Verdict, { is: 'unconfirmed' }>> {
  for (let repetition = 1; ; repetition++) {
    const verdict = await sendOnce(address, body, responseId);
    if (verdict.is !== 'unconfirmed') return verdict;
    await new Promise<void>((goOn) => {
      onUnconfirmed(goOn, verdict.detail);
      addEventListener('online', () => goOn(), { once: true });
      setTimeout(goOn, pauseSeconds(repetition, verdict.afterSeconds, Math.random()) * 1000);
    });
  }
}
