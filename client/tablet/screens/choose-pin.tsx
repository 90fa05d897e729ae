import { useState } from 'preact/hooks';
import { hashedPin, isEasyPin } from '../pin/kept-pin.ts';
import { putSetting } from '../storage/settings.ts';
import { useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';
import { Page } from './page.tsx';
import { PinPad } from './pin-pad.tsx';

type ChoosePinProps = { onChosen(): void };
type Said = 'easy' | 'differs' | undefined;

/** Typed twice, on the same keys as it is asked for later. */
export function ChoosePin({ onChosen }: ChoosePinProps) {
  const { connection, crypto } = useTablet();
  const { texts } = useWords();
  const [first, setFirst] = useState<string>();
  const [said, setSaid] = useState<Said>();
  const [isKeeping, setKeeping] = useState(false);

  const typed = async (pin: string) => {
    setSaid(undefined);
    if (first === undefined) {
      if (isEasyPin(pin)) setSaid('easy');
      else setFirst(pin);
      return;
    }
    setFirst(undefined);
    if (pin !== first) return setSaid('differs');
    setKeeping(true);
    await putSetting(connection, 'pin', await hashedPin(crypto, pin));
    onChosen();
  };
  const label = first === undefined ? texts.pinNew : texts.pinAgain;
  return (
    <Page title={texts.choosePinTitle} class="calm narrow">
      <p>{texts.choosePinWhy}</p>
      <p class="lead" role="status">
        {label}
      </p>
      <p class="said" role="alert">
        {said === 'easy' && texts.pinEasy}
        {said === 'differs' && texts.pinDiffers}
      </p>
      <PinPad key={label} label={label} isDisabled={isKeeping} onFull={typed} />
    </Page>
  );
}
