import { randomBytes } from 'node:crypto';
import type { Db } from '#db/open.ts';
import { findCampaign } from '#db/queries/campaigns.ts';
import { insertComments } from '#db/queries/comments.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { type Fielded, findFielded } from '#server/fieldwork/fielded.ts';
import { prepareFirstStart } from '#server/fieldwork/prepare-first-start.ts';
import { type Ballot, readBallot } from '#server/fieldwork/read-ballot.ts';
import type { HandedIn } from '#server/fieldwork/response-desk.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { CampaignId, ResponseId } from '#surveys/ids.ts';
import { durationBand } from '#surveys/responses/response.ts';
import { chanceFrom } from '#surveys/simulation/chance.ts';
import { drawMeeting } from '#surveys/simulation/meeting.ts';
import { drawRespondent } from '#surveys/simulation/respondent.ts';

/** Drawn one by one; a larger campaign is made of these again, each under a new id. */
const mostDrawn = 20_000;
const perTransaction = 500;

const randomId = () => ResponseId.parse(randomBytes(16).toString('base64url'));

/**
 * Fills a new database's trial campaign with so many simulated responses, past the desk: rows straight in, many to a
 * transaction.
 */
export async function fillCampaign(db: Db, count: number, onProgress: (done: number) => void): Promise<void> {
  await prepareFirstStart(db, { now: () => new Date(), random: randomBytes });
  const draw = await openDrawing(db, await findTrial(db));
  const drawn: HandedIn[] = [];
  for (let first = 0; first < count; first += perTransaction) {
    const some: HandedIn[] = [];
    for (let at = first; at < Math.min(first + perTransaction, count); at++) {
      const one = drawn[at % mostDrawn] ?? draw(at);
      if (at < mostDrawn) drawn.push(one);
      some.push(renamed(one));
    }
    await db.transaction().execute(async (trx) => {
      await insertResponses(
        trx,
        some.map(({ response }) => response),
      );
      await insertComments(
        trx,
        some.flatMap(({ comments }) => comments),
      );
    });
    onProgress(first + some.length);
  }
}

/** @throws Error where the database was not filled. */
export async function findTrial(db: Db): Promise<Campaign> {
  const campaign = await findCampaign(db, CampaignId.parse('trial'));
  if (!campaign) throw new Error('there is no trial campaign');
  return campaign;
}

function renamed({ response, comments }: HandedIn): HandedIn {
  return {
    response: { ...response, id: randomId() },
    comments: comments.map((comment) => ({ ...comment, id: randomId() })),
  };
}

/** Respondents of the simulation by number, checked by the questionnaire as every ballot is. */
export async function openDrawing(db: Db, campaign: Campaign): Promise<(index: number) => HandedIn> {
  const places = new Map<string, Fielded>();
  for (const { code: group } of campaign.groups) {
    for (const { id: point } of campaign.points) {
      const fielded = await findFielded(db, { campaign: campaign.id, group, point });
      if (fielded) places.set(`${group} ${point}`, fielded);
    }
  }
  const until = new Date();
  return (index) => {
    const meeting = drawMeeting(campaign, until, chanceFrom(`meeting bench ${index}`));
    const fielded = meeting && places.get(`${meeting.group} ${meeting.point}`);
    if (!meeting || !fielded) throw new Error('the trial campaign has no group to ask');
    const { questionnaire, targets } = fielded;
    const { posted, minutes } = drawRespondent(
      { ...meeting, questionnaire, targets, day: campaign.firstDay },
      chanceFrom(`answers bench ${index}`),
    );
    const ballot: Ballot = { fielded, id: randomId(), mode: meeting.mode, posted };
    const kept = { at: meeting.at, duration: durationBand(minutes), isLate: false };
    const read = readBallot(ballot, kept, randomBytes);
    if (!read.ok) throw new Error(`a simulated ballot was refused: ${JSON.stringify(read.faults)}`);
    return read;
  };
}
