import type { Rating } from '#surveys/items/rating.ts';
import type { ItemEditorProps } from '../item-editor.ts';
import { PlainEditor } from '../plain-editor.tsx';
import { ScaleChoice } from '../scale-choice.tsx';

export function RatingEditor(props: ItemEditorProps<Rating>) {
  const { item, place, change } = props;
  return (
    <>
      <PlainEditor {...props} />
      <ScaleChoice scale={item.scale} place={place} choose={(scale) => change({ ...item, scale })} />
    </>
  );
}
