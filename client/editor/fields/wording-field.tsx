import { useId } from 'preact/hooks';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';
import { languages } from '#surveys/questionnaire/wording.ts';
import { useWords } from '../desk/words.tsx';

type WordingFieldProps = {
  /** What the text is: "Lời câu hỏi". */
  label: string;
  /** Under which name a finding leads here: `wording`, `options.yes.label`. */
  name: string;
  value: Wording | undefined;
  change(value: Wording): void;
  /** Takes the text away altogether, where there need not be one. */
  clear?: (() => void) | undefined;
  /** As many lines as the text needs, and room for more. */
  isLong?: boolean;
  hint?: string | undefined;
};

const nothing: Wording = { vi: '', en: '' };

/** One text in both languages, side by side; on a narrow screen one below the other. */
export function WordingField({ label, name, value, change, clear, isLong, hint }: WordingFieldProps) {
  const { t } = useWords();
  const id = useId();
  const wording = value ?? nothing;
  const write = (language: Language, text: string) => {
    const written = { ...wording, [language]: text };
    if (clear && written.vi === '' && written.en === '') clear();
    else change(written);
  };
  return (
    <fieldset class="wording" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {languages.map((language) => (
        <label key={language} class="in-language">
          <span class="tongue">{t.fields.languages[language]}</span>
          <textarea
            lang={language}
            name={`${name}.${language}`}
            aria-label={`${label}, ${t.fields.languages[language]}`}
            rows={isLong ? 3 : 1}
            value={wording[language]}
            onInput={(event) => write(language, event.currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
