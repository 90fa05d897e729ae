import type { Db } from '#db/open.ts';
import { listResponses } from '#db/queries/responses.ts';
import type { CampaignId } from '#surveys/ids.ts';
import { growSealedTree } from '#surveys/seal/sealed-set.ts';
import type { Keys } from '../../keys/keys.ts';
import { sealingOf, sha256 } from './hashing.ts';

type Tree = readonly (readonly Uint8Array[])[];

/** The leaves of a campaign's responses, by their day of receipt. */
export type SealedLeaves = {
  /** The days on which any were received, in their order. */
  days(): string[];
  countOn(day: string): number;
  countThrough(day: string): number;
  /** The root over one day's responses, in hexadecimal digits. */
  dayRoot(day: string): Promise<string>;
  /** The tree over all responses up to a day; the root is the last level's only one. */
  treeThrough(day: string): Promise<Tree>;
};

/** Reads all responses of a campaign once, some thousand at a time, so that nobody else waits long. */
export async function readSealedLeaves(
  db: Db,
  keys: Pick<Keys, 'receiptFor' | 'sealKeyFor'>,
  campaign: CampaignId,
): Promise<SealedLeaves> {
  const { leafOf, paddingFor } = sealingOf(keys, campaign);
  const byDay = new Map<string, Uint8Array[]>();
  for await (const portion of listResponses(db, campaign)) {
    for (const response of portion) {
      const leaves = byDay.get(response.receivedOn);
      if (leaves) leaves.push(leafOf(response));
      else byDay.set(response.receivedOn, [leafOf(response)]);
    }
  }
  const on = (day: string) => byDay.get(day) ?? [];
  const through = (last: string) => [...byDay].flatMap(([day, leaves]) => (day <= last ? leaves : []));
  return {
    days: () => [...byDay.keys()].sort(),
    countOn: (day) => on(day).length,
    countThrough: (day) => through(day).length,
    dayRoot: async (day) => rootOf(await inTurns(growSealedTree(sha256, on(day), paddingFor(`day ${day}`)))),
    treeThrough: (day) => inTurns(growSealedTree(sha256, through(day), paddingFor(`all to ${day}`))),
  };
}

/** In hexadecimal digits. */
export function rootOf(tree: Tree): string {
  return Buffer.from(tree.at(-1)?.[0] ?? []).toString('hex');
}

/** Whoever answers meanwhile has a turn at every pause. */
async function inTurns<T>(turns: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const next = turns.next();
    if (next.done) return next.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
