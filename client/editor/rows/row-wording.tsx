import { useId } from 'preact/hooks';
import { type Language, languages, type Wording } from '#surveys/questionnaire/wording.ts';
import { useItemTexts } from '../items/words.ts';

type RowWordingProps = {
  /** What the row is: "Phương án 2". Heard with each field, and not seen: the row's place says it. */
  label: string;
  /** Under which name a finding leads here: `options.yes.label`. */
  name: string;
  value: Wording;
  change(next: Wording, language: Language): void;
  /** A statement that needs more than a line. */
  isLong?: boolean;
  /** Enter in a line asks for the next row. */
  onEnter?: () => void;
};

/** The words of one row of a list in both languages, side by side where there is room. */
export function RowWording({ label, name, value, change, isLong, onEnter }: RowWordingProps) {
  const { t } = useItemTexts();
  const id = useId();
  const names = { vi: t.vietnamese, en: t.english };
  return (
    <div class="pair">
      {languages.map((language) => {
        const shared = {
          id: `${id}-${language}`,
          lang: language,
          name: `${name}.${language}`,
          value: value[language],
          onInput: (event: { currentTarget: { value: string } }) =>
            change({ ...value, [language]: event.currentTarget.value }, language),
        };
        return (
          <p class="field" key={language}>
            <label for={shared.id}>
              <span class="unseen">{label}, </span>
              {names[language]}
            </label>
            {isLong ? (
              <textarea rows={1} {...shared} />
            ) : (
              <input
                type="text"
                autocomplete="off"
                {...shared}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.isComposing || !onEnter) return;
                  event.preventDefault();
                  onEnter();
                }}
              />
            )}
          </p>
        );
      })}
    </div>
  );
}
