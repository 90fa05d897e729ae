import { fill } from '#client/texts/fill.ts';
import { useOutbox, useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';
import type { Standing } from './standing.ts';

/** "12 chưa gửi / 31 đã nhận": what the server has answered for, and what is only held. */
export function Ledger({ standing }: { standing: Standing }) {
  const { outbox } = useTablet();
  const { texts } = useWords();
  const { isSending, trouble } = useOutbox();
  const { waiting, waitingOfOlder, received, rejected } = standing;
  const allWell = received > 0 ? texts.allReceived : texts.nothingYet;
  const settled = rejected.length > 0 ? texts.nothingWaits : allWell;
  const calm = waiting > 0 ? texts.heldSafely : settled;
  return (
    <section class="ledger">
      <p class="sum" role="status">
        {fill(texts.ledger, { waiting, received })}
      </p>
      {waitingOfOlder > 0 && <p>{fill(texts.ledgerOlder, { count: waitingOfOlder })}</p>}
      <p class={trouble && waiting > 0 ? 'notice' : ''} role="status">
        {isSending && waiting > 0 ? texts.sending : trouble ? texts.troubles[trouble] : calm}
      </p>
      <p class="nav">
        <button type="button" class="quiet" disabled={isSending} onClick={() => outbox.wake()}>
          {texts.sendNow}
        </button>
      </p>
      {rejected.length > 0 && <RejectedList rejected={rejected} />}
    </section>
  );
}

function RejectedList({ rejected }: Pick<Standing, 'rejected'>) {
  const { texts } = useWords();
  return (
    <div class="notice bad">
      <h2>{fill(texts.ledgerRejected, { count: rejected.length })}</h2>
      <ul>
        {rejected.map(({ serial, device, reason }) => (
          <li key={`${device} ${serial}`}>
            {fill(texts.rejectedOne, { serial, device, reason: reason ? texts.rejections[reason] : '' })}
          </li>
        ))}
      </ul>
      <p>{texts.rejectedKept}</p>
    </div>
  );
}
