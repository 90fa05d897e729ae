import type { ComponentProps } from 'preact';
import { useId } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { InBothLanguages, Labelled } from '../drafts/labelled.tsx';
import { decimalOf, decimalShown } from '../typed-number.ts';
import { useComposing } from './composing.ts';
import { useCriteriaWords } from './views.ts';

/** `at`: its path in the draft. */
type FieldProps = Omit<ComponentProps<typeof Labelled>, 'id' | 'fault'> & { at: string };

export function Field({ at, ...field }: FieldProps) {
  return <Labelled {...field} id={useId()} fault={useFaultsAt(at)} />;
}

/** What is wrong just here. */
export function FaultsAt({ at }: { at: string }) {
  const fault = useFaultsAt(at);
  return fault ? <p class="fault">{fault}</p> : null;
}

function useFaultsAt(at: string): string | undefined {
  const { p, decimal } = useCriteriaWords();
  const { faults } = useComposing();
  const inWords = (name: string, value: string | number) =>
    ['sum', 'maximum'].includes(name) && value !== '' && !Number.isNaN(Number(value))
      ? decimal(String(value))
      : value;
  const own = faults
    .filter((fault) => fault.at === at)
    .map(({ code, about = {} }) =>
      fill(
        p.faults[code],
        Object.fromEntries(Object.entries(about).map(([name, value]) => [name, inWords(name, value)])),
      ),
    );
  return own.join(' ') || undefined;
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

/** A decimal with a point in the draft, written and shown as the language writes it; what is none is kept and said. */
export function DecimalField({ value, onChange, ...field }: Typed<string>) {
  const { language } = useCriteriaWords();
  return (
    <Field {...field}>
      {(given) => (
        <input
          {...given}
          type="text"
          inputMode="decimal"
          class="count"
          maxLength={20}
          autoComplete="off"
          value={decimalShown(value, language)}
          onInput={(event) => onChange(decimalOf(event.currentTarget.value))}
        />
      )}
    </Field>
  );
}

type Pair = { vi: string; en: string };

export function WordingField({ value, onChange, at, label, hint }: Typed<Pair>) {
  const { p } = useCriteriaWords();
  return (
    <InBothLanguages {...{ at, label, hint, value, onChange }} texts={p}>
      {(field) => <TextField key={field.lang} {...field} />}
    </InBothLanguages>
  );
}
