import type { SealedInterview } from '#surveys/tablets/sealed-interview.ts';
import { believed } from './believe.ts';
import { authorizationOf, exchange, troubleIn } from './exchange.ts';
import type { OutboxMeans, Sender, Trouble } from './means.ts';
import { shuffled } from './pauses.ts';

/** After so many in a row that failed nothing more is tried until the next round. */
const givesUpAfter = 3;

/** Hands in what waits under one enrolment, one after another. The last trouble, or none. */
export async function handIn(
  means: OutboxMeans,
  sender: Sender,
  onSettled: () => void,
): Promise<Trouble | undefined> {
  let trouble: Trouble | undefined;
  let failed = 0;
  for (const serial of shuffled(await means.store.listWaiting(sender.device), means.chance)) {
    const found = await handInOne(means, sender, serial);
    if (!found) onSettled();
    failed = found ? failed + 1 : 0;
    trouble = found ?? trouble;
    if (found === 'unreachable' || failed === givesUpAfter) break;
  }
  return trouble;
}

async function handInOne(means: OutboxMeans, sender: Sender, serial: number): Promise<Trouble | undefined> {
  const sealed = await means.store.findSealed(sender.device, serial);
  if (sealed === undefined) return undefined;
  const reply = await exchange(means, 'interviews', {
    authorization: authorizationOf(sender),
    body: { serial, made: sender.made, sealed } satisfies SealedInterview,
  });
  const delivery = await believed(means.crypto, sender, { serial, sealed }, reply?.body);
  if (!delivery) return troubleIn(reply);
  await means.store.settle(delivery);
  return undefined;
}
