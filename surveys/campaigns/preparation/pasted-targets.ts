import { foldAccents, tidyText } from '../../vietnamese.ts';
import type { DraftTarget } from './draft.ts';
import { longestText } from './limits.ts';
import { targetCodeFrom } from './new-code.ts';

/** "1.", "12)", "-", "•" before a name, or a first cell with a running number. */
const mark = /^(?:\d{1,3}(?:[.)]\s*|\t)|[-–•*]\s*)/;

/** The bodies of a pasted list, and the lines that are too long for a name, counted from 1. */
export type PastedTargets = { targets: DraftTarget[]; unread: { line: number; text: string }[] };

/**
 * A list of bodies, one per line, as it stands in a plan. A name that is known keeps its code and its English; one
 * that stands twice is taken once.
 */
export function readPastedTargets(text: string, known: readonly DraftTarget[]): PastedTargets {
  const codes = known.map(({ code }) => code);
  const targets: DraftTarget[] = [];
  const unread: PastedTargets['unread'] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const name = tidyText(line.trim().replace(mark, '')).replace(/\s+/g, ' ').replace(/[;.]$/, '');
    const isSame = (target: DraftTarget) => foldAccents(target.name.vi) === foldAccents(name);
    if (!/\p{L}/u.test(name) || targets.some(isSame)) continue;
    if (name.length > longestText) {
      unread.push({ line: index + 1, text: line });
      continue;
    }
    const before = known.find(isSame);
    const code = before?.code ?? targetCodeFrom(name, codes);
    codes.push(code);
    targets.push(before ?? { code, name: { vi: name, en: '' } });
  }
  return { targets, unread };
}
