import type { AnswerKey, TargetCode } from '../ids.ts';
import { placesOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import {
  compareEntries,
  type Disagreement,
  type LoggedDecision,
  mergeEntries,
  type PendingDecision,
  type Said,
  validityKey,
  withoutWords,
} from './double-entry.ts';
import { type Entry, isInvalid, settledEntry } from './entry.ts';
import type { ComparisonCounts } from './summary.ts';

/** Everything that is known of a batch while it is keyed, each by serial. */
export type Heap = {
  first: ReadonlyMap<number, Entry>;
  second: ReadonlyMap<number, Entry>;
  decisions: ReadonlyMap<number, Readonly<Record<string, PendingDecision>>>;
};

/** A place that was decided: what both keyings say, and what stands now. */
export type Decided = { serial: number; disagreement: Disagreement; stands: Said };

export type Reckoning = {
  /** One entry for each ballot, in no order that means anything; final where `open` is empty. */
  entries: Entry[];
  comparison: ComparisonCounts;
  /** What is still to be decided: by serial, and on a ballot in the order of the paper. */
  open: { serial: number; disagreement: Disagreement }[];
  /** What was decided and counts, as long as it can still be decided otherwise. */
  decided: Decided[];
  /** The same without serials or words, for keeping. */
  log: LoggedDecision[];
};

/** A batch's ballots out of both keyings and the decisions. A ballot that was keyed once stands as it was keyed. */
export function reckon(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  { first, second, decisions }: Heap,
): Reckoning {
  const isText = textKeys(questionnaire, targets);
  const reckoning: Reckoning = {
    entries: [],
    comparison: { reEntered: second.size, compared: 0, disagreed: 0 },
    open: [],
    decided: [],
    log: [],
  };
  for (const [serial, one] of first) {
    const other = second.get(serial);
    if (!other) {
      reckoning.entries.push(settledEntry(questionnaire, one));
      continue;
    }
    const { compared, disagreements } = compareEntries(questionnaire, targets, one, other);
    reckoning.comparison.compared += compared;
    reckoning.comparison.disagreed += disagreements.length;
    const pending = decisions.get(serial) ?? {};
    const decided = Object.fromEntries(Object.entries(pending).map(([key, { decision }]) => [key, decision]));
    const { entry, open } = mergeEntries(questionnaire, targets, [one, other], decided);
    reckoning.entries.push(settledEntry(questionnaire, entry));
    for (const disagreement of open) reckoning.open.push({ serial, disagreement });
    for (const [key, { by }] of Object.entries(pending)) {
      const final = finalOf(entry, key);
      if (!final) continue;
      const disagreement = { key: keyOf(key), first: sideOf(one, key), second: sideOf(other, key) };
      reckoning.decided.push({ serial, disagreement, stands: final });
      const kept = (said: Said) => withoutWords(said, isText.has(key));
      reckoning.log.push({
        key,
        first: kept(disagreement.first),
        second: kept(disagreement.second),
        decided: kept(final),
        by,
      });
    }
  }
  return reckoning;
}

/** What a decision was stored under is the key of an answer, or the ballot's own. */
function keyOf(key: string): Disagreement['key'] {
  return key === validityKey ? validityKey : (key as AnswerKey); // decisions are taken on open places alone
}

const notKeyed: Said = { notKeyed: true };

function sideOf(entry: Entry, key: string): Said {
  return finalOf(entry, key) ?? notKeyed;
}

/** Undefined where a later decision has led away from it: then it counts for nothing and is not kept. */
function finalOf(entry: Entry, key: string): Said | undefined {
  if (key === validityKey) return isInvalid(entry) ? { invalid: entry.invalid } : { valid: true };
  return isInvalid(entry) ? undefined : entry.items[key];
}

function textKeys(questionnaire: Questionnaire, targets: readonly TargetCode[]): ReadonlySet<string> {
  const places = placesOf(questionnaire, targets).filter(({ item }) => item.kind === 'text');
  return new Set(places.map(({ key }) => key));
}
