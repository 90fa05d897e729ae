import * as z from 'zod/mini';
import type { TargetCode } from '../ids.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { validate } from '../questionnaire/validate.ts';
import type { Disposition } from '../responses/disposition.ts';
import { type Rational, rational } from '../scoring/rational.ts';
import { asPosted, type Entry, isInvalid, type KeyedItems } from './entry.ts';
import { type InvalidReason, invalidReasons } from './invalid-reason.ts';

const N = z.int().check(z.nonnegative());

/** A row of the first table of every report: what became of a batch of paper ballots, or of several. */
export const BatchCounts = z.object({
  printed: N,
  handedOut: N,
  returned: N,
  keyed: N,
  /** What became of the ballots that are not invalid, as in the results; with `invalid` they are all that were keyed. */
  complete: N,
  partial: N,
  screenedOut: N,
  invalid: z.record(z.enum(invalidReasons), N),
  /** Items of ballots that are not invalid, and void, by what was seen on the paper. */
  twoMarks: N,
  illegible: N,
  /** Ballots keyed a second time; items both keyers read; items they read differently. */
  reEntered: N,
  compared: N,
  disagreed: N,
});
export type BatchCounts = z.infer<typeof BatchCounts>;

export type HeapCounts = Pick<BatchCounts, 'printed' | 'handedOut' | 'returned'>;
export type ComparisonCounts = Pick<BatchCounts, 'reEntered' | 'compared' | 'disagreed'>;

/** What the ballots of a batch ask. */
export type Printed = { questionnaire: Questionnaire; targets: readonly TargetCode[] };

/** Counts the entries as they will count: one for each ballot, after the decisions. */
export function countBatch(
  printed: Printed,
  heap: HeapCounts,
  entries: readonly Entry[],
  { reEntered, compared, disagreed }: ComparisonCounts,
): BatchCounts {
  const invalid = noInvalid();
  const became: Record<Disposition, number> = { complete: 0, partial: 0, screened_out: 0, void: 0 };
  const void_ = { two_marks: 0, illegible: 0, blank: 0 };
  for (const entry of entries) {
    if (isInvalid(entry)) invalid[entry.invalid] += 1;
    else {
      became[dispositionIn(printed, entry.items)] += 1;
      for (const keyed of Object.values(entry.items)) if ('unread' in keyed) void_[keyed.unread] += 1;
    }
  }
  return {
    printed: heap.printed,
    handedOut: heap.handedOut,
    returned: heap.returned,
    keyed: entries.length,
    complete: became.complete,
    partial: became.partial,
    screenedOut: became.screened_out,
    invalid,
    twoMarks: void_.two_marks,
    illegible: void_.illegible,
    reEntered,
    compared,
    disagreed,
  };
}

/** As the response will have it. Where something is still to be decided, the ballot is not whole. */
function dispositionIn({ questionnaire, targets }: Printed, items: KeyedItems): Disposition {
  const { posted, voids } = asPosted(items);
  const read = validate(questionnaire, targets, posted, voids);
  return read.ok ? read.disposition : 'partial';
}

export const noCounts: BatchCounts = {
  printed: 0,
  handedOut: 0,
  returned: 0,
  keyed: 0,
  complete: 0,
  partial: 0,
  screenedOut: 0,
  invalid: noInvalid(),
  twoMarks: 0,
  illegible: 0,
  reEntered: 0,
  compared: 0,
  disagreed: 0,
};

/** The batches of a group, or of a campaign, as one. */
export function sumCounts(batches: readonly BatchCounts[]): BatchCounts {
  return batches.reduce((sum, one) => {
    const invalid = noInvalid();
    for (const reason of invalidReasons) invalid[reason] = sum.invalid[reason] + one.invalid[reason];
    return {
      printed: sum.printed + one.printed,
      handedOut: sum.handedOut + one.handedOut,
      returned: sum.returned + one.returned,
      keyed: sum.keyed + one.keyed,
      complete: sum.complete + one.complete,
      partial: sum.partial + one.partial,
      screenedOut: sum.screenedOut + one.screenedOut,
      invalid,
      twoMarks: sum.twoMarks + one.twoMarks,
      illegible: sum.illegible + one.illegible,
      reEntered: sum.reEntered + one.reEntered,
      compared: sum.compared + one.compared,
      disagreed: sum.disagreed + one.disagreed,
    };
  }, noCounts);
}

export function invalidIn({ invalid }: BatchCounts): number {
  return invalidReasons.reduce((sum, reason) => sum + invalid[reason], 0);
}

/** Returned of handed out; undefined where nothing was handed out. */
export function returnRate({ returned, handedOut }: BatchCounts): Rational | undefined {
  return handedOut === 0 ? undefined : rational(returned, handedOut);
}

function noInvalid(): Record<InvalidReason, number> {
  return {
    blank_ballot: 0,
    required_item_unread: 0,
    wrong_group: 0,
    under_age: 0,
    illegible_ballot: 0,
    duplicate_ballot: 0,
    not_by_respondent: 0,
  };
}
