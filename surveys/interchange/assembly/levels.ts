import type { DraftChoice, DraftList } from '../draft.ts';
import type { Losses } from '../losses.ts';

/** Names that other tools and offices give to "don't know", "no answer" and "does not apply". */
const optOutNames = new Set(
  '88 97 98 99 -77 -88 -97 -98 -99 999 dk na nr n_a no_opinion dont_know not_applicable kb kxd khong_biet khong_y_kien khong_co_y_kien khong_ap_dung'.split(
    ' ',
  ),
);

export type Divided = { levels: DraftChoice[]; wayOut: DraftChoice | undefined };

/** Undefined where the list is no scale: fewer than 2 or more than 7 levels, or more than one way out. */
export function levelsAndWayOut({ choices }: DraftList): Divided | undefined {
  if (choices.some(({ specify }) => specify)) return undefined;
  const isSaid = choices.some(({ isOptOut }) => isOptOut);
  const isWayOut = ({ isOptOut, name, score }: DraftChoice) =>
    isSaid ? isOptOut : score === undefined && optOutNames.has(name.toLowerCase());
  const waysOut = choices.filter(isWayOut);
  const levels = choices.filter((choice) => !isWayOut(choice));
  const isScale = levels.length >= 2 && levels.length <= 7 && waysOut.length <= 1;
  return isScale ? { levels, wayOut: waysOut[0] } : undefined;
}

/** By score, else by the numbers in their names, else as they stand in the file, which is noted. */
export function inOrder(levels: readonly DraftChoice[], losses: Losses): DraftChoice[] {
  const scored = levels.filter(({ score }) => score !== undefined);
  if (scored.length === levels.length) {
    const ordered = levels.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0));
    for (const [index, { score, where, name }] of ordered.entries()) {
      if (score !== index + 1) losses.add('score_not_carried', where, `${name}: ${score}`);
    }
    return ordered;
  }
  for (const { where, name, score } of scored) losses.add('score_not_carried', where, `${name}: ${score}`);
  if (levels.every(({ name }) => /^-?\d+$/.test(name))) {
    return levels.toSorted((a, b) => Number(a.name) - Number(b.name));
  }
  const [first] = levels;
  if (first) losses.add('scale_order_assumed', first.where, levels.map(({ name }) => name).join(' < '));
  return [...levels];
}
