import { useWords } from '../desk/words.tsx';
import { type Sign, signKeys, signKeysInLine } from './signs.ts';

const shown = ['blank', 'two_marks', 'illegible', 'back', 'enter', 'invalid'] as const;
const shownInLine = ['illegible', 'back', 'invalid'] as const;

type LegendProps = {
  /** Is a line typed now, where letters, digits and signs are no commands? */
  isInLine: boolean;
  onSign: (sign: Sign) => void;
};

/** The keys that work now. They can be touched as well; by keyboard nobody needs to come here. */
export function Legend({ isInLine, onSign }: LegendProps) {
  const { t } = useWords();
  const button = (name: (typeof shown)[number], keys: readonly string[]) => (
    <li key={name}>
      <button type="button" tabIndex={-1} onClick={() => onSign(signOfName(name))}>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}{' '}
        <span>{t.keying.keys[name]}</span>
      </button>
    </li>
  );
  return (
    <section class="legend" aria-label={t.keying.legend}>
      {isInLine ? (
        <ul>
          <li>
            <span class="plain-key">
              <kbd>Enter</kbd> <span>{t.keying.keys.line}</span>
            </span>
          </li>
          {shownInLine.map((name) => button(name, signKeysInLine[name]))}
        </ul>
      ) : (
        <ul>
          <li>
            <span class="plain-key">
              <kbd>1</kbd>–<kbd>9</kbd> <span>{t.keying.keys.digits}</span>
            </span>
          </li>
          <li>
            <span class="plain-key">
              <kbd>0</kbd> <span>{t.keying.keys.zero}</span>
            </span>
          </li>
          {shown.map((name) => button(name, signKeys[name]))}
        </ul>
      )}
    </section>
  );
}

function signOfName(name: (typeof shown)[number]): Sign {
  return name === 'blank' || name === 'two_marks' || name === 'illegible'
    ? { do: 'unread', unread: name }
    : { do: name };
}
