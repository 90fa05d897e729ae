import type { Rating } from '#surveys/items/rating.ts';
import type { PaperView } from '../paper.ts';
import { LevelRow } from './level-row.tsx';

export const rating: PaperView<Rating> = {
  View: ({ item, paper }) => <LevelRow asked={item} scale={item.scale} paper={paper} />,
  columns: ({ code, number, wording }) => [{ key: code, number, head: wording, mark: 'blank' }],
};
