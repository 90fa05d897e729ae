import { foldAccents } from '../../vietnamese.ts';

/** "Tổ Khuổi Lặng" → "to-khuoi-lang"; with a number where that is taken. Begins with a letter. */
export function codeFrom(name: string, taken: readonly string[], fallback: string): string {
  const words = foldAccents(name).match(/[a-z0-9]+/g) ?? [];
  const code =
    words
      .join('-')
      .replace(/^[^a-z]+/, '')
      .slice(0, 28)
      .replace(/-$/, '') || fallback;
  return firstFree(code, taken, (number) => `${code}-${number}`);
}

/** "Sở Nội vụ" → "SONOIVU". */
export function targetCodeFrom(name: string, taken: readonly string[]): string {
  const letters = foldAccents(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const code = letters.replace(/^[0-9]+/, '').slice(0, 13) || 'CQ';
  return firstFree(code, taken, (number) => `${code}${number}`);
}

function firstFree(code: string, taken: readonly string[], next: (number: number) => string): string {
  if (!taken.includes(code)) return code;
  for (let number = 2; ; number += 1) {
    if (!taken.includes(next(number))) return next(number);
  }
}
