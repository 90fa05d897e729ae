import { foldAccents, tidyText } from '../../vietnamese.ts';
import type { DraftTarget } from './draft.ts';
import { targetCodeFrom } from './new-code.ts';

/** "1.", "12)", "-", "•" before a name, or a first cell with a running number. */
const mark = /^(?:\d{1,3}(?:[.)]\s*|\t)|[-–•*]\s*)/;

/**
 * A list of bodies, one per line, as it stands in a plan. A name that is known keeps its code and its English; one
 * that stands twice is taken once.
 */
export function readPastedTargets(text: string, known: readonly DraftTarget[]): DraftTarget[] {
  const codes = known.map(({ code }) => code);
  const read: DraftTarget[] = [];
  for (const line of text.split(/\r?\n/)) {
    const name = tidyText(line.trim().replace(mark, '')).replace(/\s+/g, ' ').replace(/[;.]$/, '');
    const isSame = (target: DraftTarget) => foldAccents(target.name.vi) === foldAccents(name);
    if (!/\p{L}/u.test(name) || read.some(isSame)) continue;
    const before = known.find(isSame);
    const code = before?.code ?? targetCodeFrom(name, codes);
    codes.push(code);
    read.push(before ?? { code, name: { vi: name, en: '' } });
  }
  return read;
}
