import { markedWords } from '#surveys/questionnaire/versions/marked-words.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';

type MarkedTextProps = { before: string; after: string; side: 'before' | 'after'; lang: Language };

/** One side of a text that changed: what is only here is marked by a line through or under it, not by colour alone. */
export function MarkedText({ before, after, side, lang }: MarkedTextProps) {
  const here = side === 'before' ? 'removed' : 'added';
  return (
    <span lang={lang}>
      {markedWords(before, after)
        .filter(({ kind }) => kind === 'same' || kind === here)
        .map(({ kind, text }, index) =>
          kind === 'same' ? (
            text
          ) : kind === 'removed' ? (
            <del key={index}>{text}</del>
          ) : (
            <ins key={index}>{text}</ins>
          ),
        )}
    </span>
  );
}
