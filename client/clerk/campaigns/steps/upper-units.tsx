import { fill } from '../../../texts/fill.ts';
import { WordingField } from '../fields.tsx';
import { focusSoon } from '../focus-soon.ts';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { fieldId } from '../views.ts';

/** The bodies above the ward, which change: in 2025 even the province did. */
export function UpperUnits() {
  const { p } = useCampaignWords();
  const { draft, change, announce, view } = usePreparation();
  const isFrozen = view.freedoms.papers === 'frozen';
  const { upperUnits } = draft;
  const label = (index: number) => fill(p.general.upperUnit, { number: index + 1 });
  const add = () => {
    change((before) => ({ ...before, upperUnits: [...before.upperUnits, { vi: '', en: '' }] }));
    focusSoon(fieldId(`upperUnits.${upperUnits.length}.vi`));
  };
  const remove = (index: number) => {
    change((before) => ({ ...before, upperUnits: before.upperUnits.toSpliced(index, 1) }));
    announce(fill(p.removed, { name: label(index) }));
    focusSoon(fieldId('upperUnits'));
  };
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
            <button
              type="button"
              class="plain"
              aria-label={fill(p.removeNamed, { name: label(index) })}
              onClick={() => remove(index)}
            >
              {p.remove}
            </button>
          )}
        </div>
      ))}
      {isFrozen ? null : (
        <button
          type="button"
          class="quiet"
          id={fieldId('upperUnits')}
          onClick={add}
          disabled={upperUnits.length >= 10}
        >
          {p.general.addUpperUnit}
        </button>
      )}
    </fieldset>
  );
}
