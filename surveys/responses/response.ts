import type { Mode } from '../campaigns/mode.ts';
import type { CampaignId, CollectionPointId, GroupCode, QuestionnaireId, ResponseId } from '../ids.ts';
import type { Answers } from './answer.ts';
import { answersText } from './answers-text.ts';
import type { Disposition } from './disposition.ts';

/**
 * Everything that is kept of one respondent. There is nothing else: no address, device, time of day or sequence.
 * Open comments are not here (`Comment`), and carry neither this id nor the day.
 */
export type Response = {
  id: ResponseId;
  campaign: CampaignId;
  group: GroupCode;
  point: CollectionPointId;
  questionnaire: QuestionnaireId;
  mode: Mode;
  /** The day of receipt in Vietnam. */
  receivedOn: string;
  /** Collected in person before closing, handed in after it. */
  isLate: boolean;
  disposition: Disposition;
  duration: DurationBand;
  answers: Answers;
};

/** What a response is counted by beside its answers. Those that agree in it may share one object. */
export type ResponseTraits = Pick<
  Response,
  'group' | 'point' | 'questionnaire' | 'mode' | 'receivedOn' | 'isLate' | 'disposition'
>;

/** As much of a response as results are made of. `answers`: as they are stored (`answers-text.ts`). */
export type CountedResponse = { id: ResponseId; traits: ResponseTraits; answers: string };

export function toBeCounted({ id, answers, ...traits }: Response): CountedResponse {
  return { id, traits, answers: answersText(answers) };
}

/** The only paradata. `unknown` where no page told when it was opened. */
export const durationBands = ['under_2_min', '2_to_5_min', '5_to_15_min', 'over_15_min', 'unknown'] as const;
export type DurationBand = (typeof durationBands)[number];

export function durationBand(minutes: number | undefined): DurationBand {
  if (minutes === undefined || !(minutes >= 0)) return 'unknown';
  if (minutes < 2) return 'under_2_min';
  if (minutes < 5) return '2_to_5_min';
  return minutes < 15 ? '5_to_15_min' : 'over_15_min';
}
