import { vietnamDay } from '#surveys/campaigns/window.ts';
import { handIn } from './hand-in.ts';
import type { OutboxMeans, Sender, Trouble } from './means.ts';
import { report } from './report.ts';

/** How long a received interview is still held, in case the server is restored from a copy. */
const heldDays = 14;
const dayMs = 24 * 3600_000;

/** Once through all enrolments: hands in, reports, and lets go of what has been received for long. */
export async function round(means: OutboxMeans, onSettled: () => void): Promise<Trouble | undefined> {
  let trouble: Trouble | undefined;
  for (const [nth, sender] of (await means.store.listSenders()).entries()) {
    const found = await roundOf(means, sender, onSettled);
    const waiting = await means.store.listWaiting(sender.device);
    // an enrolment of earlier that has nothing left to hand in troubles nobody
    if (nth === 0 || waiting.length > 0) trouble ??= found;
    if (found === 'unreachable') break;
  }
  return trouble;
}

async function roundOf(
  means: OutboxMeans,
  sender: Sender,
  onSettled: () => void,
): Promise<Trouble | undefined> {
  const trouble = await handIn(means, sender, onSettled);
  if (trouble === 'unreachable') return trouble;
  const reported = await report(means, sender);
  if ('trouble' in reported) return trouble ?? reported.trouble;
  onSettled();
  // by the server's days alone: the tablet's own clock could be a year ahead
  const lastDay = vietnamDay(new Date(reported.serverMs - (heldDays + 1) * dayMs));
  await means.store.dropReceived(sender.device, lastDay);
  const again = reported.putBack > 0 ? await handIn(means, sender, onSettled) : undefined;
  return trouble ?? again;
}
