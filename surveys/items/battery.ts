import * as z from 'zod/mini';
import { ItemCode, ScaleCode } from '../ids.ts';
import { Wording } from '../questionnaire/wording.ts';
import { duplicates, type ItemKind, itemBase, sameWords } from './kind.ts';
import { levelColumn, markableLevels, missingScale, readLevel } from './rating.ts';

/** Several statements on one scale. Each row is answered, stored and scored under its own code. */
export const Battery = z.object({
  kind: z.literal('battery'),
  ...itemBase,
  scale: ScaleCode,
  rows: z
    .array(z.object({ code: ItemCode, number: z.optional(z.string()), wording: Wording }))
    .check(z.minLength(1)),
});
export type Battery = z.infer<typeof Battery>;

export const battery = {
  schema: Battery,
  isCore: true,
  asks: (item) => item.rows,
  read: (item, marks, scales) => readLevel(item.scale, marks, scales),
  markable: (item, scales) => markableLevels(item.scale, scales),
  columns: (item, asked, scales) => [levelColumn(item.scale, asked, scales)],
  faults: (item, scales) => [
    ...missingScale(item.scale, scales),
    ...duplicates(item.rows.map(({ code }) => code)).map((about) => ({
      code: 'duplicate_row' as const,
      about,
    })),
    ...sameWords(item.rows),
  ],
} satisfies ItemKind<Battery>;
