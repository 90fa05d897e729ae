import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

export const pinLength = 6;

type PinPadProps = { label: string; isDisabled?: boolean; onFull(pin: string): void };

/** Digits as large keys, and those of a keyboard. What is typed is shown as dots, and forgotten once it is whole. */
export function PinPad({ label, isDisabled = false, onFull }: PinPadProps) {
  const { texts } = useWords();
  const [count, setCount] = useState(0);
  // two keys can come before the first is drawn
  const typed = useRef('');
  const hold = (pin: string) => {
    typed.current = pin;
    setCount(pin.length);
  };

  const press = (digit: string) => {
    if (isDisabled) return;
    const pin = typed.current + digit;
    hold(pin.length === pinLength ? '' : pin);
    if (pin.length === pinLength) onFull(pin);
  };
  const erase = () => hold(typed.current.slice(0, -1));
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (/^\d$/.test(event.key)) press(event.key);
      if (event.key === 'Backspace') erase();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would make each key a form's own
    <div class="pad" role="group" aria-label={label}>
      <p class="dots" role="status" aria-label={`${label}: ${count}/${pinLength}`}>
        {Array.from({ length: pinLength }, (_, at) => (
          <span key={at} class={at < count ? 'on' : ''} />
        ))}
      </p>
      <div class="keys">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0'].map((digit) =>
          digit === '' ? (
            <span key="gap" />
          ) : (
            <button key={digit} type="button" disabled={isDisabled} onClick={() => press(digit)}>
              {digit}
            </button>
          ),
        )}
        <button type="button" aria-label={texts.pinErase} disabled={isDisabled} onClick={erase}>
          ⌫
        </button>
      </div>
    </div>
  );
}
