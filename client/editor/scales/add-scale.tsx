import { fill } from '#client/texts/fill.ts';
import { newScale } from '#surveys/questionnaire/editing/new-parts.ts';
import type { Scale } from '#surveys/questionnaire/scale.ts';
import { useItemTexts } from '../items/words.ts';
import { useEditor } from '../state/editor.ts';
import { addable, presets } from './presets.ts';

/** The usual scales and an empty one, each a button. */
export function AddScale({ add }: { add(scale: Scale): void }) {
  const { t } = useItemTexts();
  const { draft, announce } = useEditor();
  const take = (scale: Scale) => {
    add(scale);
    announce(fill(t.scales.added, { code: scale.code }));
  };
  const names: Readonly<Record<string, string>> = t.scales.presets;
  return (
    <fieldset class="add-scale">
      <legend>{t.scales.add}</legend>
      <p class="hint">{t.scales.addHint}</p>
      <p class="adding">
        {presets.map((scale) => (
          <button
            key={scale.code}
            type="button"
            class="quiet"
            onClick={() => take(addable(scale, draft.scales))}
          >
            {fill(t.scales.preset, { name: names[scale.code] ?? scale.code, count: scale.levels.length })}
          </button>
        ))}
        <button type="button" class="quiet" onClick={() => take(newScale(draft))}>
          {t.scales.blank}
        </button>
      </p>
    </fieldset>
  );
}
