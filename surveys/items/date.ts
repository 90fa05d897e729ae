import * as z from 'zod/mini';
import { isDay } from '../vietnamese.ts';
import { type ItemKind, itemBase, itself } from './kind.ts';

/** A day, stored as `2024-09-01`. */
export const DateItem = z.object({ kind: z.literal('date'), ...itemBase });
export type DateItem = z.infer<typeof DateItem>;

const vietnameseDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The browser's date field posts ISO; typed by hand it comes as people write it: 1/9/2024. */
function toIso(mark: string): string {
  const [, day, month, year] = vietnameseDate.exec(mark) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : mark;
}

export const date = {
  schema: DateItem,
  isCore: false,
  asks: itself,
  read(_item, marks) {
    if (marks.length > 1) return { problem: 'too_many_marks' };
    const mark = marks[0];
    if (mark === undefined) return {};
    const iso = toIso(mark);
    return isDay(iso) ? { answer: iso } : { problem: 'not_a_date' };
  },
  markable: () => ({ marks: undefined, atMost: 1 }),
  columns: (_item, asked) => [{ suffix: '', label: asked.wording, values: [], cell: String }],
  faults: () => [],
} satisfies ItemKind<DateItem>;
