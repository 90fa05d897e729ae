import type { PastedLine } from './pasted-line.ts';
import { linesOfHtml } from './read-html.ts';
import { linesOfText } from './read-text.ts';

/** What a clipboard gives: the text, and where it was copied from something formatted, that too. */
export type Clipboard = { text: string; html?: string | undefined };

/** In UTF-16 units. Nothing is read of longer texts: nobody wrote that by hand. */
export const longestClipboard = 400_000;
/** Word writes some kilobytes for every cell. Of what is longer the text is read, which is whole. */
const longestHtml = 10 * longestClipboard;

/** Formatted lists and tables say more than their text: which numbers were automatic, where a cell ends. */
export function linesOfClipboard({ text, html = '' }: Clipboard): PastedLine[] {
  const isListed = html.length <= longestHtml && /<(?:li|tr)\b|mso-list/i.test(html);
  const lines = isListed ? linesOfHtml(html) : [];
  return lines.length > 0 || text.length > longestClipboard ? lines : linesOfText(text);
}
