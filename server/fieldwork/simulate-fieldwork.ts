import { createHash } from 'node:crypto';
import { countResponses } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { ResponseId } from '#surveys/ids.ts';
import { chanceFrom } from '#surveys/simulation/chance.ts';
import { drawMeeting, type Meeting } from '#surveys/simulation/meeting.ts';
import { drawRespondent } from '#surveys/simulation/respondent.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';
import { acceptResponse } from './accept-response.ts';
import { type Fielded, findFielded } from './fielded.ts';

export type Simulation = { responses: number; seed: string };

/** `different`: stored before under the same seed, when the campaign was another one. */
export type SimulationOutcome = { stored: number; alreadyThere: number; different: number };

type Needed = Pick<Means, 'database' | 'desk' | 'keys' | 'now' | 'random'>;

/** As many as share one durable commit. */
const atOnce = 200;

/**
 * Fills a trial campaign through the door every response takes. Each respondent hangs on the seed and a number
 * alone: more of them with the same seed begin with the same ones, and nothing is stored twice.
 *
 * @throws Error where the campaign is not a trial: invented answers never stand among official ones.
 */
export async function simulateFieldwork(
  means: Needed,
  campaign: Campaign,
  { responses, seed }: Simulation,
  onProgress: (done: number) => void = () => {},
): Promise<SimulationOutcome> {
  if (!campaign.isTrial) throw new Error(`campaign ${campaign.id} is not a trial`);
  const until = means.now();
  const placeOf = fieldedOnce(means, campaign);
  const before = await countResponses(means.database.db, campaign.id);
  let different = 0;

  async function meet(index: number): Promise<void> {
    const name = `${campaign.id} ${seed} ${index}`;
    const meeting = drawMeeting(campaign, until, chanceFrom(`meeting ${name}`));
    const fielded = meeting && (await placeOf(meeting));
    if (!meeting || !fielded) throw new Error(`campaign ${campaign.id} has no group to ask`);
    const { posted, minutes } = drawRespondent(
      { ...meeting, questionnaire: fielded.questionnaire, targets: fielded.targets, day: campaign.firstDay },
      chanceFrom(`answers ${name}`),
    );
    const openedAt = minutes === undefined ? undefined : new Date(meeting.at.getTime() - minutes * 60_000);
    const admission = { is: 'waived' } as const;
    const ballot = { fielded, id: responseIdFor(name), mode: meeting.mode, posted, openedAt, admission };
    try {
      await acceptResponse({ ...means, now: () => meeting.at }, ballot);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'already_sent_differently') throw error;
      different += 1;
    }
  }

  for (let first = 0; first < responses; first += atOnce) {
    const last = Math.min(first + atOnce, responses);
    await Promise.all(Array.from({ length: last - first }, (_, offset) => meet(first + offset)));
    onProgress(last);
  }
  const stored = (await countResponses(means.database.db, campaign.id)) - before;
  return { stored, alreadyThere: Math.max(0, responses - stored - different), different };
}

function fieldedOnce(means: Needed, { id }: Campaign) {
  const known = new Map<string, Promise<Fielded | undefined>>();
  return ({ group, point }: Meeting) => {
    const key = `${group} ${point}`;
    const fielded = known.get(key) ?? findFielded(means.database.db, { campaign: id, group, point });
    known.set(key, fielded);
    return fielded;
  };
}

function responseIdFor(name: string): ResponseId {
  return ResponseId.parse(
    createHash('sha256').update(`simulated ${name}`).digest().subarray(0, 16).toString('base64url'),
  );
}
