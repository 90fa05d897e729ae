import type { Mode } from '#surveys/campaigns/mode.ts';
import type { LiveSnapshot } from '#surveys/responses/live-snapshot.ts';
import { blurredTo } from '#surveys/statistics/blur.ts';
import type { AnswerTally, Counts } from '../answer-tally.ts';

const noMode: Record<Mode, number> = { web: 0, tablet_self: 0, tablet_assisted: 0, paper: 0 };
const noneMissing: Counts['missing'] = { not_asked: 0, not_answered: 0, no_opinion: 0, void: 0 };

function refuse(): never {
  throw new Error('nothing is added to a live tally');
}

/**
 * A snapshot in the shape of a tally: whatever is computed from it tells nothing that does not stand in the snapshot.
 * Of a group without one, nothing was answered yet.
 */
export function liveTally(
  { questionnaire, places, columns, counts: exact }: AnswerTally,
  snapshot: LiveSnapshot | undefined,
): AnswerTally {
  const complete = snapshot?.complete ?? 0;
  const several = new Set(places.filter(({ item }) => item.kind === 'multiple-choice').map(({ key }) => key));
  return {
    questionnaire,
    places,
    columns,
    n: noMode,
    isBlurred: true,
    complete: () => complete - (complete % blurredTo),
    read: refuse,
    add: refuse,
    counts(key, mode) {
      if (mode) throw new Error('a live tally knows no modes');
      const width = exact(key).values.length;
      const row = snapshot?.rows[key] ?? [];
      const values = Array.from({ length: width }, (_, at) => row[at] ?? 0);
      if (!several.has(key))
        return { values, n: values.reduce((sum, count) => sum + count, 0), missing: noneMissing };
      const n = row[width] ?? 0;
      return { values: values.map((count) => Math.min(count, n)), n, missing: noneMissing };
    },
  };
}
