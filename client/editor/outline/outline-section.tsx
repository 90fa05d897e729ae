import { fill } from '#client/texts/fill.ts';
import type { Direction } from '#surveys/questionnaire/editing/steps.ts';
import type { Section } from '#surveys/questionnaire/questionnaire.ts';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';
import { AddItem } from './add-item.tsx';
import { type Drag, MovableRow } from './movable-row.tsx';
import type { OutlinePlace } from './use-moves.ts';

type OutlineSectionProps = {
  section: Section;
  place: number;
  counts: ReadonlyMap<string, number>;
  drag: Drag;
  step(place: OutlinePlace, direction: Direction): void;
};

/** A section with its items, and the way to add one. */
export function OutlineSection({ section, place, counts, drag, step }: OutlineSectionProps) {
  const { t, say } = useWords();
  const { selection, select } = useEditor();
  const title = say(section.title) || t.untitled;
  const notes = [
    ...(section.repeat ? [t.outline.perTarget] : []),
    ...(section.when ? [t.outline.conditional] : []),
  ];
  return (
    <li class="section">
      <MovableRow
        place={{ section: place }}
        words={fill(t.outline.section, { n: place + 1, title })}
        notes={notes}
        isCurrent={selection.of === 'section' && selection.section === place}
        findings={counts.get(`section ${place}`)}
        drag={drag}
        select={() => select({ of: 'section', section: place })}
        step={step}
      />
      <ol>
        {section.items.map((item, index) => (
          <li key={item.code}>
            <MovableRow
              place={{ section: place, item: index }}
              code={item.code}
              words={say(item.wording) || t.untitled}
              notes={item.when ? [t.outline.conditional] : []}
              isCurrent={selection.of === 'item' && selection.section === place && selection.item === index}
              findings={counts.get(`item ${place} ${index}`)}
              drag={drag}
              select={() => select({ of: 'item', section: place, item: index })}
              step={step}
            />
          </li>
        ))}
      </ol>
      {section.items.length === 0 ? <p class="hint">{t.outline.noItems}</p> : null}
      <AddItem at={{ section: place, item: section.items.length }} title={title} />
    </li>
  );
}
