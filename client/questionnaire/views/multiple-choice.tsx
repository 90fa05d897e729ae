import { fill } from '#client/texts/fill.ts';
import { answerKey } from '#surveys/ids.ts';
import type { MultipleChoice } from '#surveys/items/multiple-choice.ts';
import type { ItemViewProps } from '../sheet.ts';
import { GroupFrame } from './item-frame.tsx';
import { Options } from './options.tsx';

export function MultipleChoiceView({ item, target, sheet }: ItemViewProps<MultipleChoice>) {
  const key = answerKey(item.code, target);
  const { several, severalUpTo } = sheet.texts;
  const hint = item.max === undefined ? several : fill(severalUpTo, { max: item.max });
  return (
    <GroupFrame of={item} fieldKey={key} sheet={sheet} hint={item.options.length > 1 ? hint : undefined}>
      <div data-max={item.max}>
        <Options type="checkbox" fieldKey={key} options={item.options} sheet={sheet} />
      </div>
    </GroupFrame>
  );
}
