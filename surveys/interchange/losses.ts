import type { Wording } from '../questionnaire/wording.ts';
import type { Loss, LossKind, Where } from './loss.ts';
import { lossSentences } from './loss-sentences.ts';

/** Where losses are noted while a file is read. `aside` is said in brackets: "q1 → Q1", a made-up text, a kind. */
export type Losses = {
  add(kind: LossKind, where: Where, what: string, aside?: string | Wording): void;
  /** In the order of the sheets and their rows. */
  list(): Loss[];
};

export function noteLosses(): Losses {
  const noted: Loss[] = [];
  return {
    add(kind, { sheet, row, column }, what, aside) {
      const { vi, en } = lossSentences[kind];
      const said = typeof aside === 'string' ? { vi: aside, en: aside } : aside;
      const why = said === undefined ? { vi, en } : { vi: `${vi} (${said.vi})`, en: `${en} (${said.en})` };
      noted.push({
        kind,
        sheet,
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
        what,
        why,
      });
    },
    list() {
      const others = noted.map(({ sheet }) => sheet).filter((sheet) => !usual.includes(sheet.toLowerCase()));
      const sheets = [...usual, ...others];
      const place = ({ sheet }: Loss) =>
        sheets.findIndex((name) => name === sheet || name === sheet.toLowerCase());
      return noted.toSorted((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0));
    },
  };
}

/** In the order in which somebody looks through the file. */
const usual: readonly string[] = ['survey', 'choices', 'settings', '_khaosat'];
