import { useEffect, useState } from 'preact/hooks';
import type { CounterView } from '#server/routes/counter/index.ts';
import type { Enrolled } from './enrolment.ts';

/** How often the server is asked: whoever has scanned makes room for the next one within this time. */
const everyMs = 2000;
/** An answer that takes longer is none. */
const patienceMs = 6000;

export type Shown =
  | { state: 'waiting' }
  | { state: 'revoked' }
  /** `seconds`: until the code is another one; `isOffline`: the last few questions had no answer. */
  | { state: 'showing'; view: CounterView; seconds: number; isOffline: boolean };

type Known = { view: CounterView; at: number };

async function ask({ id, secret }: Enrolled): Promise<CounterView | 'revoked' | undefined> {
  const asked = fetch('/counter/api/code', {
    headers: { Authorization: `Counter ${id}.${secret}`, Accept: 'application/json' },
    cache: 'no-store',
  });
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
  try {
    const answer = await Promise.race([asked, late]);
    if (answer?.status === 401) return 'revoked';
    if (!answer?.ok) return undefined;
    const view: unknown = await answer.json();
    const isOurs = typeof view === 'object' && view !== null && 'seconds' in view && 'unit' in view;
    // a captive portal answers anything with a page of its own; what names a unit and seconds is the server's view
    return isOurs ? (view as CounterView) : undefined;
  } catch {
    return undefined;
  }
}

/** Asks again and again what to show, and counts the seconds between. */
export function useShownCode(enrolled: Enrolled): Shown {
  const [known, setKnown] = useState<Known>();
  const [isRevoked, setRevoked] = useState(false);
  const [now, setNow] = useState(() => performance.now());

  useEffect(() => {
    let isOver = false;
    let next: number | undefined;
    const round = async () => {
      const answer = await ask(enrolled);
      if (isOver) return;
      setRevoked(answer === 'revoked');
      if (answer && answer !== 'revoked') {
        setKnown({ view: answer, at: performance.now() });
      }
      next = window.setTimeout(round, everyMs);
    };
    round();
    const tick = window.setInterval(() => setNow(performance.now()), 1000);
    return () => {
      isOver = true;
      window.clearTimeout(next);
      window.clearInterval(tick);
    };
  }, [enrolled]);

  if (isRevoked) return { state: 'revoked' };
  if (!known) return { state: 'waiting' };
  const sinceMs = Math.max(0, now - known.at);
  return {
    state: 'showing',
    view: known.view,
    seconds: Math.max(0, Math.ceil(known.view.seconds - sinceMs / 1000)),
    isOffline: sinceMs > everyMs + patienceMs,
  };
}
