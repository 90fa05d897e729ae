import { findResponse } from '#db/queries/responses.ts';
import { acceptsAt, windowAt } from '#surveys/campaigns/window.ts';
import type { ResponseId } from '#surveys/ids.ts';
import { durationBand } from '#surveys/responses/response.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';
import { type Ballot, readBallot } from './read-ballot.ts';
import { isSame } from './response-desk.ts';

/** @returns what proves to the sender that this response is stored. */
export type Receipt = { responseId: ResponseId; receipt: string };

/** `openedAt`: when its page was opened, if the server can prove it. */
type SentBallot = Ballot & { openedAt: Date | undefined };

/**
 * The way in for a ballot that its respondent sends: window, the questionnaire's own check, durable storage, and only
 * then a receipt. The same ballot again gets the same receipt.
 *
 * Comments are not compared when a ballot comes again: they are stored apart, and nothing may say which were whose.
 *
 * @throws Problem not_yet_open, closed, invalid_answers (details: faults), already_sent_differently, busy
 */
export async function acceptResponse(
  { database, desk, keys, now, random }: Pick<Means, 'database' | 'desk' | 'keys' | 'now' | 'random'>,
  { openedAt, ...ballot }: SentBallot,
): Promise<Receipt> {
  const { campaign } = ballot.fielded;
  const at = now();
  const isOpen = acceptsAt(campaign, at, openedAt);
  const tooEarlyOrLate = () => new Problem(windowAt(campaign, at) === 'not_yet' ? 'not_yet_open' : 'closed');
  const duration = durationBand(openedAt && (at.getTime() - openedAt.getTime()) / 60_000);
  const read = readBallot(ballot, { at, duration, isLate: false }, random);
  if (!read.ok) throw isOpen ? new Problem('invalid_answers', { faults: read.faults }) : tooEarlyOrLate();

  const receipt = { responseId: ballot.id, receipt: keys.receiptFor(ballot.id) };
  if (!isOpen) {
    // whoever has missed the receipt may still ask for it
    if (isSame(await findResponse(database.db, ballot.id), read.response)) return receipt;
    throw tooEarlyOrLate();
  }
  if ((await desk.handIn(read)) === 'different') throw new Problem('already_sent_differently');
  return receipt;
}
