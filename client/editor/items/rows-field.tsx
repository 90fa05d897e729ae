import { fill } from '#client/texts/fill.ts';
import { ItemCode } from '#surveys/ids.ts';
import type { Battery } from '#surveys/items/battery.ts';
import { itemCodesOf } from '#surveys/questionnaire/editing/codes.ts';
import { CodeField } from '../fields/code-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { PasteIntoBattery } from '../paste/paste-into-battery.tsx';
import { OrderedList } from '../rows/ordered-list.tsx';
import { RowWording } from '../rows/row-wording.tsx';
import { useEditor } from '../state/editor.ts';
import { nextRow } from './proposed-codes.ts';
import { useItemTexts } from './words.ts';

type Row = Battery['rows'][number];
type RowsFieldProps = { battery: Battery; change(rows: Row[], field?: string): void };

export const itemCode = /^[A-Z][A-Za-z0-9]{0,15}$/;

/** The statements of a battery, each with the code under which it is answered. */
export function RowsField({ battery, change }: RowsFieldProps) {
  const { t, say } = useItemTexts();
  const { draft, edit } = useEditor();
  const taken = itemCodesOf(draft);
  return (
    <>
      <OrderedList
        title={t.rows}
        none={t.noRows}
        rows={battery.rows}
        words={{ row: t.row, remove: t.removeRow, added: t.rowAdded, removed: t.rowRemoved }}
        labelOf={({ wording }) => say(wording)}
        change={change}
        adding={[{ label: t.addRow, row: () => nextRow(battery, draft) }]}
      >
        {(row, { index, rowKey, set, addAfter }) => {
          const n = index + 1;
          return (
            <>
              <RowWording
                label={fill(t.row, { n })}
                name={`rows.${row.code}.wording`}
                value={row.wording}
                isLong
                change={(wording, language) => set({ ...row, wording }, `row ${rowKey} ${language}`)}
                onEnter={addAfter}
              />
              <div class="row-more">
                <CodeField
                  label={fill(t.rowCode, { n })}
                  name={`rows.${row.code}.code`}
                  value={row.code}
                  pattern={itemCode}
                  rule={t.codeRule}
                  isTaken={(code) => taken.has(ItemCode.parse(code))}
                  rename={(code) => edit({ is: 'rename_item', from: row.code, to: ItemCode.parse(code) })}
                />
                <LineField
                  label={fill(t.rowNumber, { n })}
                  name={`rows.${row.code}.number`}
                  value={row.number ?? ''}
                  change={(number) => set(withNumber(row, number), `row ${rowKey} number`)}
                />
              </div>
            </>
          );
        }}
      </OrderedList>
      <PasteIntoBattery battery={battery} change={(rows) => change(rows)} />
    </>
  );
}

function withNumber({ number: _, ...row }: Row, number: string): Row {
  return number === '' ? row : { ...row, number };
}
