import { useId } from 'preact/hooks';
import { useUnitWords } from './unit-part.tsx';

type PointsInputProps = {
  label: string;
  isLabelUnseen?: boolean;
  /** With a point, however it is shown. */
  value: string;
  fault?: string | undefined;
  onChange(value: string): void;
};

/** Points as the language writes them. */
export function PointsInput({ label, isLabelUnseen = false, value, fault, onChange }: PointsInputProps) {
  const { language } = useUnitWords();
  const id = useId();
  const mark = language === 'vi' ? ',' : '.';
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
        maxLength={9}
        autoComplete="off"
        aria-describedby={fault ? `${id}-fault` : undefined}
        value={value.replace('.', mark)}
        onInput={(event) => {
          const typed = event.currentTarget.value.replace(',', '.').replace(/[^\d.]/g, '');
          event.currentTarget.value = typed.replace('.', mark);
          onChange(typed);
        }}
      />
      {fault ? (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}
