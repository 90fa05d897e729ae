import type { Battery } from '#surveys/items/battery.ts';
import type { PaperView } from '../paper.ts';
import { LevelRow } from './level-row.tsx';

/** Its own wording stands in the grid's row above. */
export const battery: PaperView<Battery> = {
  View: ({ item, paper }) => (
    <>
      {item.rows.map((row) => (
        <LevelRow key={row.code} asked={row} scale={item.scale} paper={paper} />
      ))}
    </>
  ),
  columns: ({ rows }) =>
    rows.map(({ code, number, wording }) => ({ key: code, number, head: wording, mark: 'blank' })),
};
