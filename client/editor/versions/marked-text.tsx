import { Fragment } from 'preact';
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
        .map(({ kind, text }, index) => {
          if (kind === 'same') return text;
          const Mark = kind === 'removed' ? 'del' : 'ins';
          // the space after a word is not part of what changed
          return (
            <Fragment key={index}>
              <Mark>{text.trimEnd()}</Mark>
              {text.slice(text.trimEnd().length)}
            </Fragment>
          );
        })}
    </span>
  );
}
