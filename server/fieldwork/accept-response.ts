import { findResponse } from '#db/queries/responses.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import { acceptsAt, vietnamDay, windowAt } from '#surveys/campaigns/window.ts';
import type { ResponseId } from '#surveys/ids.ts';
import { type Posted, validate } from '#surveys/questionnaire/validate.ts';
import { durationBand, type Response } from '#surveys/responses/response.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';
import type { Fielded } from './fielded.ts';
import { isSame } from './response-desk.ts';

export type Ballot = {
  fielded: Fielded;
  id: ResponseId;
  mode: Mode;
  /** The items' fields, as posted. */
  posted: Posted;
  /** When its page was opened, if the server can prove it. */
  openedAt: Date | undefined;
};

/** @returns what proves to the sender that this response is stored. */
export type Receipt = { responseId: ResponseId; receipt: string };

/**
 * The one way in for a response, whatever its mode: window, the questionnaire's own check, durable storage, and
 * only then a receipt. The same ballot again gets the same receipt.
 *
 * Comments are not compared when a ballot comes again: they are stored apart, and nothing may say which were whose.
 *
 * @throws Problem not_yet_open, closed, invalid_answers (details: faults), already_sent_differently, busy
 */
export async function acceptResponse(
  { database, desk, keys, now, random }: Pick<Means, 'database' | 'desk' | 'keys' | 'now' | 'random'>,
  { fielded, id, mode, posted, openedAt }: Ballot,
): Promise<Receipt> {
  const { campaign, group, point, questionnaire, targets } = fielded;
  const receiptFor = (responseId: ResponseId) => ({ responseId, receipt: keys.receiptFor(responseId) });
  const at = now();
  const isOpen = acceptsAt(campaign, at, openedAt);
  const tooEarlyOrLate = () => new Problem(windowAt(campaign, at) === 'not_yet' ? 'not_yet_open' : 'closed');
  const read = validate(questionnaire, targets, posted);
  if (!read.ok) throw isOpen ? new Problem('invalid_answers', { faults: read.faults }) : tooEarlyOrLate();

  const minutes = openedAt && (at.getTime() - openedAt.getTime()) / 60_000;
  const response: Response = {
    id,
    campaign: campaign.id,
    group: group.code,
    point: point.id,
    questionnaire: questionnaire.id,
    mode,
    receivedOn: vietnamDay(at),
    disposition: read.disposition,
    duration: durationBand(minutes),
    answers: read.answers,
  };
  if (!isOpen) {
    // whoever has missed the receipt may still ask for it
    if (isSame(await findResponse(database.db, id), response)) return receiptFor(id);
    throw tooEarlyOrLate();
  }
  const outcome = await desk.handIn({
    response,
    comments: read.comments.map(({ key, text }) => ({
      id: random(16).toString('base64url'),
      campaign: campaign.id,
      group: group.code,
      key,
      text,
    })),
  });
  if (outcome === 'different') throw new Problem('already_sent_differently');
  return receiptFor(id);
}
