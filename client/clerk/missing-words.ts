import { type Missing, missingKinds } from '#surveys/responses/answer.ts';
import type { Words } from './words.tsx';

/**
 * "17 (bỏ trống: 12; không có ý kiến: không nêu)". `total` is no secret: responses and answers are both told. Null
 * under a kind: a small count, or one that would give it away. "–" where not even n is told.
 */
export function missingWords(
  missing: Record<Missing, number | null> | null,
  total: number | null,
  { t, count }: Words,
): string {
  if (!missing || total === null) return '–';
  const told = missingKinds.flatMap((kind) => {
    const n = missing[kind];
    return n === 0 ? [] : [`${t.results.missing[kind].toLowerCase()}: ${n === null ? t.withheld : count(n)}`];
  });
  if (told.length === 0 || missingKinds.every((kind) => missing[kind] === null)) return count(total);
  return `${count(total)} (${told.join('; ')})`;
}
