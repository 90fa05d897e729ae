import { useRef } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { OptionCode } from '#surveys/ids.ts';
import type { Option } from '#surveys/items/kind.ts';
import type { ItemPlace } from '#surveys/questionnaire/editing/edit.ts';
import { CheckField } from '../fields/check-field.tsx';
import { CodeField } from '../fields/code-field.tsx';
import { OrderedList } from '../rows/ordered-list.tsx';
import { RowWording } from '../rows/row-wording.tsx';
import { useEditor } from '../state/editor.ts';
import { optionCodeFor } from './proposed-codes.ts';
import { useItemTexts } from './words.ts';

type OptionsFieldProps = {
  place: ItemPlace;
  options: readonly Option[];
  fewest: number;
  change(options: Option[], field?: string): void;
};

const optionCode = /^[a-z0-9][a-z0-9_]{0,31}$/;

/** The options of a choice. A new option's code follows its words until the option has been left. */
export function OptionsField({ place, options, fewest, change }: OptionsFieldProps) {
  const { t, say } = useItemTexts();
  const { edit } = useEditor();
  const growing = useRef<OptionCode>(undefined);

  const write = (option: Option, label: Option['label'], language: string): Option => {
    const isGrowing = growing.current === option.code && language === 'vi';
    if (!isGrowing) return { ...option, label };
    const others = options.filter(({ code }) => code !== option.code);
    growing.current = optionCodeFor(label.vi, others);
    return { ...option, label, code: growing.current };
  };
  const begin = (): Option => {
    growing.current = optionCodeFor('', options);
    return { code: growing.current, label: { vi: '', en: '' } };
  };
  const other = (): Option => ({
    code: optionCodeFor('other', options),
    label: t.specifyLabel,
    specify: true,
  });

  return (
    <OrderedList
      title={t.options}
      none={t.noOptions}
      rows={options}
      fewest={fewest}
      words={{ row: t.option, remove: t.removeOption, added: t.optionAdded, removed: t.optionRemoved }}
      labelOf={({ label }) => say(label)}
      change={change}
      adding={[
        { label: t.addOption, row: begin },
        ...(options.some(({ specify }) => specify) ? [] : [{ label: t.addSpecify, row: other }]),
      ]}
    >
      {(option, { index, rowKey, set, addAfter }) => {
        const n = index + 1;
        return (
          <>
            <RowWording
              label={fill(t.option, { n })}
              name={`options.${option.code}.label`}
              value={option.label}
              change={(label, language) =>
                set(write(option, label, language), `option ${rowKey} ${language}`)
              }
              onEnter={addAfter}
            />
            <div class="row-more">
              <CodeField
                label={fill(t.optionCode, { n })}
                name={`options.${option.code}.code`}
                value={option.code}
                pattern={optionCode}
                rule={t.optionCodeRule}
                isTaken={(code) => options.some((other) => other.code === code)}
                rename={(code) => {
                  growing.current = undefined;
                  edit({ is: 'rename_option', place, from: option.code, to: OptionCode.parse(code) });
                }}
              />
              <CheckField
                label={t.specify}
                name={`options.${option.code}.specify`}
                isChecked={option.specify ?? false}
                change={(specify) => set(withSpecify(option, specify))}
              />
            </div>
          </>
        );
      }}
    </OrderedList>
  );
}

/** Without it, the property is not there at all: two equal options are equal data. */
function withSpecify({ specify: _, ...option }: Option, specify: boolean): Option {
  return specify ? { ...option, specify } : option;
}
