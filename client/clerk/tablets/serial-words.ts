import { fill } from '../../texts/fill.ts';
import type { Words } from '../words.tsx';
import type { Tablet } from './tablets-page.tsx';

/** "số 3, 6–9" */
export function serialsInWords(ranges: readonly (readonly [number, number])[], { t, count }: Words): string {
  const list = ranges.map(([from, to]) => (from === to ? count(from) : `${count(from)}–${count(to)}`));
  return fill(t.tablets.serials, { list: list.join(', ') });
}

type Rejected = Tablet['rejected'];

/** One line for each reason: "có câu trả lời không hợp lệ: số 4, 7". */
export function rejectionsInWords(rejected: Rejected, words: Words): string[] {
  return [...Map.groupBy(rejected, ({ reason }) => reason)].map(([reason, ones]) => {
    const serials = ones.map(({ serial }) => [serial, serial] as const);
    return `${words.t.tablets.reasons[reason]}: ${serialsInWords(serials, words)}`;
  });
}
