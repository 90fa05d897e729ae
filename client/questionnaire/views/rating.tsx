import { answerKey } from '#surveys/ids.ts';
import type { Rating } from '#surveys/items/rating.ts';
import type { ItemViewProps } from '../sheet.ts';
import { GroupFrame } from './item-frame.tsx';
import { Levels } from './levels.tsx';

export function RatingView({ item, target, sheet }: ItemViewProps<Rating>) {
  const key = answerKey(item.code, target);
  return (
    <GroupFrame of={item} fieldKey={key} sheet={sheet}>
      <Levels scale={item.scale} fieldKey={key} sheet={sheet} />
    </GroupFrame>
  );
}
