import { ReportAnswer, TabletKit, type TabletReport } from '#surveys/tablets/report.ts';
import { authorizationOf, exchange, troubleIn } from './exchange.ts';
import type { OutboxMeans, Sender, Settled, Trouble } from './means.ts';

/** `putBack`: how many interviews the server has lost and that wait again. `serverMs`: its clock. */
export type Reported = { trouble: Trouble } | { putBack: number; serverMs: number };

/** Tells the server how far this enrolment has come, and believes what it says of its own books. */
export async function report(means: OutboxMeans, sender: Sender): Promise<Reported> {
  const { store } = means;
  // before asking: what is settled while the answer is under way is not in it
  const settled = await store.listSettled(sender.device);
  const asked = means.now();
  const body = { made: sender.made, contacts: [...sender.contacts] } satisfies TabletReport;
  const reply = await exchange(means, 'reports', { authorization: authorizationOf(sender), body });
  const answer = ReportAnswer.safeParse(reply?.body);
  const serverMs = answer.success ? Date.parse(answer.data.serverTime) : Number.NaN;
  if (!answer.success || Number.isNaN(serverMs)) return { trouble: troubleIn(reply) };
  const at = (asked + means.now()) / 2;
  await store.noteReport(sender.device, { state: answer.data.state, serverMs, at });
  const lost = lostSerials(settled, answer.data);
  if (lost.length > 0) await store.putBack(sender.device, lost);
  if (answer.data.kitVersion !== sender.kitVersion && answer.data.state !== 'revoked') {
    await fetchKit(means, sender);
  }
  return { putBack: lost.length, serverMs };
}

/** What the server answered for and no longer lists: it was restored from a copy that is older. */
function lostSerials(settled: readonly Settled[], { received, rejected }: ReportAnswer): number[] {
  const isKnown = (serial: number) =>
    received.some(([first, last]) => first <= serial && serial <= last) ||
    rejected.some((each) => each.serial === serial);
  return settled.map(({ serial }) => serial).filter((serial) => !isKnown(serial));
}

/** A kit that did not come is asked for again with the next report: its version still differs. */
async function fetchKit(means: OutboxMeans, sender: Sender): Promise<void> {
  const reply = await exchange(means, 'kit', { authorization: authorizationOf(sender) });
  const kit = TabletKit.safeParse(reply?.body);
  if (kit.success) await means.store.replaceKit(sender.device, kit.data);
}
