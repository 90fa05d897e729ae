import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Sign, signInLine } from './signs.ts';

type LineProps = {
  label: string;
  /** What was keyed here before. */
  words: string;
  onSign: (sign: Sign) => void;
  onWrite: (line: string) => void;
};

/** What is written on the paper, typed letter by letter: every key that prints belongs to the line. */
export function Line({ label, words, onSign, onWrite }: LineProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isFresh = useRef(true);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(words.length, words.length);
  }, []);
  return (
    <label class="written">
      <span>{label}</span>
      <textarea
        ref={field}
        rows={2}
        defaultValue={words}
        onKeyDown={(event) => {
          // the area around must not take for a sign what is typed here
          event.stopPropagation();
          if (event.isComposing) return;
          // the key that led here may still be held down
          if (event.repeat && (isFresh.current || event.key === 'Enter')) {
            event.preventDefault();
            return;
          }
          isFresh.current = false;
          const sign = signInLine(event.key);
          if (!sign) return;
          event.preventDefault();
          if (event.repeat) return;
          if (sign.do === 'enter') onWrite(event.currentTarget.value);
          else onSign(sign);
        }}
      />
    </label>
  );
}
