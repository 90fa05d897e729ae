import type { Item } from '../../items/index.ts';
import { kindOf } from '../../items/index.ts';
import type { Scales } from '../../items/kind.ts';
import type { Wording } from '../wording.ts';

/**
 * How long answering takes, in seconds. Assumptions, not measurements (docs/methods.md): written for somebody who reads
 * without haste on a phone. A Vietnamese word is a syllable, as it is written.
 */
export const wordsReadPerMinute = 180;

/** What deciding and marking takes once everything is read; of a battery, for each row. */
export const secondsToAnswer: Readonly<Record<Item['kind'], number>> = {
  'single-choice': 4,
  'multiple-choice': 8,
  rating: 4,
  battery: 4,
  number: 6,
  date: 10,
  // most leave it blank, a few write for a minute
  text: 15,
};

export function secondsToRead(...wordings: readonly (Wording | undefined)[]): number {
  const words = wordings.reduce((sum, wording) => sum + wordsIn(wording), 0);
  return (words * 60) / wordsReadPerMinute;
}

/** Reading an item with everything that can be marked in it, and marking. A scale is read once for a whole battery. */
export function secondsOf(item: Item, scales: Scales): number {
  const scale = 'scale' in item ? scales[item.scale] : undefined;
  const labels = 'options' in item ? item.options.map(({ label }) => label) : (scale?.levels ?? []);
  const rows = 'rows' in item ? item.rows.map(({ wording }) => wording) : [];
  const read = secondsToRead(item.wording, item.hint, ...labels, scale?.noOpinion, ...rows);
  return read + secondsToAnswer[item.kind] * kindOf(item).asks(item).length;
}

function wordsIn(wording: Wording | undefined): number {
  return wording?.vi.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}
