import type { ComponentChildren } from 'preact';
import { fill } from '../../texts/fill.ts';

type LabelledProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  /** Said by what stands around it, for instance by a column's title. */
  isLabelUnseen?: boolean;
  /** What is wrong with it, in a sentence. */
  fault: string | undefined;
  children: (given: { id: string; 'aria-describedby': string | undefined }) => ComponentChildren;
};

/** A field of a draft with its name, its hint, and what is wrong with it. */
export function Labelled({ id, label, hint, isLabelUnseen = false, fault, children }: LabelledProps) {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id} class={isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      {hint ? (
        <p class="aside" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined })}
      {fault ? (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}

type Pair = { vi: string; en: string };

type InBothLanguagesProps = {
  at: string;
  label: string;
  hint?: string | undefined;
  englishHint?: string | undefined;
  texts: { vietnamese: string; english: string };
  value: Pair;
  onChange(value: Pair): void;
  children: (field: {
    at: string;
    label: string;
    hint: string | undefined;
    lang: 'vi' | 'en';
    value: string;
    onChange(text: string): void;
  }) => ComponentChildren;
};

/** Vietnamese and English side by side. */
export function InBothLanguages(props: InBothLanguagesProps) {
  const { at, label, hint, englishHint, texts, value, onChange, children } = props;
  return (
    <div class="pair">
      {children({
        at: `${at}.vi`,
        label: fill(texts.vietnamese, { label }),
        hint,
        lang: 'vi',
        value: value.vi,
        onChange: (vi) => onChange({ ...value, vi }),
      })}
      {children({
        at: `${at}.en`,
        label: fill(texts.english, { label }),
        hint: englishHint,
        lang: 'en',
        value: value.en,
        onChange: (en) => onChange({ ...value, en }),
      })}
    </div>
  );
}
