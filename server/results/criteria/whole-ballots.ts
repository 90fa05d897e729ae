import type { AnswerKey, GroupCode } from '#surveys/ids.ts';
import type { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { openBallots } from '#surveys/par-index/whole-ballots.ts';
import type { AnswerTally } from '../answer-tally.ts';
import type { ReadBallot } from '../counting/ballot-reader.ts';

type WholeBallots = { add(ballot: ReadBallot): void; counts: NonNullable<AnswerTally['ballots']> };

/**
 * Counts ballots as the group's tally has read them, for the criteria that count whole ones; an answer that is not on
 * the route says nothing. Undefined where there is nothing to count.
 */
export function openWholeBallots(
  set: Pick<CriteriaSet, 'fields'>,
  group: GroupCode,
  { columns: { byKey } }: Pick<AnswerTally, 'columns'>,
): WholeBallots | undefined {
  const counted = openBallots(set, group, (key) => byKey.get(key)?.levels ?? 0);
  if (!counted) return undefined;
  let ballot: ReadBallot | undefined;
  const levelOf = (key: AnswerKey) => {
    const at = byKey.get(key)?.at ?? -1;
    return (ballot?.route[at] === 1 && ballot.levels[at]) || undefined;
  };
  return {
    add(next) {
      ballot = next;
      counted.add(levelOf);
    },
    counts: counted.counts,
  };
}
