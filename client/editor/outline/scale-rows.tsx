import { useState } from 'preact/hooks';
import { useWords } from '../desk/words.tsx';
import { AddScale } from '../scales/add-scale.tsx';
import { useEditor } from '../state/editor.ts';
import { PlainRow } from './plain-row.tsx';

/** The scales that items share, below the sections. */
export function ScaleRows({ counts }: { counts: ReadonlyMap<string, number> }) {
  const { t, say } = useWords();
  const { draft, selection, select, edit, focus } = useEditor();
  const [isAdding, setAdding] = useState(false);
  const endsOf = (levels: (typeof draft.scales)[number]['levels']) =>
    [levels[0], levels.at(-1)].flatMap((level) => (level && say(level)) || []).join(' … ');
  return (
    <div class="scales">
      <h2>{t.outline.scales}</h2>
      {draft.scales.map(({ code, levels }) => (
        <PlainRow
          key={code}
          label={`${code} ${endsOf(levels)}`}
          isCurrent={selection.of === 'scale' && selection.code === code}
          findings={counts.get(`scale ${code}`)}
          select={() => select({ of: 'scale', code })}
        />
      ))}
      <button type="button" class="plain add" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
        + {t.outline.addScale}
      </button>
      {isAdding && (
        <AddScale
          add={(scale) => {
            setAdding(false);
            edit({ is: 'add_scale', scale });
            focus('levels.0.vi');
          }}
        />
      )}
    </div>
  );
}
