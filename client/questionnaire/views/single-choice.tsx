import { answerKey } from '#surveys/ids.ts';
import type { SingleChoice } from '#surveys/items/single-choice.ts';
import type { ItemViewProps } from '../sheet.ts';
import { GroupFrame } from './item-frame.tsx';
import { Mark } from './mark.tsx';
import { Options } from './options.tsx';

export function SingleChoiceView({ item, target, sheet }: ItemViewProps<SingleChoice>) {
  const key = answerKey(item.code, target);
  return (
    <GroupFrame of={item} fieldKey={key} sheet={sheet}>
      <Options type="radio" fieldKey={key} options={item.options} sheet={sheet} />
      {item.declinable && (
        <Mark type="radio" name={key} value="" sheet={sheet} isAside>
          {sheet.texts.decline}
        </Mark>
      )}
    </GroupFrame>
  );
}
