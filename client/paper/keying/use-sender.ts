import { useEffect, useRef, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import type { Entry } from '#surveys/paper/entry.ts';
import { api } from '../api.ts';

/** `unsent`: nobody knows; it is tried again by itself. `refused`: trying again is no use until something changes. */
export type Sending =
  | { state: 'idle' }
  | { state: 'sending' }
  | { state: 'unsent'; seconds: number }
  | { state: 'refused'; failure: Failure };

export type Parcel = { batch: string; serial: number; entry: Entry; isCorrection: boolean };

/** 2, 4, 8 … at most 30 seconds. */
function pauseAfter(tries: number): number {
  return Math.min(30, 2 ** tries);
}

/**
 * Sends one ballot and keeps it until the server has answered. The same keying may be sent again and again: the server
 * takes it once.
 */
export function useSender(onSaved: (parcel: Parcel) => void) {
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const again = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tries = useRef(0);
  useEffect(() => () => clearTimeout(again.current), []);

  async function send(parcel: Parcel): Promise<void> {
    clearTimeout(again.current);
    setSending({ state: 'sending' });
    const { batch, serial, entry, isCorrection } = parcel;
    const answered = await answerOf(
      api.batches[':batch'].entries[':serial'].$put({
        param: { batch, serial: String(serial) },
        json: { entry, isCorrection },
      }),
    );
    if (answered.ok) {
      tries.current = 0;
      setSending({ state: 'idle' });
      onSaved(parcel);
    } else if (answered.failure.kind === 'unsure') {
      tries.current += 1;
      const seconds = pauseAfter(tries.current);
      setSending({ state: 'unsent', seconds });
      again.current = setTimeout(() => send(parcel), seconds * 1000);
    } else setSending({ state: 'refused', failure: answered.failure });
  }

  return {
    sending,
    send,
    /** The ballot is looked at again, or dropped. */
    stop(): void {
      clearTimeout(again.current);
      tries.current = 0;
      setSending({ state: 'idle' });
    },
  };
}
