import { mostUpperUnits } from '#surveys/campaigns/preparation/limits.ts';
import { fill } from '../../../texts/fill.ts';
import { WordingField } from '../fields.tsx';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { AddRow, RemoveRow } from './list-buttons.tsx';

/** The bodies above the ward, which change: in 2025 even the province did. */
export function UpperUnits() {
  const { p } = useCampaignWords();
  const { draft, change, view } = usePreparation();
  const isFrozen = view.freedoms.papers === 'frozen';
  const { upperUnits } = draft;
  const label = (index: number) => fill(p.general.upperUnit, { number: index + 1 });
  return (
    <fieldset class="list">
      <legend>{p.general.upperUnits}</legend>
      <p class="aside">{p.general.upperUnitsHint}</p>
      {upperUnits.map((unit, index) => (
        <div class="row" key={index}>
          <WordingField
            at={`upperUnits.${index}`}
            label={label(index)}
            value={unit}
            onChange={(next) =>
              change((before) => ({ ...before, upperUnits: before.upperUnits.with(index, next) }))
            }
          />
          {isFrozen ? null : (
            <RemoveRow
              list="upperUnits"
              called={label(index)}
              remove={(before) => ({ ...before, upperUnits: before.upperUnits.toSpliced(index, 1) })}
            />
          )}
        </div>
      ))}
      {isFrozen ? null : (
        <AddRow
          list="upperUnits"
          most={mostUpperUnits}
          label={p.general.addUpperUnit}
          added={p.general.addedUpperUnit}
          firstField="vi"
          add={(before) => ({ ...before, upperUnits: [...before.upperUnits, { vi: '', en: '' }] })}
        />
      )}
    </fieldset>
  );
}
