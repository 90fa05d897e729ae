import { ItemCode } from '../../ids.ts';
import type { Item } from '../../items/index.ts';
import { kindOf } from '../../items/index.ts';
import type { Draft } from '../draft.ts';
import { renameInItem } from './rename.ts';

const longestItemCode = 16;
const longestSectionCode = 32;

/** Of every item and every row of a battery. */
export function itemCodesOf({ sections }: Pick<Draft, 'sections'>): Set<ItemCode> {
  return new Set(sections.flatMap(({ items }) => items.flatMap(codesOfItem)));
}

export function codesOfItem(item: Item): ItemCode[] {
  const asked = kindOf(item)
    .asks(item)
    .map(({ code }) => code);
  return [...new Set([item.code, ...asked])];
}

/** The wanted code, or the next one like it that nobody has: `VI1` → `VI2`, `C` → `C2`. */
export function freeItemCode(wanted: string, taken: ReadonlySet<string>): ItemCode {
  return ItemCode.parse(freeCode(wanted, taken, longestItemCode));
}

/** `access` → `access2`. */
export function freeSectionCode(wanted: string, taken: ReadonlySet<string>): string {
  return freeCode(wanted, taken, longestSectionCode);
}

function freeCode(wanted: string, taken: ReadonlySet<string>, longest: number): string {
  if (!taken.has(wanted)) return wanted;
  const [, stem = wanted, digits = ''] = /^(.*?)(\d*)$/.exec(wanted) ?? [];
  for (let next = digits === '' ? 2 : Number(digits) + 1; ; next += 1) {
    const code = stem.slice(0, longest - String(next).length) + next;
    if (!taken.has(code)) return code;
  }
}

/**
 * The items under codes that are free, each once; conditions among them follow. A row of a battery is called after its
 * battery where it must be renamed.
 */
export function withFreeCodes(
  items: readonly Item[],
  taken: ReadonlySet<string>,
): { items: Item[]; renamed: Map<ItemCode, ItemCode> } {
  const given = new Set<string>(taken);
  const renamed = new Map<ItemCode, ItemCode>();
  const own = items.map((item) => {
    const take = (from: ItemCode, wanted: string) => {
      const to = freeItemCode(wanted, given);
      given.add(to);
      if (to !== from && !renamed.has(from)) renamed.set(from, to);
      return to;
    };
    const code = take(item.code, item.code);
    if (item.kind !== 'battery') return { ...item, code };
    const rows = item.rows.map((row, index) => {
      const isTaken = given.has(row.code);
      return { ...row, code: take(row.code, isTaken ? rowCode(code, index) : row.code) };
    });
    return { ...item, code, rows };
  });
  // what one of them looks at has been renamed with them
  return { items: own.map((item) => renameInItem(item, renamed, 'conditions')), renamed };
}

/** The third row of `V` is `V3`; after a battery whose code ends in a digit, `V2c`. */
export function rowCode(battery: string, index: number): string {
  if (!/\d$/.test(battery)) return `${battery}${index + 1}`.slice(0, longestItemCode);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const tail = `${letters[Math.floor(index / 26) - 1] ?? ''}${letters[index % 26]}`;
  return battery.slice(0, longestItemCode - tail.length) + tail;
}
