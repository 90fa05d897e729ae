import { newScale } from '#surveys/questionnaire/editing/new-parts.ts';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';
import { PlainRow } from './plain-row.tsx';

/** The scales that items share, below the sections. */
export function ScaleRows({ counts }: { counts: ReadonlyMap<string, number> }) {
  const { t, say } = useWords();
  const { draft, selection, select, edit, focus } = useEditor();
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
      <button
        type="button"
        class="plain add"
        onClick={() => {
          edit({ is: 'add_scale', scale: newScale(draft) });
          focus('levels.0.vi');
        }}
      >
        + {t.outline.addScale}
      </button>
    </div>
  );
}
