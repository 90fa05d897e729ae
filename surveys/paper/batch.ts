import * as z from 'zod/mini';
import { BatchId, CampaignId, CollectionPointId, GroupCode, QuestionnaireId } from '../ids.ts';
import { BatchCounts } from './summary.ts';

/**
 * printed → keying → re_entry → reconciling → accepted. From every state before the last two a batch can be rejected.
 * `keying` begins when it is known how many ballots came back; where none did, it is accepted as it is.
 */
export const batchStates = ['printed', 'keying', 're_entry', 'reconciling', 'accepted', 'rejected'] as const;
export type BatchState = (typeof batchStates)[number];

/** How many of a hundred ballots are keyed again, where the batch does not say more. */
export const usualReEntryPercent = 10;
/** More would be no batch that one person carries home and another keys in a day or two. */
export const largestBatch = 500;

const Count = z.int().check(z.nonnegative(), z.maximum(largestBatch));
/** Officials, as they are called in the office; never a respondent. */
const Name = z.string().check(z.maxLength(80));

const BatchDocument = z.object({
  id: BatchId,
  campaign: CampaignId,
  /** 1, 2, … within the campaign. Printed on every ballot beside its serial, 1 … `printed`. */
  number: z.int().check(z.positive()),
  group: GroupCode,
  point: CollectionPointId,
  questionnaire: QuestionnaireId,
  state: z.enum(batchStates),
  printed: z.int().check(z.positive(), z.maximum(largestBatch)),
  handedOut: z.optional(Count),
  handedOutBy: z.optional(Name),
  returned: z.optional(Count),
  collectedBy: z.optional(Name),
  reEntryPercent: z.int().check(z.positive(), z.maximum(100)),
  /** Account ids of whoever has keyed in the first and in the second pass. */
  keyers: z.object({ first: z.array(z.string()), second: z.array(z.string()) }),
  /** The serials that are keyed again; there only until the batch is accepted or rejected. */
  drawn: z.array(z.int().check(z.positive())),
  /** Account id of whoever has accepted or rejected it, and what was counted then. */
  closedBy: z.optional(z.string()),
  reason: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  counts: z.optional(BatchCounts),
});
export type Batch = z.infer<typeof BatchDocument>;

/** Refuses what cannot be true of a heap of paper. */
export const Batch = BatchDocument.check(
  z.refine(({ printed, handedOut = 0 }) => handedOut <= printed, 'more handed out than printed'),
  z.refine(
    ({ handedOut, returned }) => returned === undefined || returned <= (handedOut ?? 0),
    'more returned than handed out',
  ),
  z.refine(
    ({ state, returned }) => ['printed', 'rejected'].includes(state) || returned !== undefined,
    'keyed before it is known how many came back',
  ),
  z.refine(
    ({ state, reason }) => (state === 'rejected') === (reason !== undefined),
    'a rejection has a reason',
  ),
  z.refine(
    ({ state, drawn }) => ['re_entry', 'reconciling'].includes(state) || drawn.length === 0,
    'serials outlive the keying',
  ),
  z.refine(
    ({ keyers }) => !keyers.second.some((keyer) => keyers.first.includes(keyer)),
    'somebody checks their own keying',
  ),
  z.refine(
    ({ state, counts }) => ['accepted', 'rejected'].includes(state) === (counts !== undefined),
    'counts are kept when a batch is done, and only then',
  ),
  z.refine(
    ({ state, returned, counts }) => state !== 'accepted' || counts?.keyed === returned,
    'as many are keyed as came back',
  ),
);

/** The pass of keying that a batch is in: 1 the first, 2 the re-entry. */
export type Pass = 1 | 2;

export function passOf({ state }: Pick<Batch, 'state'>): Pass | undefined {
  return state === 'keying' ? 1 : state === 're_entry' ? 2 : undefined;
}

/** Nothing came back, and nothing was keyed: the batch is done as it is. */
export function isNothingToKey({ state, returned, keyers }: Batch): boolean {
  return state === 'keying' && returned === 0 && keyers.first.length === 0;
}

/** Is this ballot to be keyed in the pass that the batch is in? */
export function isToBeKeyed({ state, printed, drawn }: Batch, serial: number): boolean {
  if (state === 'keying') return Number.isInteger(serial) && serial >= 1 && serial <= printed;
  return state === 're_entry' && drawn.includes(serial);
}

/**
 * May this account key in the pass the batch is in? Whoever has keyed in the first never keys in the second. An
 * interviewer takes a batch that nobody keys, or goes on with their own; `isClerk` may also take over from another.
 */
export function mayKey(batch: Batch, account: string, isClerk: boolean): boolean {
  const pass = passOf(batch);
  if (!pass || isNothingToKey(batch) || (pass === 2 && batch.keyers.first.includes(account))) return false;
  const keyers = pass === 1 ? batch.keyers.first : batch.keyers.second;
  return isClerk || keyers.length === 0 || keyers.includes(account);
}

/** The batch with this account among the keyers of its pass. */
export function withKeyer(batch: Batch, account: string): Batch {
  const pass = passOf(batch) === 1 ? 'first' : 'second';
  const keyers = new Set([...batch.keyers[pass], account]);
  return { ...batch, keyers: { ...batch.keyers, [pass]: [...keyers] } };
}

/** The batch without this account among the keyers of its pass: nothing of theirs is left in it. */
export function withoutKeyer(batch: Batch, account: string): Batch {
  const pass = passOf(batch) === 1 ? 'first' : 'second';
  const keyers = batch.keyers[pass].filter((keyer) => keyer !== account);
  return { ...batch, keyers: { ...batch.keyers, [pass]: keyers } };
}
