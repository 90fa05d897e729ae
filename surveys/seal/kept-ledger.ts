import * as z from 'zod/mini';
import { Day } from '../campaigns/campaign.ts';
import { CampaignId } from '../ids.ts';
import { beforeTheFirstSeal, type PublicSeal, sealKinds } from './seal.ts';

const Digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const ledgerFormat = 'lang-nghe-ledger';

/** The file that the public page offers to keep: a campaign's seals as they stood when it was taken. */
export const KeptLedger = z.object({
  format: z.literal(ledgerFormat),
  campaign: CampaignId,
  seals: z.array(
    z.object({
      campaign: CampaignId,
      number: z.int().check(z.positive()),
      kind: z.enum(sealKinds),
      day: Day,
      madeOn: Day,
      atLeast: z.int().check(z.nonnegative()),
      dayRoot: z.nullable(Digest),
      root: Digest,
      previous: Digest,
      digest: Digest,
    }),
  ),
});
export type KeptLedger = z.infer<typeof KeptLedger>;

/** The number of the first seal that does not follow from the one before, or whose digest is not its own. */
export function firstBrokenSeal(
  seals: readonly PublicSeal[],
  digestOf: (seal: Omit<PublicSeal, 'digest'>) => string,
): number | undefined {
  const broken = seals.findIndex((seal, index) => {
    const previous = seals[index - 1]?.digest ?? beforeTheFirstSeal;
    return seal.number !== index + 1 || seal.previous !== previous || seal.digest !== digestOf(seal);
  });
  return broken < 0 ? undefined : broken + 1;
}

/**
 * The days on which seals that stand now are not those of a ledger that was kept: whose own root differs, or that are
 * gone. Where only what follows from others differs, the first such day.
 */
export function daysUnlike(kept: readonly PublicSeal[], now: readonly PublicSeal[]): string[] {
  const essence = ({ kind, day, dayRoot, madeOn }: PublicSeal) =>
    JSON.stringify([kind, day, dayRoot, madeOn]);
  const differing = kept.filter((seal, index) => now[index]?.digest !== seal.digest);
  const own = differing.filter((seal) => {
    const standing = now[seal.number - 1];
    return !standing || essence(standing) !== essence(seal);
  });
  return [...new Set((own.length > 0 ? own : differing.slice(0, 1)).map(({ day }) => day))];
}
