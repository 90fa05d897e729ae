import { insertCampaign } from '#db/queries/campaigns.ts';
import { insertComments } from '#db/queries/comments.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { answerKey, CollectionPointId, GroupCode, ItemCode } from '#surveys/ids.ts';
import { placesOf, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Answer } from '#surveys/responses/answer.ts';
import { dispositionOf } from '#surveys/responses/disposition.ts';
import type { Response } from '#surveys/responses/response.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aResponseId } from '#test/support/builders.ts';
import { filled } from '../filled.ts';

/** The day after the last late ballot could come in. */
export const afterwards = new Date('2024-11-08T02:00:00Z');

export const attacked: Campaign = Campaign.parse({ ...huyenTung2024, id: 'attacked-2024' });
export const yearBefore: Campaign = Campaign.parse({
  ...huyenTung2024,
  id: 'attacked-2023',
  firstDay: '2023-09-01',
  lastDay: '2023-10-31',
  lateDay: '2023-11-07',
});

const hadBusiness = answerKey(ItemCode.parse('Q1'));
const citizens = GroupCode.parse('citizens');
/** A council of 25, a group of 7, one of 12 that judges every assessed body, one of 3. */
const sizes = { organisations: 34, officials: 31, delegates: 25, front: 7, leaders: 12, quick: 3 };
/** Few of the citizens come from here. */
const remote = CollectionPointId.parse('khuoi-mat');

/** Ballots of these answers, changed in some of them, with what becomes of them. */
function changed(one: Response, answers: Record<string, Answer>): Response {
  const questionnaire = questionnaires.get(one.questionnaire);
  if (!questionnaire) throw new Error(`no questionnaire ${one.questionnaire}`);
  const own: Record<string, Answer> = { ...one.answers, ...answers };
  const targets = attacked.targets.map(({ code }) => code);
  return { ...one, answers: own, disposition: dispositionOf(questionnaire, targets, own) };
}

/** One level on all that is rated on one scale, whatever else the ballot says. */
function straight(one: Response, level: number): Response {
  const questionnaire = questionnaires.get(one.questionnaire);
  if (!questionnaire) throw new Error(`no questionnaire ${one.questionnaire}`);
  const scales = scalesOf(questionnaire);
  const rated = placesOf(questionnaire, []).filter(
    ({ item, key }) =>
      (item.kind === 'rating' || item.kind === 'battery') &&
      !scales[item.scale]?.reversed &&
      typeof one.answers[key] === 'number',
  );
  return changed(one, Object.fromEntries(rated.map(({ key }) => [key, level])));
}

/** Everybody of a few says the same of one thing, and all but one of another. */
function alike(ballots: readonly Response[], same: string, nearly: string): Response[] {
  return ballots.map((one, at) => changed(one, { [same]: 5, [nearly]: at === 0 ? 2 : 4 }));
}

function complete(campaign: Campaign, group: GroupCode, count: number, seed: number): Response[] {
  return filled(campaign, group, 3 * count + 10, seed)
    .filter(({ disposition }) => disposition === 'complete')
    .slice(0, count);
}

/**
 * What somebody who fills in ballots for others marks from top to bottom: mostly the best; nothing else; mostly the
 * best, and on every ballot that nobody was harassed.
 */
export const lines = {
  mixed: (one: Response, at: number) => straight(one, at < 9 ? 5 : 4),
  alike: (one: Response) => straight(one, 5),
  untroubled: (one: Response, at: number) => changed(lines.mixed(one, at), { VII1: 1, VII2: 1 }),
};
type Line = (typeof lines)['mixed'];

/** Ballots of one campaign with small cells everywhere. */
export function planted(campaign: Campaign, seed: number, line: Line = lines.mixed): Response[] {
  const crowd = complete(campaign, citizens, 150, seed)
    .map((one, at) => ({ ...one, point: at < 3 ? remote : one.point === remote ? someWhere : one.point }))
    .map((one) => changed(one, { Q1: 'yes' }));
  // one has had no business with the ward, so that most of the ballot is not asked
  const stranger = filled(campaign, citizens, 400, seed + 5).find(
    ({ answers, disposition }) => answers[hadBusiness] === 'no' && disposition === 'complete',
  );
  const straightened = complete(campaign, citizens, 16, seed + 7).map(line);
  const hasty = complete(campaign, citizens, 14, seed + 9).map(
    (one): Response => ({ ...one, duration: 'under_2_min' }),
  );
  const others = Object.entries(sizes).flatMap(([code, count], index) => {
    const group = GroupCode.parse(code);
    const ballots = complete(campaign, group, count, seed + 11 + index);
    if (code === 'delegates') return alike(ballots, 'H5', 'H4');
    return code === 'front' ? alike(ballots, 'N4', 'N2') : ballots;
  });
  return [...crowd, ...(stranger ? [stranger] : []), ...straightened, ...hasty, ...others];
}

const someWhere = CollectionPointId.parse('khuoi-lang');

/** An application with the campaign, the one of the year before, and whatever the first start puts there. */
export async function openAttacked(
  line: Line = lines.mixed,
): Promise<RunningApp & { responses: readonly Response[] }> {
  const running = await openApp();
  running.clock.now = afterwards;
  const { db } = running.means.database;
  const responses = planted(attacked, 31, line);
  await insertCampaign(db, attacked);
  await insertResponses(db, responses);
  await insertCampaign(db, yearBefore);
  await insertResponses(
    db,
    planted(yearBefore, 71).map((one) => ({ ...one, campaign: yearBefore.id })),
  );
  await insertComments(db, [
    {
      id: aResponseId(),
      campaign: attacked.id,
      group: citizens,
      key: answerKey(ItemCode.parse('X')),
      text: 'Mong phường trả kết quả đúng hẹn hơn.',
    },
  ]);
  return { ...running, responses };
}
