import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import type { PastedLine } from '#surveys/interchange/pasted/pasted-line.ts';
import { linesOfClipboard, longestClipboard } from '#surveys/interchange/pasted/read-clipboard.ts';
import { useWords } from '../desk/words.tsx';
import { useVersionTexts } from '../versions/use-version-texts.ts';

type PasteFieldProps = { read(lines: readonly PastedLine[]): void };

/**
 * Where a copied text is put. What was formatted is read from the clipboard's own HTML, as text; the field shows the
 * lines that were made of it, and they can be typed in as well.
 */
export function PasteField({ read }: PasteFieldProps) {
  const { language } = useWords();
  const { paste: texts } = useVersionTexts();
  const [text, setText] = useState('');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.focus(), []);
  return (
    <p class="field">
      <label for={id}>{texts.area}</label>
      <textarea
        id={id}
        ref={area}
        rows={6}
        value={text}
        aria-describedby={`${id}-says`}
        onPaste={(event) => {
          const html = event.clipboardData?.getData('text/html') ?? '';
          const plain = event.clipboardData?.getData('text/plain') ?? '';
          const lines = linesOfClipboard({ text: plain, html });
          if (text !== '' || lines.length === 0) return;
          event.preventDefault();
          setText(lines.map(({ cells }) => cells.join('\t')).join('\n'));
          read(lines);
        }}
        onInput={(event) => {
          setText(event.currentTarget.value);
          read(linesOfClipboard({ text: event.currentTarget.value }));
        }}
      />
      <span class="hint" id={`${id}-says`}>
        {texts.says}
      </span>
      {text.length > longestClipboard && (
        <span class="refusal" role="alert">
          {fill(texts.tooLong, { most: longestClipboard.toLocaleString(language) })}
        </span>
      )}
    </p>
  );
}
