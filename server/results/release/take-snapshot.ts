import type { LiveSnapshot } from '#surveys/responses/live-snapshot.ts';
import { blurredCount, noiseFrom } from '#surveys/statistics/blur.ts';
import type { AnswerTally } from '../answer-tally.ts';

/** The counts of this instant, each blurred by itself. `random`: so many random bytes. */
export function takeSnapshot(tally: AnswerTally, random: (bytes: number) => Buffer): LiveSnapshot {
  const blurred = (count: number) => {
    const drawn = random(8);
    return blurredCount(count, noiseFrom(drawn.readUInt32LE(0), drawn.readUInt32LE(4)));
  };
  const rows = tally.places.map(({ key, item }) => {
    const { values, n } = tally.counts(key);
    return [key, (item.kind === 'multiple-choice' ? [...values, n] : values).map(blurred)] as const;
  });
  return { complete: tally.complete(), rows: Object.fromEntries(rows) };
}
