import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dropEdit } from '#surveys/questionnaire/editing/drop.ts';
import { keyOfSelection, placeOfFinding } from '#surveys/questionnaire/editing/finding-place.ts';
import { newSection } from '#surveys/questionnaire/editing/new-parts.ts';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';
import { OutlineSection } from './outline-section.tsx';
import { PlainRow } from './plain-row.tsx';
import { ScaleRows } from './scale-rows.tsx';
import { useDrag } from './use-drag.ts';
import { useMoves } from './use-moves.ts';

/** The whole questionnaire at a glance; what is chosen here is written beside it. */
export function Outline() {
  const { t } = useWords();
  const { draft, findings, selection, edit, select, focus, announce } = useEditor();
  const moves = useMoves();
  const list = useRef<HTMLElement>(null);
  const [follows, setFollows] = useState(0);
  const drag = useDrag((place, { on, side }) => {
    const one = dropEdit(draft.sections, place, on, side);
    if (one) moves.move(one);
  });
  useLayoutEffect(() => {
    // a row that was moved into another section is another element: the focus goes with what it stands for
    if (follows > 0) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [follows]);
  const open = keyOfSelection(selection);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => event.key === 'Escape' && drag.cancel();
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOfSelection(placeOfFinding(draft, finding).selection);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const addSection = () => {
    edit({ is: 'add_section', at: draft.sections.length, section: newSection(draft) });
    announce(t.outline.addedSection);
    focus('title.vi');
  };

  return (
    <nav class="outline" aria-label={t.outline.title} ref={list}>
      <PlainRow
        label={t.outline.whole}
        isCurrent={selection.of === 'questionnaire'}
        findings={counts.get('questionnaire')}
        select={() => select({ of: 'questionnaire' })}
      />
      {draft.sections.length === 0 ? <p class="hint">{t.outline.nothing}</p> : null}
      <ol>
        {draft.sections.map((section, index) => (
          <OutlineSection
            key={section.code}
            section={section}
            place={index}
            counts={counts}
            drag={drag}
            step={(place, direction) => {
              moves.step(place, direction);
              setFollows((before) => before + 1);
            }}
          />
        ))}
      </ol>
      <button type="button" class="quiet add" onClick={addSection}>
        + {t.outline.addSection}
      </button>
      <ScaleRows counts={counts} />
    </nav>
  );
}
