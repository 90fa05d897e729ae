import { findResponse } from '#db/queries/responses.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Rejection } from '#surveys/tablets/delivery.ts';
import { intakeAt } from '#surveys/tablets/intake.ts';
import type { Interview } from '#surveys/tablets/interview.ts';
import { findFielded, inWording } from '../fielded.ts';
import { readBallot } from '../read-ballot.ts';
import { isSame } from '../response-desk.ts';
import type { TakingMeans } from './take-interview.ts';

/** What is said of an interview. */
export type Verdict = { outcome: 'received' | 'rejected'; reason: Rejection | undefined };
/** `isNew`: its response was not stored before. */
export type Judged = Verdict & { isNew: boolean };

/**
 * Campaign, window, the questionnaire's own check, durable storage. One that is stored already is received again, also
 * when the campaign is over: a server restored from its backup may know the response and not the serial.
 *
 * @throws Problem busy
 */
export async function storeInterview(
  { database, desk, now, random }: Pick<TakingMeans, 'database' | 'desk' | 'now' | 'random'>,
  campaign: CampaignId,
  interview: Interview,
): Promise<Judged> {
  const { responseId: id, group, point, mode, duration, madeOn } = interview;
  const place = await findFielded(database.db, { campaign, group, point });
  const fielded = place && (await inWording(database.db, place, interview.questionnaire));
  if (!fielded) return rejected('not_of_campaign');

  const at = now();
  const intake = intakeAt(fielded.campaign, madeOn, at);
  const isLate = intake.ok && intake.isLate;
  const ballot = { fielded, id, mode, posted: postedFrom(interview.fields) };
  const read = readBallot(ballot, { at, duration, isLate }, random);
  if (!intake.ok) {
    const isStored = read.ok && isSame(await findResponse(database.db, id), read.response);
    return isStored ? received(false) : rejected(intake.reason);
  }
  if (!read.ok) return rejected('invalid_answers');
  const outcome = await desk.handIn(read);
  return outcome === 'different' ? rejected('already_sent_differently') : received(outcome === 'stored');
}

function received(isNew: boolean): Judged {
  return { outcome: 'received', reason: undefined, isNew };
}

function rejected(reason: Rejection): Judged {
  return { outcome: 'rejected', reason, isNew: true };
}

/** Several values of one item come one after the other, as a form posts them. */
function postedFrom(fields: Interview['fields']): Map<string, string[]> {
  const posted = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const values = posted.get(name);
    if (values) values.push(value);
    else posted.set(name, [value]);
  }
  return posted;
}
