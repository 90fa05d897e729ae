import { useId, useState } from 'preact/hooks';
import { useVersionTexts } from '../versions/use-version-texts.ts';

type FileFieldProps = { label: string; isBusy: boolean; read(file: File): void };

/** A file is chosen, or dropped; both do the same. */
export function FileField({ label, isBusy, read }: FileFieldProps) {
  const { import: texts } = useVersionTexts();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !isBusy) read(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="button" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="unseen"
        type="file"
        accept=".xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        disabled={isBusy}
        onChange={(event) => {
          take(event.currentTarget.files);
          // the same file, mended, can be chosen again
          event.currentTarget.value = '';
        }}
      />
      <span class="hint">{texts.drop}</span>
    </div>
  );
}
