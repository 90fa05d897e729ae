import { type ItemCode, OptionCode } from '../../ids.ts';
import type { Battery } from '../../items/battery.ts';
import type { Item } from '../../items/index.ts';
import type { Option } from '../../items/kind.ts';
import { freeItemCode, rowCode } from '../../questionnaire/editing/codes.ts';
import { commentMaxLength } from '../../questionnaires/opening.ts';
import { codeGiver, optionCodeFrom } from '../codes.ts';
import type { PastedItem } from './read-items.ts';
import type { PastedRow } from './read-pasted.ts';

/**
 * Rows to be put under those a battery has, each under a code that is free: `V4`, `V5` … English stays empty where
 * none was pasted.
 *
 * @param taken every code of the questionnaire
 */
export function batteryRows(
  rows: readonly PastedRow[],
  battery: Pick<Battery, 'code' | 'rows'>,
  taken: ReadonlySet<string>,
): Battery['rows'] {
  const given = new Set<string>(taken);
  return rows.map(({ number, vi, en }, index) => {
    const code = take(given, rowCode(battery.code, battery.rows.length + index));
    return { code, ...(number === undefined ? {} : { number }), wording: { vi, en } };
  });
}

/**
 * Items of the kinds that paper shows: with options to tick, one or several; without, open words. The clerk turns them
 * into what else they are.
 */
export function pastedItems(items: readonly PastedItem[], taken: ReadonlySet<string>): Item[] {
  const given = new Set<string>(taken);
  return items.map(({ number, vi, options, several }): Item => {
    const base = {
      code: take(given, 'C1'),
      ...(number === undefined ? {} : { number }),
      wording: { vi, en: '' },
    };
    if (options.length < 2) return { kind: 'text', ...base, maxLength: commentMaxLength };
    return { kind: several ? 'multiple-choice' : 'single-choice', ...base, options: optionsOf(options) };
  });
}

function take(given: Set<string>, wanted: string): ItemCode {
  const code = freeItemCode(wanted, given);
  given.add(code);
  return code;
}

function optionsOf(labels: readonly string[]): Option[] {
  const give = codeGiver(32);
  return labels.map((label) => {
    const isOther = /^khác\b|^ý kiến khác|^other\b/i.test(label);
    const code = OptionCode.parse(give(isOther ? 'other' : optionCodeFrom(label)));
    return { code, label: { vi: label, en: '' }, ...(isOther ? { specify: true } : {}) };
  });
}
