import type { ComponentChildren } from 'preact';
import { fill } from '#client/texts/fill.ts';
import type { Scale } from '#surveys/questionnaire/scale.ts';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';

/** A scale: who uses it, and the way to remove it where nobody does. */
export function ScalePart({ scale, children }: { scale: Scale; children: ComponentChildren }) {
  const { t } = useWords();
  const { draft, edit, announce, focus } = useEditor();
  const users = draft.sections
    .flatMap(({ items }) => items)
    .filter((item) => 'scale' in item && item.scale === scale.code)
    .map(({ code }) => code);
  return (
    <article>
      <header class="part-head">
        <h2 tabIndex={-1}>{fill(t.scale.heading, { code: scale.code })}</h2>
        <p class="acts">
          <button
            type="button"
            class="quiet grave"
            onClick={() => {
              edit({ is: 'remove_scale', code: scale.code });
              announce(fill(t.outline.removedScale, { code: scale.code }), true);
              focus();
            }}
          >
            {t.scale.remove}
          </button>
        </p>
      </header>
      <p class="hint">
        {users.length > 0 ? fill(t.scale.usedBy, { codes: users.join(', ') }) : t.scale.unused}
      </p>
      {children}
    </article>
  );
}
