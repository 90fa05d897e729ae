import {
  countReceivedThrough,
  findFirstReceived,
  findLastSeal,
  holdIntake,
  insertSeals,
} from '#db/queries/seals.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { sealsDue } from '#surveys/seal/due.ts';
import { beforeTheFirstSeal, roundedDown, type Seal } from '#surveys/seal/seal.ts';
import type { Means } from '../../means.ts';
import { digestOf } from './hashing.ts';
import { readSealedLeaves, rootOf, type SealedLeaves } from './sealed-leaves.ts';

export type SealingMeans = Pick<Means, 'database' | 'keys' | 'now'>;

/** Somebody else sealed or stored meanwhile: what was read does not hold any more. */
const tries = 5;

/**
 * Seals every day of a campaign that is over and not sealed yet, and the whole campaign once nothing can come in any
 * more. Called again it does nothing. A campaign without a response has nothing to seal.
 *
 * Responses are read before and counted again in the transaction that seals, while nobody can store any: of two
 * processes one seals, and what came in between is read again.
 *
 * @returns the seals that were made
 * @throws Error where responses that were sealed before are not the same any more
 */
export async function sealCampaign(means: SealingMeans, campaign: Campaign): Promise<Seal[]> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const made = await tryToSeal(means, campaign);
    if (made) return made;
  }
  throw new Error(`campaign ${campaign.id} could not be sealed: its responses keep changing`);
}

/** Undefined: something changed meanwhile. */
async function tryToSeal(
  { database, keys, now }: SealingMeans,
  campaign: Campaign,
): Promise<Seal[] | undefined> {
  const { db } = database;
  const last = await findLastSeal(db, campaign.id);
  // nobody's day needs to be looked for where a seal stands: days follow one another
  const first = last ? campaign.firstDay : await findFirstReceived(db, campaign.id);
  if (first === undefined) return [];
  const due = sealsDue(campaign, last, first, now());
  if (due.days.length === 0 && !due.isFinal) return [];
  const leaves = await readSealedLeaves(db, keys, campaign.id);
  if (last && rootOf(await leaves.treeThrough(last.day)) !== last.root) {
    // sealing on top of it would make it look right
    throw new Error(
      `campaign ${campaign.id}: responses sealed up to ${last.day} were changed; npm run verify says where`,
    );
  }
  const made = await sealsOver(leaves, {
    campaign: campaign.id,
    last,
    ...due,
    madeOn: vietnamDay(now()),
  });
  const newest = made.at(-1);
  if (!newest) return [];
  return db.transaction().execute(async (trx) => {
    await holdIntake(trx, [campaign.id]);
    const lastNow = await findLastSeal(trx, campaign.id);
    const isAsRead = (await countReceivedThrough(trx, campaign.id, newest.day)) === newest.responses;
    if (lastNow?.digest !== last?.digest || !isAsRead) return undefined;
    await insertSeals(trx, made);
    return made;
  });
}

type Due = {
  campaign: Campaign['id'];
  last: Seal | undefined;
  days: readonly string[];
  isFinal: boolean;
  madeOn: string;
};

async function sealsOver(
  leaves: SealedLeaves,
  { last, days, isFinal, campaign, madeOn }: Due,
): Promise<Seal[]> {
  const made: Seal[] = [];
  const add = async (kind: Seal['kind'], day: string) => {
    const before = made.at(-1) ?? last;
    const isDay = kind === 'day';
    const responses = leaves.countThrough(day);
    const text = {
      campaign,
      number: (before?.number ?? 0) + 1,
      kind,
      day,
      madeOn,
      atLeast: roundedDown(responses),
      dayRoot: isDay ? await leaves.dayRoot(day) : null,
      root: rootOf(await leaves.treeThrough(day)),
      previous: before?.digest ?? beforeTheFirstSeal,
    };
    const dayResponses = isDay ? leaves.countOn(day) : 0;
    made.push({ ...text, dayResponses, responses, digest: digestOf(text) });
  };
  for (const day of days) await add('day', day);
  const lastDay = days.at(-1) ?? last?.day;
  if (isFinal && lastDay) await add('final', lastDay);
  return made;
}
