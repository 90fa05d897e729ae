import type { Db } from '#db/open.ts';
import { findCampaign } from '#db/queries/campaigns.ts';
import { listSeals } from '#db/queries/seals.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import type { CampaignId } from '#surveys/ids.ts';
import { dayAfter, endOfIntake } from '#surveys/seal/due.ts';
import { firstBrokenSeal } from '#surveys/seal/kept-ledger.ts';
import { roundedDown, type Seal } from '#surveys/seal/seal.ts';
import { digestOf } from '../fieldwork/seal/hashing.ts';
import { readSealedLeaves, rootOf, type SealedLeaves } from '../fieldwork/seal/sealed-leaves.ts';
import type { Keys } from '../keys/keys.ts';

/**
 * What is not as it was sealed, and on which day.
 *
 * `responses`: of so many that were sealed so many are found; the same number means that some were altered or
 * exchanged. `unsealed`: so many stand on a day that should have a seal and has none. `seal`: the seal itself was
 * altered, moved or taken out of the chain. `ledger`: it is not the one that was kept outside.
 */
export type SealFault =
  | { is: 'responses'; day: string; sealed: number; found: number }
  | { is: 'unsealed'; day: string; found: number }
  | { is: 'seal'; day: string }
  | { is: 'ledger'; day: string };

export type Verified = {
  campaign: CampaignId;
  seals: Seal[];
  /** How many responses are sealed, and how many came after the last sealed day. */
  sealed: number;
  waiting: number;
  faults: SealFault[];
};

/** Reckons every seal of a campaign again from its responses. */
export async function verifyCampaign(
  db: Db,
  keys: Pick<Keys, 'receiptFor' | 'sealKeyFor'>,
  id: CampaignId,
): Promise<Verified> {
  const seals = await listSeals(db, id);
  const leaves = await readSealedLeaves(db, keys, id);
  const campaign = await findCampaign(db, id);
  const last = seals.at(-1);
  const through = last?.day ?? '';
  const sealedDays = new Set(seals.filter(({ kind }) => kind === 'day').map(({ day }) => day));
  const intakeEnds = campaign && vietnamDay(new Date(endOfIntake(campaign).getTime() - 1));
  // a trial may have been filled a moment ago, with days long past
  const isJustTried = !last && campaign?.isTrial === true;
  const newest = leaves.days().at(-1) ?? '';
  /** Sealed days follow one another; the last one or two may still wait; after the end nothing comes. */
  const shouldBeSealed = (day: string) =>
    day <= through ||
    (dayAfter(day) < newest && !isJustTried) ||
    (last?.kind === 'final' && (intakeEnds === undefined || day > intakeEnds));
  const unsealed = leaves
    .days()
    .filter((day) => !sealedDays.has(day) && shouldBeSealed(day))
    .map((day) => ({ is: 'unsealed' as const, day, found: leaves.countOn(day) }));
  const faults = [...(await faultsOfSeals(seals, leaves, unsealed[0]?.day)), ...unsealed];
  const all = leaves.countThrough('9999-12-31');
  return {
    campaign: id,
    seals,
    sealed: last?.responses ?? 0,
    waiting: all - leaves.countThrough(through),
    faults: faults.sort((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

/** `stray`: the first day that has responses and no seal. */
async function faultsOfSeals(
  seals: readonly Seal[],
  leaves: SealedLeaves,
  stray = '9999-12-31',
): Promise<SealFault[]> {
  const faults: SealFault[] = [];
  let areDaysWhole = true;
  for (const seal of seals) {
    const { kind, day, dayResponses, responses } = seal;
    const found = leaves.countOn(day);
    const isWhole = kind === 'final' || (await leaves.dayRoot(day)) === seal.dayRoot;
    if (!isWhole) {
      areDaysWhole = false;
      faults.push({ is: 'responses', day, sealed: dayResponses, found });
      continue;
    }
    // where all its days are whole, what is said of them together must be right as well
    const isRight =
      !areDaysWhole ||
      stray <= day ||
      (rootOf(await leaves.treeThrough(day)) === seal.root &&
        responses === leaves.countThrough(day) &&
        dayResponses === (kind === 'day' ? found : 0) &&
        seal.atLeast === roundedDown(responses));
    if (!isRight) {
      // named once: everything after it is compared with the same wrong whole
      areDaysWhole = false;
      faults.push({ is: 'seal', day });
    }
  }
  const broken = seals[(firstBrokenSeal(seals, digestOf) ?? 0) - 1];
  if (broken && !faults.some(({ day }) => day === broken.day)) faults.push({ is: 'seal', day: broken.day });
  return faults;
}
