import type { Db } from '#db/open.ts';
import { insertExclusion, listExcludedResponses, listExclusions } from '#db/queries/exclusions.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { standingAt } from '#surveys/campaigns/standing.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { ExclusionId, type GroupCode } from '#surveys/ids.ts';
import { type Choice, type Exclusion, isInForce } from '#surveys/responses/exclusions/exclusion.ts';
import {
  type FlaggedResponse,
  type Judged,
  judgeChoice,
} from '#surveys/responses/exclusions/judge-choice.ts';
import { partsApart } from '#surveys/responses/exclusions/parts-apart.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/**
 * Every whole ballot of the campaign with its flags, and which days at which points were bursts. `tellAlike`: would the
 * scores before and after tell that everybody in one of these parts of a group answered alike?
 */
export type Evidence = {
  responses: readonly FlaggedResponse[];
  tellAlike(db: Db, group: GroupCode, parts: readonly (readonly FlaggedResponse[])[]): Promise<boolean>;
  bursts: readonly { point: string; day: string }[];
};

/** Only when nothing more can come in: nobody steers figures that still move. */
export function mayExcludeAt(campaign: Campaign, now: Date): boolean {
  return standingAt(campaign, now) === 'final';
}

/** Why the chosen ballots may not be left out; the last of these hangs on what they answered. */
type JudgedByAnswers = Pick<Judged, 'chosen'> & { refusal: Judged['refusal'] | 'alike' };

/**
 * Which ballots are meant, and why they may not be left out.
 *
 * @throws Problem not_found, exclusion_no_burst
 */
export async function judgeExclusion(
  db: Db,
  { id, groups }: Campaign,
  { responses, tellAlike, bursts }: Evidence,
  choice: Choice,
): Promise<JudgedByAnswers> {
  const group = groups.find(({ code }) => code === choice.group);
  if (!group) throw new Problem('not_found');
  const isBurst = bursts.some(({ point, day }) => point === choice.point && day === choice.day);
  if (choice.flags.length === 0 && !isBurst) throw new Problem('exclusion_no_burst');
  const exclusions = await listExclusions(db, id);
  const members = await listExcludedResponses(db, id);
  const membersOf = ({ id: exclusion }: Exclusion) => new Set(members.get(exclusion) ?? []);
  const own = exclusions.filter((one) => one.choice.group === choice.group);
  const whole = responses.filter((response) => response.group === choice.group);
  const earlier = own.map(membersOf);
  const leftOut = new Set(own.filter(isInForce).flatMap((one) => [...membersOf(one)]));
  const judged = judgeChoice(choice, { whole, leftOut, earlier, minimumN: group.minimumN });
  if (judged.refusal) return judged;
  const parts = partsApart(whole, [new Set<string>(judged.chosen), ...earlier]);
  return (await tellAlike(db, choice.group, parts)) ? { ...judged, refusal: 'alike' } : judged;
}

/**
 * Leaves the chosen ballots out of every figure, for a reason that is kept and printed. They stay stored, counted in
 * the fieldwork and in the export, and can be taken back.
 *
 * @throws Problem exclusion_waits, exclusion_too_few, exclusion_too_few_left, exclusion_too_close, exclusion_alike,
 * exclusion_no_burst
 */
export async function excludeResponses(
  means: Pick<Means, 'database' | 'now' | 'changes' | 'random'>,
  official: { username: string },
  campaign: Campaign,
  evidence: Evidence,
  { choice, reason }: { choice: Choice; reason: string },
): Promise<Exclusion> {
  if (!mayExcludeAt(campaign, means.now())) throw new Problem('exclusion_waits');
  return performAct(means, official, async (trx) => {
    const { chosen, refusal } = await judgeExclusion(trx, campaign, evidence, choice);
    if (refusal) throw new Problem(`exclusion_${refusal}`);
    const exclusion: Exclusion = {
      id: ExclusionId.parse(means.random(16).toString('base64url')),
      campaign: campaign.id,
      choice,
      n: chosen.length,
      reason,
      day: vietnamDay(means.now()),
      by: official.username,
    };
    await insertExclusion(trx, exclusion, chosen);
    const { group, flags, point, day } = choice;
    const about = {
      count: chosen.length,
      group,
      reason,
      ...(flags.length > 0 && { flags: flags.join(' ') }),
      ...(point && { point }),
      ...(day && { day }),
    };
    return { act: { kind: 'responses.excluded', campaign: campaign.id, about }, value: exclusion };
  });
}
