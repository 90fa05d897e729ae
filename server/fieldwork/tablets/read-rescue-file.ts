import { findDevice, insertDevice } from '#db/queries/devices.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Rejection } from '#surveys/tablets/delivery.ts';
import type { RescueFile } from '#surveys/tablets/report.ts';
import type { Means } from '../../means.ts';
import { performAct } from '../acts/perform-act.ts';
import { type Taken, type TakingMeans, takeInterview } from './take-interview.ts';
import { takeTotals } from './take-report.ts';

type Rescued = RescueFile['devices'][number];

/** What became of one tablet's part of a rescue file. */
export type RescueOutcome = {
  name: string;
  received: number;
  alreadyThere: number;
  rejected: { serial: number; reason: Rejection }[];
  /** Its interviews are for another campaign: nothing of it was read in. */
  isOfAnotherCampaign: boolean;
};

/** As many as share a durable commit. */
const atOnce = 50;

/**
 * Takes every interview of a rescue file through the same door as if its tablet had sent it, on the clerk's authority.
 * Twice is once. A device that the server does not know, because it was restored from a backup, is entered as revoked.
 *
 * @throws Problem busy: reading the file in again goes on from there
 */
export async function readRescueFile(
  means: TakingMeans & Pick<Means, 'changes'>,
  official: { username: string },
  campaign: CampaignId,
  { devices }: RescueFile,
): Promise<RescueOutcome[]> {
  // before it is read: what comes of it is stored interview by interview
  await performAct(means, official, async () => {
    const about = { tablets: devices.length };
    return { act: { kind: 'tablet.rescued', campaign, about }, value: undefined };
  });
  const outcomes: RescueOutcome[] = [];
  for (const rescued of devices) outcomes.push(await readDevice(means, campaign, rescued));
  return outcomes;
}

async function readDevice(
  means: TakingMeans,
  campaign: CampaignId,
  { device: told, made, contacts, interviews }: Rescued,
): Promise<RescueOutcome> {
  const known = await findDevice(means.database.db, told.id);
  const device = known ?? told;
  if (told.campaign !== campaign || device.campaign !== campaign) {
    return { name: told.name, received: 0, alreadyThere: 0, rejected: [], isOfAnotherCampaign: true };
  }
  if (!known) await insertDevice(means.database.db, { ...told, state: 'revoked' }, null);
  await takeTotals(means, device, { made, contacts });
  const taken: Taken[] = [];
  const mixed = inAnyOrder(interviews, means.random);
  for (let first = 0; first < mixed.length; first += atOnce) {
    const together = mixed.slice(first, first + atOnce);
    const sent = together.map((interview) => takeInterview(means, device, { ...interview, made: 1 }));
    taken.push(...(await Promise.all(sent)));
  }
  const received = taken.filter(({ delivery }) => delivery.outcome === 'received');
  const isNew = received.filter((one) => one.isNew).length;
  return {
    name: device.name,
    received: isNew,
    alreadyThere: received.length - isNew,
    rejected: taken
      .flatMap(({ delivery: { serial, reason } }) => (reason ? [{ serial, reason }] : []))
      .sort((a, b) => a.serial - b.serial),
    isOfAnotherCampaign: false,
  };
}

/** So that the order of the serials is not the order in which responses are stored. */
function inAnyOrder<T>(all: readonly T[], random: TakingMeans['random']): T[] {
  const drawn = all.map((one) => ({ one, by: random(8).toString('hex') }));
  return drawn.sort((a, b) => (a.by < b.by ? -1 : 1)).map(({ one }) => one);
}
