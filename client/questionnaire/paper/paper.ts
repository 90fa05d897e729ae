import type { ComponentType } from 'preact';
import type { PrintTexts } from '#client/texts/print/texts.ts';
import type { Battery } from '#surveys/items/battery.ts';
import type { Item } from '#surveys/items/index.ts';
import type { Scales } from '#surveys/items/kind.ts';
import type { Rating } from '#surveys/items/rating.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';

/** What a paper view needs beside its item. */
export type Paper = {
  language: Language;
  texts: PrintTexts['ballot'];
  scales: Scales;
  scaleOrder: 'ascending' | 'descending';
  /** Do the options bear the numbers by which they are keyed? */
  hasOptionNumbers?: boolean | undefined;
};

/** One column where every assessed body is a row: a box to tick, or a blank to write into. */
export type BodyColumn = { key: string; number?: string | undefined; head: Wording; mark: 'box' | 'blank' };

/** How one kind of item stands on paper. `I` is the item. */
export type PaperView<I> = {
  /** The item by itself. Rows of a grid where it has a scale, a block otherwise. */
  View: ComponentType<{ item: I; paper: Paper }>;
  /** Its columns where every body is a row; none: each body gets a ruled line in a table of its own. */
  columns(item: I, paper: Paper): BodyColumn[];
};

/** Items whose levels stand as digits to be circled in a grid. */
export type LevelledItem = Rating | Battery;

export function isLevelled(item: Item): item is LevelledItem {
  return 'scale' in item;
}

/** "Câu 4." but "1" in the grid's narrow column: the mark that closes a number before a wording. */
export function closed(number: string): string {
  return `${number}.`;
}
