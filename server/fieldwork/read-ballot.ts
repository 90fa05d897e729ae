import type { StoredComment } from '#db/queries/comments.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import type { ResponseId } from '#surveys/ids.ts';
import { type Fault, type Posted, validate } from '#surveys/questionnaire/validate.ts';
import type { DurationBand, Response } from '#surveys/responses/response.ts';
import type { Means } from '../means.ts';
import type { Fielded } from './fielded.ts';
import type { HandedIn } from './response-desk.ts';

/** A filled ballot as it comes in, whatever its mode. */
export type Ballot = {
  fielded: Fielded;
  id: ResponseId;
  mode: Mode;
  /** The items' fields, as posted. */
  posted: Posted;
  /** Keys that were found void on paper. */
  voids?: ReadonlySet<string>;
};

/** Checked by the questionnaire, and made into what is stored. */
export function readBallot(
  { fielded, id, mode, posted, voids }: Ballot,
  { at, duration, isLate }: { at: Date; duration: DurationBand; isLate: boolean },
  random: Means['random'],
): ({ ok: true } & HandedIn) | { ok: false; faults: Fault[] } {
  const { campaign, group, point, questionnaire, targets } = fielded;
  const read = validate(questionnaire, targets, posted, voids);
  if (!read.ok) return read;
  const response: Response = {
    id,
    campaign: campaign.id,
    group: group.code,
    point: point.id,
    questionnaire: questionnaire.id,
    mode,
    receivedOn: vietnamDay(at),
    isLate,
    disposition: read.disposition,
    duration,
    answers: read.answers,
  };
  const comments: StoredComment[] = read.comments.map(({ key, text }) => ({
    id: random(16).toString('base64url'),
    campaign: campaign.id,
    group: group.code,
    key,
    text,
  }));
  return { ok: true, response, comments };
}
