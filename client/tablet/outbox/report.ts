import { isRevisable } from '#surveys/tablets/delivery.ts';
import { ReportAnswer, TabletKit, type TabletReport } from '#surveys/tablets/report.ts';
import { authorizationOf, exchange, troubleIn } from './exchange.ts';
import type { OutboxMeans, Sender, Settled, Trouble } from './means.ts';

/** `putBack`: how many interviews wait again: lost by the server, or to be judged anew. `serverMs`: its clock. */
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
  const isNewKit = answer.data.kitVersion !== sender.kitVersion;
  if (isNewKit && answer.data.state !== 'revoked') await fetchKit(means, sender);
  const again = settled.filter((one) => isLost(one, answer.data) || (isNewKit && isToBeJudgedAnew(one)));
  const serials = again.map(({ serial }) => serial);
  if (serials.length > 0) await store.putBack(sender.device, serials);
  return { putBack: serials.length, serverMs };
}

/**
 * The server answered for it and no longer lists it so: it was restored from a copy that is older. Or it was rejected
 * here and has been received since, out of a rescue file.
 */
function isLost({ serial, reason }: Settled, { received, rejected }: ReportAnswer): boolean {
  const isReceived = received.some(([first, last]) => first <= serial && serial <= last);
  return reason ? isReceived : !isReceived && !rejected.some((each) => each.serial === serial);
}

/** The campaign has changed, and with it perhaps what was in the way. */
function isToBeJudgedAnew({ reason }: Settled): boolean {
  return reason !== undefined && isRevisable(reason);
}

/** A kit that did not come is asked for again with the next report: its version still differs. */
async function fetchKit(means: OutboxMeans, sender: Sender): Promise<void> {
  const reply = await exchange(means, 'kit', { authorization: authorizationOf(sender) });
  const kit = TabletKit.safeParse(reply?.body);
  if (kit.success) await means.store.replaceKit(sender.device, kit.data);
}
