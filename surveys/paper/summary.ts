import * as z from 'zod/mini';
import { type Rational, rational } from '../scoring/rational.ts';
import { type Entry, isInvalid } from './entry.ts';
import { type InvalidReason, invalidReasons } from './invalid-reason.ts';

const N = z.int().check(z.nonnegative());

/** A row of the first table of every report: what became of a batch of paper ballots, or of several. */
export const BatchCounts = z.object({
  printed: N,
  handedOut: N,
  returned: N,
  keyed: N,
  valid: N,
  invalid: z.record(z.enum(invalidReasons), N),
  /** Items of valid ballots that are void, by what was seen on the paper. */
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

/** Counts the entries as they will count: one for each ballot, after the decisions. */
export function countBatch(
  heap: HeapCounts,
  entries: readonly Entry[],
  { reEntered, compared, disagreed }: ComparisonCounts,
): BatchCounts {
  const invalid = noInvalid();
  const void_ = { two_marks: 0, illegible: 0, blank: 0 };
  for (const entry of entries) {
    if (isInvalid(entry)) invalid[entry.invalid] += 1;
    else for (const keyed of Object.values(entry.items)) if ('unread' in keyed) void_[keyed.unread] += 1;
  }
  const valid = entries.filter((entry) => !isInvalid(entry)).length;
  return {
    printed: heap.printed,
    handedOut: heap.handedOut,
    returned: heap.returned,
    keyed: entries.length,
    valid,
    invalid,
    twoMarks: void_.two_marks,
    illegible: void_.illegible,
    reEntered,
    compared,
    disagreed,
  };
}

export const noCounts: BatchCounts = countBatch({ printed: 0, handedOut: 0, returned: 0 }, [], {
  reEntered: 0,
  compared: 0,
  disagreed: 0,
});

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
      valid: sum.valid + one.valid,
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
