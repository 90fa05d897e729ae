import { type AnswerKey, answerKey, GroupCode, ItemCode, TargetCode } from '#surveys/ids.ts';
import type { Evidence, Exclusions, GroupEvidence } from '#surveys/par-index/evidence.ts';
import type { LevelTally } from '#surveys/responses/tally.ts';

/** Level counts by item, worst level first; `S1@STP` for an item about a target. */
export type Counts = Readonly<Record<string, readonly number[]>>;

/** Ten answers with each of these means. */
export const tenAnswers = {
  '3.8': [0, 0, 2, 8, 0],
  '4.0': [0, 0, 0, 10, 0],
  '4.1': [0, 0, 0, 9, 1],
  '4.2': [0, 0, 0, 8, 2],
  '4.4': [0, 0, 0, 6, 4],
} as const;

export function answered(counts: Counts, minimumN = 3, exclusions: Exclusions = {}): GroupEvidence {
  const sizes = Object.values(counts).map((levels) => levels.reduce((sum, count) => sum + count, 0));
  const tallies = Object.entries(counts).map(([name, levels]): [AnswerKey, LevelTally] => {
    const [item, target] = name.split('@');
    const key = answerKey(ItemCode.parse(item), target === undefined ? undefined : TargetCode.parse(target));
    const missing = { not_asked: 0, not_answered: 1, no_opinion: 2, void: 0 };
    return [key, { levels: [...levels], missing }];
  });
  return { minimumN, completeResponses: Math.max(0, ...sizes) + 3, exclusions, tallies: new Map(tallies) };
}

export function evidence(groups: Readonly<Record<string, GroupEvidence>>): Evidence {
  return new Map(Object.entries(groups).map(([group, given]) => [GroupCode.parse(group), given]));
}
