import type { AnswerKey, ScaleCode } from '#surveys/ids.ts';
import { noOpinionMark } from '#surveys/responses/answer.ts';
import type { Sheet } from '../sheet.ts';
import { Mark } from './mark.tsx';

type LevelsProps = { scale: ScaleCode; fieldKey: AnswerKey; sheet: Sheet };

/** A scale's levels in the questionnaire's order, each with its stored value. */
export function levelsOf(
  scale: ScaleCode,
  sheet: Pick<Sheet, 'scales' | 'scaleOrder' | 'language'>,
): { value: string; label: string }[] {
  const levels = (sheet.scales[scale]?.levels ?? []).map((level, index) => ({
    value: String(index + 1),
    label: level[sheet.language],
  }));
  return sheet.scaleOrder === 'ascending' ? levels : levels.reverse();
}

/** Faces stand for five levels from bad to good; other scales count or compare and have none. */
function facesFor(scale: ScaleCode, sheet: Sheet): string {
  return sheet.scales[scale]?.levels.length === 5 ? 'g f' : 'g';
}

/** The levels of one statement: rows on a phone, columns on a wide screen. */
export function Levels({ scale, fieldKey, sheet }: LevelsProps) {
  const noOpinion = sheet.scales[scale]?.noOpinion;
  return (
    <div class={facesFor(scale, sheet)}>
      {levelsOf(scale, sheet).map(({ value, label }) => (
        <Mark key={value} type="radio" name={fieldKey} value={value} sheet={sheet}>
          {label}
        </Mark>
      ))}
      {noOpinion && (
        <Mark type="radio" name={fieldKey} value={noOpinionMark} sheet={sheet} isAside>
          {noOpinion[sheet.language]}
        </Mark>
      )}
    </div>
  );
}
