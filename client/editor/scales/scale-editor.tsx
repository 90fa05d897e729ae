import type { Scale } from '#surveys/questionnaire/scale.ts';
import { useWords } from '../desk/words.tsx';
import { WordingField } from '../fields/wording-field.tsx';
import { useEditor } from '../state/editor.ts';

/** The levels of one scale, as every item on it shows them. */
export function ScaleEditor({ scale }: { scale: Scale }) {
  const { t } = useWords();
  const { edit } = useEditor();
  return (
    <>
      {scale.levels.map((level, index) => (
        <WordingField
          key={index}
          label={`${t.scale.level} ${index + 1}`}
          name={`levels.${index}`}
          value={level}
          change={(wording) =>
            edit(
              {
                is: 'change_scale',
                code: scale.code,
                scale: { ...scale, levels: scale.levels.with(index, wording) },
              },
              `${scale.code} level ${index}`,
            )
          }
        />
      ))}
    </>
  );
}
