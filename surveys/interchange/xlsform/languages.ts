import { short } from '../assembly/wordings.ts';
import type { DraftTexts } from '../draft.ts';
import type { Losses } from '../losses.ts';
import type { Table, TableRow } from '../sheet.ts';

type Known = 'vi' | 'en';

/** How headings name the languages on the way out. */
export const languageNames = { vi: 'Tiếng Việt (vi)', en: 'English (en)' } as const;

/** "Tiếng Việt (vi)", "Vietnamese", "vi" → vi; undefined for any other language. */
export function languageNamed(name: string): Known | undefined {
  const lower = name.toLowerCase();
  if (/\(vi\b|^vi(-vn)?$|tiếng việt|tieng viet|vietnam/.test(lower)) return 'vi';
  if (/\(en\b|^en(-\w\w)?$|english|tiếng anh|tieng anh/.test(lower)) return 'en';
  return undefined;
}

const vietnameseLetters = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/**
 * The language of a plain `label` where nothing names it: the one that other headings name, if it is one only; else
 * Vietnamese if any text is written with its letters.
 */
export function plainLanguage(tables: readonly Table[], defaultLanguage: string): Known {
  const named = languageNamed(defaultLanguage);
  if (named) return named;
  const headings = tables.flatMap(({ columns }) => [...columns.keys()]);
  const others = new Set(
    headings.flatMap((heading) => {
      const [first, ...rest] = heading.split('::');
      return first === 'label' ? (languageNamed(rest.join('::')) ?? []) : [];
    }),
  );
  const [only] = others;
  if (only && others.size === 1) return only;
  const isVietnamese = tables.some(({ rows }) =>
    rows.some((row) => vietnameseLetters.test(row.cell('label'))),
  );
  return isVietnamese ? 'vi' : 'en';
}

export type TextColumns = {
  /** Which languages the sheet has for this column at all. */
  has: { vi: boolean; en: boolean };
  /** Headings that are read; what stands under others of the same column is noted as left out. */
  used: ReadonlySet<string>;
  of(row: TableRow): DraftTexts;
  noteOthers(row: TableRow, losses: Losses): void;
};

/** Finds `label`, `label::Tiếng Việt (vi)`, `label::English (en)` … and reads texts from them. */
export function textColumns(table: Table, column: string, plain: Known): TextColumns {
  const found: Partial<Record<Known, string>> = {};
  const others: string[] = [];
  for (const name of table.columns.keys()) {
    const [first, ...rest] = name.split('::');
    if (first !== column || rest.length === 0) continue;
    const language = languageNamed(rest.join('::'));
    if (language && found[language] === undefined) found[language] = name;
    else others.push(name);
  }
  const fallback = table.columns.has(column) ? column : undefined;
  const free = [plain, plain === 'vi' ? 'en' : 'vi'] as const;
  const language = free.find((one) => found[one] === undefined);
  if (fallback !== undefined && language) found[language] = fallback;
  else if (fallback !== undefined) others.push(fallback);
  return {
    has: { vi: found.vi !== undefined, en: found.en !== undefined },
    used: new Set(Object.values(found)),
    of: (row) => ({ vi: row.cell(found.vi ?? ''), en: row.cell(found.en ?? '') }),
    noteOthers(row, losses) {
      for (const name of others) {
        const text = row.cell(name);
        const where = { sheet: table.sheet, row: row.row, column: table.columns.get(name) };
        if (text !== '') losses.add('language_left_out', where, short(text));
      }
    },
  };
}
