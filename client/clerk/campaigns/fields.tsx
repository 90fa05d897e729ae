import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { longestText, mostCounted } from '#surveys/campaigns/preparation/limits.ts';
import { dayInWords } from '../../texts/day-in-words.ts';
import { fill } from '../../texts/fill.ts';
import { InBothLanguages, Labelled } from '../drafts/labelled.tsx';
import { findingInWords } from './finding-words.ts';
import { useCampaignWords, usePreparation } from './preparation.ts';
import { fieldId } from './views.ts';

/** `at`: its path in the draft. `mistyped`: why what stands in it is not taken. */
type FieldProps = Omit<ComponentProps<typeof Labelled>, 'id' | 'fault'> & {
  at: string;
  mistyped?: string | undefined;
};

/** What is missing is said once, above; what contradicts itself is said beside the field as well. */
export function Field({ at, mistyped, ...field }: FieldProps) {
  const words = useCampaignWords();
  const { findings } = usePreparation();
  const faults = findings.filter(
    (finding) => finding.at === at && finding.preventsOpening && !finding.code.endsWith('_missing'),
  );
  return (
    <Labelled
      {...field}
      id={fieldId(at)}
      fault={mistyped ?? (faults.map((finding) => findingInWords(finding, words)).join(' ') || undefined)}
    />
  );
}

/** Nothing can be typed by whoever may only look. */
function useOnlyLooks(): boolean {
  return usePreparation().view.freedoms.papers === 'frozen';
}

type InputProps = Omit<FieldProps, 'children'> & { isFrozen?: boolean };

export function TextField({
  value,
  onChange,
  isFrozen = false,
  lang,
  list,
  isLong = false,
  tidied,
  ...field
}: InputProps & {
  value: string;
  onChange(value: string): void;
  /** What becomes of it when the field is left: earlier it would move the caret. */
  tidied?: (value: string) => string;
  lang?: string | undefined;
  list?: string | undefined;
  /** Longer than a line: two are shown, and a line feed is a space. */
  isLong?: boolean;
}) {
  const isOnlyLookedAt = useOnlyLooks();
  const written = {
    autoComplete: 'off',
    maxLength: longestText,
    value,
    readOnly: isFrozen || isOnlyLookedAt,
    lang,
  };
  return (
    <Field {...field}>
      {(given) =>
        isLong ? (
          <textarea
            {...given}
            {...written}
            rows={2}
            onInput={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
          />
        ) : (
          <input
            {...given}
            {...written}
            type="text"
            list={list}
            onInput={(event) => onChange(event.currentTarget.value)}
            onChange={tidied && (() => onChange(tidied(value)))}
          />
        )
      }
    </Field>
  );
}

type LinesProps = InputProps & { value: readonly string[]; most: number; onChange(lines: string[]): void };

/** One of a list on each line. What is too many or too long stays as it was typed, and changes nothing until it is put right. */
export function LinesField({ value, most, onChange, isFrozen = false, ...field }: LinesProps) {
  const isOnlyLookedAt = useOnlyLooks();
  const { p, count } = useCampaignWords();
  const [mistyped, setMistyped] = useState<string>();
  const tooMuch = fill(p.linesAtMost, { lines: count(most), letters: count(longestText) });
  return (
    <Field {...field} mistyped={mistyped === undefined ? undefined : tooMuch}>
      {(given) => (
        <textarea
          {...given}
          rows={Math.max(3, value.length + 1)}
          value={mistyped ?? value.join('\n')}
          readOnly={isFrozen || isOnlyLookedAt}
          onInput={({ currentTarget: { value: typed } }) => {
            const lines = typed === '' ? [] : typed.split('\n');
            const isTaken = lines.length <= most && lines.every((line) => line.length <= longestText);
            setMistyped(isTaken ? undefined : typed);
            if (isTaken) onChange(lines);
          }}
        />
      )}
    </Field>
  );
}

/** A day of these years, or nothing. What is no such day stays as it was typed, and changes nothing until it is put right. */
export function DayField({
  value,
  onChange,
  isFrozen = false,
  ...field
}: InputProps & { value: string; onChange(value: string): void }) {
  const { p, language } = useCampaignWords();
  const isOnlyLookedAt = useOnlyLooks();
  const [mistyped, setMistyped] = useState<string>();
  return (
    <Field {...field} mistyped={mistyped === undefined ? undefined : p.dayInYears}>
      {(given) => (
        <>
          <input
            {...given}
            type="date"
            value={mistyped ?? value}
            readOnly={isFrozen || isOnlyLookedAt}
            min="2000-01-01"
            max="2100-12-31"
            onInput={({ currentTarget: { value: typed, validity } }) => {
              if (mistyped !== undefined) setMistyped(validity.valid ? undefined : typed);
              if (validity.valid) onChange(typed);
            }}
            // a year that is being typed is not a day yet, and nothing to complain about
            onBlur={({ currentTarget: { value: typed, validity } }) => {
              if (!validity.valid) setMistyped(typed);
            }}
          />
          {/* browsers write days in their own order; in words it cannot be mistaken */}
          <small class="in-words">
            {value === '' || mistyped !== undefined ? '' : dayInWords(value, language)}
          </small>
        </>
      )}
    </Field>
  );
}

type CountProps = InputProps & {
  value: number | undefined;
  max?: number;
  min?: number;
  onChange(value: number | undefined): void;
};

/** A whole number, or nothing. What is no such number stays as it was typed, and changes nothing until it is put right. */
export function CountField({
  value,
  onChange,
  isFrozen = false,
  min = 0,
  max = mostCounted,
  ...field
}: CountProps) {
  const isOnlyLookedAt = useOnlyLooks();
  const { p, count } = useCampaignWords();
  const [mistyped, setMistyped] = useState<string>();
  return (
    <Field
      {...field}
      mistyped={
        mistyped !== undefined ? fill(p.wholeNumber, { min: count(min), max: count(max) }) : undefined
      }
    >
      {(given) => (
        <input
          {...given}
          type="text"
          inputMode="numeric"
          class="count"
          autoComplete="off"
          value={mistyped ?? value?.toString() ?? ''}
          readOnly={isFrozen || isOnlyLookedAt}
          onInput={(event) => {
            const text = event.currentTarget.value;
            const read = countIn(text, min, max);
            setMistyped(read === 'no_count' ? text : undefined);
            if (read !== 'no_count') onChange(read);
          }}
        />
      )}
    </Field>
  );
}

function countIn(typed: string, min: number, max: number): number | undefined | 'no_count' {
  const text = typed.trim();
  if (text === '') return undefined;
  const n = Number(text);
  return /^\d{1,9}$/.test(text) && n >= min && n <= max ? n : 'no_count';
}

type Pair = { vi: string; en: string };

export function WordingField({
  at,
  label,
  hint,
  value,
  onChange,
  ...looks
}: InputProps & { value: Pair; isLong?: boolean; onChange(value: Pair): void }) {
  const { p } = useCampaignWords();
  return (
    <InBothLanguages {...{ at, label, hint, value, onChange }} englishHint={hint && p.englishHint} texts={p}>
      {(field) => <TextField key={field.lang} {...field} {...looks} />}
    </InBothLanguages>
  );
}
