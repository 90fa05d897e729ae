import { useId } from 'preact/hooks';
import { isPoints } from '#surveys/par-index/appraisal-sheet.ts';
import { decimalOf, decimalShown } from '../../typed-number.ts';
import { useUnitWords } from './unit-part.tsx';

type PointsInputProps = {
  label: string;
  isLabelUnseen?: boolean;
  /** With a point, however it is shown. */
  value: string;
  fault?: string | undefined;
  onChange(value: string): void;
};

/** Points as the language writes them; what are none is kept and said. */
export function PointsInput({ label, isLabelUnseen = false, value, fault, onChange }: PointsInputProps) {
  const { u, language } = useUnitWords();
  const said = isPoints(value) ? fault : u.notPoints;
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        class="count"
        maxLength={20}
        autoComplete="off"
        aria-describedby={said ? `${id}-fault` : undefined}
        aria-invalid={said ? true : undefined}
        value={decimalShown(value, language)}
        onInput={(event) => onChange(decimalOf(event.currentTarget.value))}
      />
      {said ? (
        <p class="fault" id={`${id}-fault`}>
          {said}
        </p>
      ) : null}
    </div>
  );
}
