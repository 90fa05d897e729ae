import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { useComposing } from './composing.ts';
import { useCriteriaWords } from './views.ts';

type FieldProps = {
  /** Its path in the draft. */
  at: string;
  label: string;
  hint?: string | undefined;
  children: (given: { id: string; 'aria-describedby': string | undefined }) => ComponentChildren;
};

export function Field({ at, label, hint, children }: FieldProps) {
  const id = useId();
  const { faults } = useComposing();
  const isFaulty = faults.some((fault) => fault.at === at);
  const described = [hint && `${id}-hint`, isFaulty && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <p class="aside" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined })}
      <FaultsAt at={at} id={`${id}-fault`} />
    </div>
  );
}

/** What is wrong just here. */
export function FaultsAt({ at, id }: { at: string; id?: string }) {
  const { p, decimal } = useCriteriaWords();
  const { faults } = useComposing();
  const own = faults.filter((fault) => fault.at === at);
  if (own.length === 0) return null;
  return (
    <p class="fault" id={id}>
      {own
        .map(({ code, about = {} }) =>
          fill(
            p.faults[code],
            Object.fromEntries(
              Object.entries(about).map(([name, value]) => [
                name,
                ['sum', 'maximum'].includes(name) && value !== '' && !Number.isNaN(Number(value))
                  ? decimal(value)
                  : value,
              ]),
            ),
          ),
        )
        .join(' ')}
    </p>
  );
}

type Typed<T> = Omit<FieldProps, 'children'> & { value: T; onChange(value: T): void };

export function TextField({
  value,
  onChange,
  isShort,
  lang,
  ...field
}: Typed<string> & { isShort?: boolean; lang?: string }) {
  return (
    <Field {...field}>
      {(given) => (
        <input
          {...given}
          type="text"
          class={isShort ? 'count' : undefined}
          lang={lang}
          maxLength={isShort ? 40 : 600}
          autoComplete="off"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A decimal with a point in the draft, written and shown as the language writes it. */
export function DecimalField({ value, onChange, ...field }: Typed<string>) {
  const { language } = useCriteriaWords();
  const mark = language === 'vi' ? ',' : '.';
  return (
    <Field {...field}>
      {(given) => (
        <input
          {...given}
          type="text"
          inputMode="decimal"
          class="count"
          maxLength={12}
          autoComplete="off"
          value={value.replace('.', mark)}
          onInput={(event) => {
            const typed = event.currentTarget.value.replace(',', '.').replace(/[^\d.]/g, '');
            event.currentTarget.value = typed.replace('.', mark);
            onChange(typed);
          }}
        />
      )}
    </Field>
  );
}

type Pair = { vi: string; en: string };

export function WordingField({ value, onChange, at, label, hint }: Typed<Pair>) {
  const { p } = useCriteriaWords();
  return (
    <div class="pair">
      <TextField
        at={`${at}.vi`}
        label={fill(p.vietnamese, { label })}
        hint={hint}
        lang="vi"
        value={value.vi}
        onChange={(vi) => onChange({ ...value, vi })}
      />
      <TextField
        at={`${at}.en`}
        label={fill(p.english, { label })}
        lang="en"
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
    </div>
  );
}
