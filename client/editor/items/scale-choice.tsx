import { useId, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { ScaleCode } from '#surveys/ids.ts';
import type { ItemPlace } from '#surveys/questionnaire/editing/edit.ts';
import type { Scale } from '#surveys/questionnaire/scale.ts';
import { AddScale } from '../scales/add-scale.tsx';
import { useEditor } from '../state/editor.ts';
import { useItemTexts } from './words.ts';

type ScaleChoiceProps = { scale: ScaleCode; place: ItemPlace; choose(scale: ScaleCode): void };

/** On which of the questionnaire's scales an item is answered, with the way to the scale itself. */
export function ScaleChoice({ scale, place, choose }: ScaleChoiceProps) {
  const { t, say } = useItemTexts();
  const { draft, edit, select, focus } = useEditor();
  const id = useId();
  const [isAdding, setAdding] = useState(false);
  const chosen = draft.scales.find(({ code }) => code === scale);

  /** One step: the scale, and the item on it. */
  const addAndChoose = (added: Scale) => {
    const sections = draft.sections.map((section, at) =>
      at !== place.section
        ? section
        : {
            ...section,
            items: section.items.map((item, index) =>
              index === place.item && 'scale' in item ? { ...item, scale: added.code } : item,
            ),
          },
    );
    setAdding(false);
    edit({ is: 'replace', draft: { ...draft, scales: [...draft.scales, added], sections } });
    focus('scale');
  };

  return (
    <div class="scale-choice">
      <p class="field">
        <label for={id}>{t.scale}</label>
        <select
          id={id}
          name="scale"
          value={scale}
          aria-describedby={`${id}-hint`}
          aria-invalid={chosen === undefined}
          onChange={({ currentTarget }) => choose(ScaleCode.parse(currentTarget.value))}
        >
          {!chosen && <option value={scale}>{fill(t.missingScale, { code: scale })}</option>}
          {draft.scales.map(({ code, levels }) => (
            <option key={code} value={code}>
              {code} – {levels.map(say).join(' · ')}
            </option>
          ))}
        </select>
        <span class="hint" id={`${id}-hint`}>
          {t.scaleHint}
        </span>
      </p>
      {!chosen && (
        <p class="refusal" role="alert">
          {t.noScale}
        </p>
      )}
      <p class="adding">
        {chosen && (
          <button type="button" class="quiet" onClick={() => select({ of: 'scale', code: scale })}>
            {fill(t.editScale, { code: scale })}
          </button>
        )}
        {chosen && !isAdding && (
          <button type="button" class="quiet" onClick={() => setAdding(true)}>
            {t.newScale}
          </button>
        )}
      </p>
      {(isAdding || !chosen) && <AddScale add={addAndChoose} />}
    </div>
  );
}
