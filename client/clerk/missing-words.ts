import { type Missing, missingKinds } from '#surveys/responses/answer.ts';
import type { Words } from './words.tsx';

/** "bỏ trống: 12; không có ý kiến: không nêu". Null: a small count, or one that would give it away. */
export function missingWords(missing: Record<Missing, number | null> | null, { t, count }: Words): string {
  if (!missing) return '–';
  if (missingKinds.every((kind) => missing[kind] === null)) return t.withheld;
  const told = missingKinds.flatMap((kind) => {
    const n = missing[kind];
    return n === 0 ? [] : [`${t.results.missing[kind].toLowerCase()}: ${n === null ? t.withheld : count(n)}`];
  });
  return told.join('; ') || '0';
}
