import type { OutboxMeans, Trouble } from './means.ts';
import { pauseAfter, reportEveryMs } from './pauses.ts';
import { round } from './round.ts';

/** `trouble` is undefined while the first round is under way, and where the last one went well. */
export type OutboxState = { isSending: boolean; trouble: Trouble | undefined; rounds: number };

export type Outbox = {
  state(): OutboxState;
  /** Ends the pause: something waits, the network is back, somebody asks for it. Failures are forgotten. */
  wake(): void;
  /** Told after every change of the state, and whenever an interview has been settled. */
  onChange(listener: () => void): () => void;
  /** After the round under way. */
  stop(): Promise<void>;
};

/** Begins at once and goes on by itself until it is stopped. */
export function openOutbox(means: OutboxMeans): Outbox {
  const listeners = new Set<() => void>();
  let state: OutboxState = { isSending: false, trouble: undefined, rounds: 0 };
  let failures = 0;
  let isStopped = false;
  let waking = new AbortController();

  const tell = (change: Partial<OutboxState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  async function run(): Promise<void> {
    while (!isStopped) {
      waking = new AbortController();
      tell({ isSending: true });
      const trouble = await means.alone(() => round(means, () => tell({}))).catch(brokenStore);
      failures = trouble ? failures + 1 : 0;
      tell({ isSending: false, trouble, rounds: state.rounds + 1 });
      const ms = trouble ? pauseAfter(failures, means.chance()) : reportEveryMs;
      if (!isStopped && !waking.signal.aborted) await means.pause(ms, waking.signal);
    }
  }
  const running = run();

  return {
    state: () => state,
    wake() {
      failures = 0;
      waking.abort();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      isStopped = true;
      waking.abort();
      return running;
    },
  };
}

/** The storage could not be read or written just now: nothing was believed that is not kept, and it is tried again. */
function brokenStore(): Trouble {
  return 'storage_fault';
}
