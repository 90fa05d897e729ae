import { findResponse } from '#db/queries/responses.ts';
import { admissionAt } from '#surveys/campaigns/admission.ts';
import { acceptsAt, windowAt } from '#surveys/campaigns/window.ts';
import type { ResponseId } from '#surveys/ids.ts';
import { durationBand } from '#surveys/responses/response.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';
import { type Ballot, readBallot } from './read-ballot.ts';
import { isSame } from './response-desk.ts';
import type { ProvenAdmission } from './spend.ts';

/** @returns what proves to the sender that this response is stored. */
export type Receipt = { responseId: ResponseId; receipt: string };

/**
 * `openedAt`: when its page was opened, if the server can prove it. `admission`: what it came with, where its link asks
 * for a code or for presence; `waived` is for those who ask for nothing, as the simulation.
 */
type SentBallot = Ballot & { openedAt: Date | undefined; admission: ProvenAdmission };

/**
 * The way in for a ballot that its respondent sends: window, the questionnaire's own check, durable storage, and only
 * then a receipt. The same ballot again gets the same receipt.
 *
 * Comments are not compared when a ballot comes again: they are stored apart, and nothing may say which were whose.
 *
 * @throws Problem not_yet_open, closed, invalid_answers (details: faults), already_sent_differently, busy,
 *   needs_access_code, needs_presence, presence_over, code_spent
 */
export async function acceptResponse(
  { database, desk, keys, now, random }: Pick<Means, 'database' | 'desk' | 'keys' | 'now' | 'random'>,
  { openedAt, admission, ...ballot }: SentBallot,
): Promise<Receipt> {
  const at = now();
  const duration = durationBand(openedAt && (at.getTime() - openedAt.getTime()) / 60_000);
  const read = readBallot(ballot, { at, duration, isLate: false }, random);
  const refusal = refusalAt(ballot, at, openedAt, admission);
  if (!read.ok) throw refusal ?? new Problem('invalid_answers', { faults: read.faults });

  const receipt = () => ({ responseId: ballot.id, receipt: keys.receiptFor(ballot.id) });
  if (refusal) {
    // whoever has missed the receipt may still ask for it
    if (isSame(await findResponse(database.db, ballot.id), read.response)) return receipt();
    throw refusal;
  }
  const outcome = await desk.handIn({
    ...read,
    spends: admission.is === 'spending' ? admission.spends : undefined,
  });
  if (outcome === 'different') throw new Problem('already_sent_differently');
  if (outcome === 'spent') throw new Problem('code_spent');
  return receipt();
}

/** Why a ballot is not taken, whatever it says: the window, then what its link asks for. */
function refusalAt(
  { fielded: { campaign, group, point } }: Ballot,
  at: Date,
  openedAt: Date | undefined,
  admission: ProvenAdmission,
): Problem | undefined {
  if (!acceptsAt(campaign, at, openedAt)) {
    return new Problem(windowAt(campaign, at) === 'not_yet' ? 'not_yet_open' : 'closed');
  }
  if (admission.is === 'refused') return new Problem(admission.because);
  if (admission.is !== 'none') return undefined;
  const asked = admissionAt(group, point);
  if (asked === 'open') return undefined;
  return new Problem(asked === 'access_code' ? 'needs_access_code' : 'needs_presence');
}
