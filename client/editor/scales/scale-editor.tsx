import { useMemo } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { ScaleCode } from '#surveys/ids.ts';
import type { Scale } from '#surveys/questionnaire/scale.ts';
import { CheckField } from '../fields/check-field.tsx';
import { CodeField } from '../fields/code-field.tsx';
import { useItemTexts } from '../items/words.ts';
import { OrderedList } from '../rows/ordered-list.tsx';
import { RowWording } from '../rows/row-wording.tsx';
import { LevelWorths } from '../scoring/level-worths.tsx';
import { scoredItems } from '../scoring/scored-items.ts';
import { useEditor } from '../state/editor.ts';
import { conditionsOnScale, usersOf } from './on-scale.ts';
import { ScaleUsers } from './scale-users.tsx';

const scaleCode = /^[A-Z]{2}[0-9]$/;

/** One scale, as every item on it shows it. */
export function ScaleEditor({ scale }: { scale: Scale }) {
  const { t, say } = useItemTexts();
  const { draft, edit } = useEditor();
  const users = usersOf(scale.code, draft);
  const scored = useMemo(() => scoredItems(draft.slug), [draft.slug]);
  const uses = users.flatMap(({ asked }) => asked.flatMap(({ code }) => scored.get(code) ?? []));
  const onLevels = conditionsOnScale(scale.code, draft);
  const change = (next: Scale, field?: string) =>
    edit({ is: 'change_scale', code: scale.code, scale: next }, field && `${scale.code} ${field}`);
  const { noOpinion, reversed = false } = scale;

  return (
    <div class="scale-editor">
      <ScaleUsers users={users} />
      <CodeField
        label={t.scales.code}
        name="code"
        value={scale.code}
        pattern={scaleCode}
        rule={t.scales.codeRule}
        isTaken={(code) => draft.scales.some((other) => other.code === code)}
        rename={(code) => change({ ...scale, code: ScaleCode.parse(code) })}
      />
      {uses.length > 0 && <p class="caution">{t.scoring.cautionScale}</p>}
      {onLevels.length > 0 && (
        <p class="caution">{fill(t.scales.conditions, { places: onLevels.join(', ') })}</p>
      )}
      <OrderedList
        title={t.scales.levels}
        hint={reversed ? t.scales.levelsHintReversed : t.scales.levelsHint}
        rows={scale.levels}
        fewest={2}
        most={7}
        words={{
          row: t.scales.level,
          remove: t.scales.removeLevel,
          added: t.scales.levelAdded,
          removed: t.scales.levelRemoved,
        }}
        labelOf={say}
        change={(levels, field) => change({ ...scale, levels }, field)}
        adding={[{ label: t.scales.addLevel, row: () => ({ vi: '', en: '' }) }]}
      >
        {(level, { index, rowKey, set, addAfter }) => (
          <RowWording
            label={fill(t.scales.level, { n: index + 1 })}
            name={`levels.${index}`}
            value={level}
            change={(next, language) => set(next, `level ${rowKey} ${language}`)}
            onEnter={addAfter}
          />
        )}
      </OrderedList>
      <CheckField
        label={t.scales.noOpinion}
        name="hasNoOpinion"
        hint={t.scales.noOpinionHint}
        isChecked={noOpinion !== undefined}
        change={(isOn) => change(withNoOpinion(scale, isOn ? t.scales.noOpinionDefault : undefined))}
      />
      {noOpinion && (
        <RowWording
          label={t.scales.noOpinionLabel}
          name="noOpinion"
          value={noOpinion}
          change={(next, language) => change({ ...scale, noOpinion: next }, `no opinion ${language}`)}
        />
      )}
      <CheckField
        label={t.scales.reversed}
        name="reversed"
        hint={t.scales.reversedHint}
        isChecked={reversed}
        change={(isReversed) => change(withReversed(scale, isReversed))}
      />
      <LevelWorths scale={scale} uses={uses} />
    </div>
  );
}

function withNoOpinion({ noOpinion: _, ...scale }: Scale, noOpinion: Scale['noOpinion']): Scale {
  return noOpinion ? { ...scale, noOpinion } : scale;
}

function withReversed({ reversed: _, ...scale }: Scale, reversed: boolean): Scale {
  return reversed ? { ...scale, reversed } : scale;
}
