import { type PastedLine, tidyPasted } from './pasted-line.ts';

/**
 * What Word, Excel and browsers put on the clipboard as HTML, read for its paragraphs, list items and table rows. It is
 * taken apart as text and never becomes a page: whatever is not one of the few tags known here is only skipped.
 */
export function linesOfHtml(html: string): PastedLine[] {
  const reading = openReading();
  // what is never closed reaches to the end: to look for its end again and again would take minutes
  const pieces = html
    .replace(/<!--\s*\[if[\s\S]*?(?:<!\[endif\]-->|$)/gi, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|head|title|xml)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .split(/(<[^<>]*>)/);
  for (const piece of pieces) {
    if (!piece.startsWith('<')) reading.text(decoded(piece));
    else {
      const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(piece) ?? [];
      if (slash === '') reading.opens(name.toLowerCase(), piece);
      else reading.closes(name.toLowerCase());
    }
  }
  return reading.end();
}

const blocks = ['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'dt', 'dd'];

function openReading() {
  const lines: PastedLine[] = [];
  const lists: { isOrdered: boolean; next: number }[] = [];
  let row: string[] | undefined;
  let cell = '';
  /** What stands before the next words: the number or bullet of their list. */
  let marker = '';
  let at = 0;
  let afterGap = false;

  function endLine(): void {
    const said = tidyPasted(cell);
    const cells = row ? [...row] : [said === '' ? '' : marker + said];
    cell = '';
    if (cells.every((one) => one === '')) return;
    marker = '';
    at += 1;
    lines.push({ at, cells, afterGap });
    afterGap = false;
  }

  /** Within a table a paragraph ends no line: a cell may have several. */
  function endBlock(): void {
    if (row) cell += ' ';
    else endLine();
  }

  return {
    text(text: string): void {
      cell += text;
    },
    opens(name: string, tag: string): void {
      if (name === 'br') cell += ' ';
      if (blocks.includes(name)) endBlock();
      if (name === 'ol' || name === 'ul') {
        endBlock();
        const start = Number(/\bstart\s*=\s*["']?(\d{1,4})/i.exec(tag)?.[1] ?? 1);
        lists.push({ isOrdered: name === 'ol', next: start });
      }
      const list = lists.at(-1);
      if (name === 'li' && list) {
        marker = list.isOrdered ? `${list.next}. ` : '• ';
        list.next += 1;
      }
      if (name === 'tr') {
        endLine();
        row = [];
      }
      if (name === 'td' || name === 'th') cell = '';
    },
    closes(name: string): void {
      if (name === 'td' || name === 'th') {
        row?.push(tidyPasted(cell));
        cell = '';
      } else if (name === 'tr' || name === 'table') {
        if (row) endLine();
        row = undefined;
      } else if (name === 'ol' || name === 'ul') {
        endBlock();
        lists.pop();
      } else if (blocks.includes(name)) {
        const isGap = !row && tidyPasted(cell) === '';
        endBlock();
        if (isGap && name === 'p') afterGap = true;
      }
    },
    end(): PastedLine[] {
      if (row) row.push(tidyPasted(cell));
      endLine();
      return lines;
    },
  };
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
};

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return named[entity.toLowerCase()] ?? whole;
    const point = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
