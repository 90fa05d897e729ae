import { OptionCode } from '#surveys/ids.ts';
import { codeGiver, optionCodeFrom } from '#surveys/interchange/codes.ts';
import type { Battery } from '#surveys/items/battery.ts';
import type { Option } from '#surveys/items/kind.ts';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import { freeItemCode, itemCodesOf, rowCode } from '#surveys/questionnaire/editing/codes.ts';

type Row = Battery['rows'][number];

const longestOptionCode = 32;

/** From the option's words: "Đúng hẹn" → `dung_hen`. Of words without letters or digits, `option_3`. */
export function optionCodeFor(label: string, others: readonly Option[]): OptionCode {
  const hasLetters = /[\p{L}\d]/u.test(label);
  const wanted = hasLetters ? optionCodeFrom(label).replace(/_+$/, '') : `option_${others.length + 1}`;
  const taken = new Set<string>(others.map(({ code }) => code));
  return OptionCode.parse(codeGiver(longestOptionCode, taken)(wanted));
}

/** The next row as the rows before it are coded and numbered: after `I4` and "I.4", `I5` and "I.5". */
export function nextRow({ code, rows }: Battery, draft: Draft): Row {
  const last = rows.at(-1);
  const wanted = (last && increased(last.code)) ?? rowCode(code, rows.length);
  const number = last?.number === undefined ? undefined : increased(last.number);
  return {
    code: freeItemCode(wanted, itemCodesOf(draft)),
    wording: { vi: '', en: '' },
    ...(number === undefined ? {} : { number }),
  };
}

/** "III.9" → "III.10"; undefined where it does not end in a number. */
function increased(text: string): string | undefined {
  const [, before, digits] = /^(.*?)(\d+)$/.exec(text) ?? [];
  return digits === undefined ? undefined : `${before}${Number(digits) + 1}`;
}
