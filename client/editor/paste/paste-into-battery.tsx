import { fill } from '#client/texts/fill.ts';
import type { Battery } from '#surveys/items/battery.ts';
import { itemCodesOf } from '#surveys/questionnaire/editing/codes.ts';
import { useEditor } from '../state/editor.ts';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import { PastePanel } from './paste-panel.tsx';
import { PasteRows } from './paste-rows.tsx';

type PasteIntoBatteryProps = { battery: Battery; change(rows: Battery['rows']): void };

/** Statements of a list or table, put under the rows a battery has. Rows nothing was written into give way to them. */
export function PasteIntoBattery({ battery, change }: PasteIntoBatteryProps) {
  const { paste: texts } = useVersionTexts();
  const { draft, announce } = useEditor();
  const written = battery.rows.filter(({ wording }) => wording.vi !== '' || wording.en !== '');
  const empty = battery.rows.filter((row) => !written.includes(row)).map(({ code }) => code);
  const taken = new Set([...itemCodesOf(draft)].filter((code) => !empty.includes(code)));
  return (
    <PastePanel label={texts.titleRows}>
      {(close) => (
        <PasteRows
          battery={{ code: battery.code, rows: written }}
          taken={taken}
          take={(rows) => {
            change([...written, ...rows]);
            announce(fill(texts.added, { n: rows.length }));
            close();
          }}
          close={close}
        />
      )}
    </PastePanel>
  );
}
