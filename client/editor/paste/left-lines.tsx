import { fill } from '#client/texts/fill.ts';
import type { LeftLine } from '#surveys/interchange/pasted/read-pasted.ts';
import { useVersionTexts } from '../versions/use-version-texts.ts';

const longestShown = 160;

/** What was not understood, with its line and the reason. */
export function LeftLines({ left }: { left: readonly LeftLine[] }) {
  const { paste: texts } = useVersionTexts();
  if (left.length === 0) return null;
  return (
    <details class="left-lines" open={left.length < 6}>
      <summary>{fill(texts.leftTitle, { n: left.length })}</summary>
      <ul class="plain-list">
        {left.map(({ at, text, why }, index) => (
          <li key={index}>
            <span>{text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}</span>{' '}
            <small>
              {fill(texts.line, { at })}: {texts.why[why]}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
