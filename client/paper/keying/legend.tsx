import { useWords } from '../desk/words.tsx';
import { type Sign, signKeys } from './signs.ts';

const shown = ['blank', 'two_marks', 'illegible', 'back', 'enter', 'invalid'] as const;

/** The keys, always in view. They can be touched as well; by keyboard nobody needs to come here. */
export function Legend({ onSign }: { onSign: (sign: Sign) => void }) {
  const { t } = useWords();
  const signOfName = (name: (typeof shown)[number]): Sign =>
    name === 'blank' || name === 'two_marks' || name === 'illegible'
      ? { do: 'unread', unread: name }
      : { do: name };
  return (
    <section class="legend" aria-label={t.keying.legend}>
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
        {shown.map((name) => (
          <li key={name}>
            <button type="button" tabIndex={-1} onClick={() => onSign(signOfName(name))}>
              {signKeys[name].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}{' '}
              <span>{t.keying.keys[name]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
