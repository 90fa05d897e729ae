import type { Language, Wording } from '../wording.ts';
import { languages } from '../wording.ts';
import { aligned } from './aligned.ts';
import { editDistance } from './edit-distance.ts';
import { isTelling, toneLast } from './telling-words.ts';

/** A typo is at most this share of a text's letters, or `smallestLimit` letters where it is short (docs/methods.md). */
const largestTypoShare = 0.1;
const smallestLimit = 2;
/** Two words are one word mistyped where at most every third letter differs. */
const lettersPerSlip = 3;

/**
 * Can the change of a text be a typo that was mended, as far as a machine can tell? A clerk has to say so too: one tone
 * mark may be all that separates two meanings. Spaces, punctuation and capitals never count.
 */
export function canBeTypo(before: Wording, after: Wording): boolean {
  return languages.every((language) => isSmallEdit(before[language], after[language], language));
}

/**
 * The same for the label of an option or level, which is short and stands for what is stored: one keystroke in one
 * word, and no telling word becomes another.
 */
export function canBeTypoInLabel(before: Wording, after: Wording): boolean {
  return languages.every((language) => {
    const { slips, left } = wordChanges(before[language], after[language], language);
    const [slip, ...more] = slips;
    return (
      left.length === 0 &&
      more.length === 0 &&
      saysTheSameNumbers(before[language], after[language]) &&
      (!slip || (editDistance(...slip) === 1 && !slip.every((word) => isTelling(word, language))))
    );
  });
}

function isSmallEdit(before: string, after: string, language: Language): boolean {
  if (!saysTheSameNumbers(before, after) || blanksIn(before) !== blanksIn(after)) return false;
  const { slips, left, replaced, keystrokes, letters } = wordChanges(before, after, language);
  const isTurned = slips.some((slip) => slip.every((word) => isTelling(word, language)));
  if (isTurned || replaced || left.length > 1 || left.some((word) => isTelling(word, language))) return false;
  return keystrokes <= Math.max(smallestLimit, letters * largestTypoShare);
}

type WordChanges = {
  /** One word mistyped: before and after. */
  slips: [string, string][];
  /** Words that were added or left out. */
  left: string[];
  /** Words gave way to others. */
  replaced: boolean;
  keystrokes: number;
  /** Of the longer text, with a space between words. */
  letters: number;
};

function wordChanges(before: string, after: string, language: Language): WordChanges {
  const [old, now] = [wordsOf(before, language), wordsOf(after, language)];
  const letters = Math.max(old.join(' ').length, now.join(' ').length);
  const changes: WordChanges = { slips: [], left: [], replaced: false, keystrokes: 0, letters };
  for (const stretch of aligned(old, now, toneLast)) {
    if ('same' in stretch) continue;
    changes.keystrokes += editDistance(stretch.before.join(' '), stretch.after.join(' '));
    if (isRespaced(stretch.before, stretch.after)) continue;
    const rest = [...stretch.after];
    const gone: string[] = [];
    for (const word of stretch.before) {
      const at = rest.findIndex((other) => isSlip(word, other));
      const [other] = at < 0 ? [] : rest.splice(at, 1);
      if (other === undefined) gone.push(word);
      else changes.slips.push([word, other]);
    }
    if (gone.length > 0 && rest.length > 0) changes.replaced = true;
    changes.left.push(...gone, ...rest);
  }
  return changes;
}

/** A space too many or too few. */
function isRespaced(before: readonly string[], after: readonly string[]): boolean {
  return before.join('') === after.join('');
}

function isSlip(word: string, other: string): boolean {
  if (/\p{N}/u.test(word + other)) return false;
  const letters = Math.max(word.length, other.length);
  return editDistance(word, other) <= Math.max(1, Math.floor(letters / lettersPerSlip));
}

function saysTheSameNumbers(before: string, after: string): boolean {
  const numbers = (text: string) => text.match(/\p{N}+(?:[.,]\p{N}+)*|[%<>=≤≥±]/gu)?.join(' ');
  return numbers(before) === numbers(after);
}

function blanksIn(text: string): string | undefined {
  return text.match(/\{[^}]*\}/g)?.join(' ');
}

/** In small letters. A word said twice in a row counts once, unless it is one that tells. */
function wordsOf(text: string, language: Language): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word, index, all) => word !== all[index - 1] || isTelling(word, language));
}
