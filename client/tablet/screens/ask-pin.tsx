import { useEffect, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { tryPin, waited } from '../pin/try-pin.ts';
import { findSetting } from '../storage/settings.ts';
import { useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';
import { PinPad } from './pin-pad.tsx';

/** Asks until the PIN is right. A wait runs only while this is open, and goes on where it was after a restart. */
export function AskPin({ onRight }: { onRight(): void }) {
  const { connection, crypto } = useTablet();
  const { texts } = useWords();
  const [waitMs, setWaitMs] = useState(0);
  const [isWrong, setWrong] = useState(false);
  const [isTrying, setTrying] = useState(false);

  useEffect(() => {
    findSetting(connection, 'pin').then((pin) => setWaitMs(pin?.waitMs ?? 0));
  }, [connection]);

  const isWaiting = waitMs > 0;
  useEffect(() => {
    if (!isWaiting) return;
    let before = performance.now();
    const timer = setInterval(() => {
      const passed = performance.now() - before;
      before = performance.now();
      waited(connection, passed).catch(() => {}); // then it is waited a little longer after a restart
      setWaitMs((left) => Math.max(0, left - passed));
    }, 1000);
    return () => clearInterval(timer);
  }, [isWaiting, connection]);

  const check = async (pin: string) => {
    setTrying(true);
    setWrong(false);
    const tried = await tryPin(connection, crypto, pin);
    setTrying(false);
    if (tried.is === 'right') return onRight();
    setWrong(tried.is === 'wrong');
    setWaitMs(tried.waitMs);
  };

  return (
    <>
      <p class="said" role="alert">
        {isWrong && texts.pinWrong} {isWaiting && fill(texts.pinWait, { time: inMinutes(waitMs) })}
      </p>
      <PinPad label={texts.pinField} isDisabled={isWaiting || isTrying} onFull={check} />
    </>
  );
}

/** 75 000 → "1:15" */
function inMinutes(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
