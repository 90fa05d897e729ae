import type { AnswerKey } from '#surveys/ids.ts';
import type { Option } from '#surveys/items/kind.ts';
import { specifyField } from '#surveys/questionnaire/validate.ts';
import type { Sheet } from '../sheet.ts';
import { Mark } from './mark.tsx';

type OptionsProps = {
  type: 'radio' | 'checkbox';
  fieldKey: AnswerKey;
  options: readonly Option[];
  sheet: Sheet;
};

/** The options one under the other, each "Khác" with its line of text. */
export function Options({ type, fieldKey, options, sheet }: OptionsProps) {
  return options.map(({ code, label, specify }) => (
    <>
      <Mark type={type} name={fieldKey} value={code} sheet={sheet}>
        {label[sheet.language]}
      </Mark>
      {specify && (
        <input
          type="text"
          name={specifyField(fieldKey)}
          aria-label={label[sheet.language]}
          placeholder={sheet.texts.specify}
          value={sheet.marked(specifyField(fieldKey))[0]}
        />
      )}
    </>
  ));
}
