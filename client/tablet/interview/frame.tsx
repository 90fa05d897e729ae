import type { ComponentChildren } from 'preact';
import { useWords } from '../words.tsx';
import { useTextSize } from './text-size.tsx';
import type { Ticket } from './ticket.ts';

type FrameProps = {
  ticket: Ticket;
  onOfficial?: () => void;
  children: ComponentChildren;
};

/** What stands around every page of an interview: the size of the text, the language, and the way out with a PIN. */
export function Frame({ ticket, onOfficial, children }: FrameProps) {
  const { language, texts, speak } = useWords();
  const [isLarge, setLarge] = useTextSize();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <main class={ticket.mode === 'tablet_assisted' ? 'assisted' : 'alone'}>
      <input
        type="checkbox"
        id="big"
        checked={isLarge}
        onChange={({ currentTarget }) => setLarge(currentTarget.checked)}
      />
      <div class="page">
        <div class="bar">
          <label for="big">{texts.largeText}</label>
          <button type="button" class="plain" lang={other} onClick={() => speak(other)}>
            {texts.otherLanguage}
          </button>
          {onOfficial && (
            <button type="button" class="plain" onClick={onOfficial}>
              {texts.official}
            </button>
          )}
        </div>
        {ticket.kit.campaign.isTrial && <p class="trial">{texts.trial}</p>}
        {children}
      </div>
    </main>
  );
}
