import * as z from 'zod/mini';
import { ScaleCode } from '../ids.ts';
import { noOpinionMark } from '../responses/answer.ts';
import {
  type Asked,
  type Column,
  type ItemFault,
  type ItemKind,
  itemBase,
  itself,
  type Markable,
  type Reading,
  type Scales,
} from './kind.ts';

/** One statement on a shared scale. Stored as the level, from 1 in the order of the scale. */
export const Rating = z.object({ kind: z.literal('rating'), ...itemBase, scale: ScaleCode });
export type Rating = z.infer<typeof Rating>;

export function readLevel(scale: ScaleCode, marks: readonly string[], scales: Scales): Reading {
  if (marks.length > 1) return { problem: 'too_many_marks' };
  const mark = marks[0];
  if (mark === undefined) return {};
  const { levels, noOpinion } = scales[scale] ?? { levels: [], noOpinion: undefined };
  if (mark === noOpinionMark && noOpinion) return { answer: { missing: 'no_opinion' } };
  const level = Number(mark);
  const isLevel = level - 1 in levels && String(level) === mark;
  return isLevel ? { answer: level } : { problem: 'unknown_option' };
}

export function markableLevels(scale: ScaleCode, scales: Scales): Markable {
  const { levels = [], noOpinion } = scales[scale] ?? {};
  const marks = levels.map((_, index) => String(index + 1));
  return { marks: noOpinion ? [...marks, noOpinionMark] : marks, atMost: 1 };
}

export function levelColumn(scale: ScaleCode, asked: Asked, scales: Scales): Column {
  const levels = scales[scale]?.levels ?? [];
  return {
    suffix: '',
    label: asked.wording,
    values: levels.map((label, index) => ({ value: index + 1, label })),
    cell: Number,
  };
}

export function missingScale(scale: ScaleCode, scales: Scales): ItemFault[] {
  return scales[scale] ? [] : [{ code: 'unknown_scale', about: scale }];
}

export const rating = {
  schema: Rating,
  isCore: true,
  asks: itself,
  read: (item, marks, scales) => readLevel(item.scale, marks, scales),
  markable: (item, scales) => markableLevels(item.scale, scales),
  columns: (item, asked, scales) => [levelColumn(item.scale, asked, scales)],
  faults: (item, scales) => missingScale(item.scale, scales),
} satisfies ItemKind<Rating>;
