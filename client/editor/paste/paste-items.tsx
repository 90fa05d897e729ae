import { useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { pastedItems } from '#surveys/interchange/pasted/make-items.ts';
import { type PastedItems, readPastedItems } from '#surveys/interchange/pasted/read-items.ts';
import type { Item } from '#surveys/items/index.ts';
import { useWords } from '../desk/words.tsx';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import { LeftLines } from './left-lines.tsx';
import { PasteField } from './paste-field.tsx';

type PasteItemsProps = {
  /** Every code of the questionnaire: none of them is given twice. */
  taken: ReadonlySet<string>;
  take(items: Item[]): void;
  close(): void;
};

const nothing: PastedItems = { items: [], left: [] };

/** A questionnaire written in Word becomes items with their options; they are seen before they are taken. */
export function PasteItems({ taken, take, close }: PasteItemsProps) {
  const { t } = useWords();
  const { paste: texts } = useVersionTexts();
  const [pasted, setPasted] = useState<PastedItems>(nothing);
  const items = pastedItems(pasted.items, taken);
  return (
    <section class="paste" aria-label={texts.titleItems}>
      <h3>{texts.titleItems}</h3>
      <PasteField read={(lines) => setPasted(readPastedItems(lines))} />
      <p role="status">{items.length > 0 ? fill(texts.items, { n: items.length }) : texts.nothing}</p>
      {items.length > 0 ? (
        <ol class="pasted">
          {items.map((item) => (
            <li key={item.code}>
              <b>{item.code}</b>
              <span>
                {item.number ? <small>{item.number} </small> : null}
                {item.wording.vi} <small>{t.kinds[item.kind].toLowerCase()}</small>
                {'options' in item ? (
                  <small class="beside">
                    {fill(texts.optionsBelow, {
                      n: item.options.length,
                      labels: item.options.map(({ label }) => label.vi).join(' · '),
                    })}
                  </small>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      <LeftLines left={pasted.left} />
      <p class="doors">
        <button
          type="button"
          aria-disabled={items.length === 0}
          onClick={() => {
            if (items.length > 0) take(items);
          }}
        >
          {fill(texts.takeItems, { n: items.length })}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {texts.cancel}
        </button>
      </p>
    </section>
  );
}
