import { useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { batteryRows } from '#surveys/interchange/pasted/make-items.ts';
import { type Pasted, readPasted } from '#surveys/interchange/pasted/read-pasted.ts';
import type { Battery } from '#surveys/items/battery.ts';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import { LeftLines } from './left-lines.tsx';
import { PasteField } from './paste-field.tsx';

type PasteRowsProps = {
  battery: Pick<Battery, 'code' | 'rows'>;
  /** Every code of the questionnaire: none of them is given twice. */
  taken: ReadonlySet<string>;
  take(rows: Battery['rows']): void;
  close(): void;
};

const nothing: Pasted = { rows: [], left: [] };

/** Statements of a list or table become rows of a battery; they are seen before they are taken, and each can be left out. */
export function PasteRows({ battery, taken, take, close }: PasteRowsProps) {
  const { paste: texts } = useVersionTexts();
  const [pasted, setPasted] = useState<Pasted>(nothing);
  const [out, setOut] = useState<ReadonlySet<number>>(new Set());
  const wanted = pasted.rows.filter(({ at }) => !out.has(at));
  const rows = batteryRows(wanted, battery, taken);
  const codeOf = (at: number) => rows[wanted.findIndex((row) => row.at === at)]?.code;
  const isBilingual = pasted.rows.some(({ en }) => en !== '');
  return (
    <section class="paste" aria-label={texts.titleRows}>
      <h3>{texts.titleRows}</h3>
      <PasteField
        read={(lines) => {
          setPasted(readPasted(lines));
          setOut(new Set());
        }}
      />
      <p role="status">
        {rows.length > 0 ? fill(texts.rows, { n: rows.length }) : texts.nothing}
        {rows.length > 0 && !isBilingual ? ` ${texts.english_missing}` : ''}
      </p>
      {pasted.rows.length > 0 ? (
        <ol class="pasted">
          {pasted.rows.map(({ at, number, vi, en }) => (
            <li key={at}>
              <label>
                <input
                  type="checkbox"
                  checked={!out.has(at)}
                  onChange={(event) => {
                    const others = new Set(out);
                    if (event.currentTarget.checked) others.delete(at);
                    else others.add(at);
                    setOut(others);
                  }}
                />
                <b>{codeOf(at) ?? '–'}</b>
                <span>
                  {number ? <small>{number} </small> : null}
                  {vi}
                  {en === '' ? null : (
                    <small lang="en" class="beside">
                      {en}
                    </small>
                  )}
                </span>
              </label>
            </li>
          ))}
        </ol>
      ) : null}
      <LeftLines left={pasted.left} />
      <p class="doors">
        <button
          type="button"
          aria-disabled={rows.length === 0}
          onClick={() => {
            if (rows.length > 0) take(rows);
          }}
        >
          {fill(texts.take, { n: rows.length })}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {texts.cancel}
        </button>
      </p>
    </section>
  );
}
