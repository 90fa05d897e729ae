/** What a table says, cell by cell, without its buttons. */
export function cellsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) =>
    [...row.cells].map((cell) => {
      const copy = document.createElement('div');
      copy.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
      for (const part of copy.querySelectorAll('[data-not-copied]')) part.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    }),
  );
}

/** A plain bordered table, as a word processor takes it. The first row is the heading. */
export function asHtml(rows: readonly (readonly string[])[]): string {
  const cell = (name: string) => (text: string) => `<${name}>${escaped(text)}</${name}>`;
  const lines = rows.map((cells, index) => `<tr>${cells.map(cell(index === 0 ? 'th' : 'td')).join('')}</tr>`);
  return `<table border="1" cellspacing="0" cellpadding="4">${lines.join('')}</table>`;
}

export function asTabbedText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Where the clipboard is closed to pages (plain http), the way browsers had before it. @returns did it work? */
export async function copyTable(table: HTMLTableElement): Promise<boolean> {
  const rows = cellsOf(table);
  const forms = { 'text/html': asHtml(rows), 'text/plain': asTabbedText(rows) };
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByCommand(forms);
  }
}

function copyByCommand(forms: Readonly<Record<string, string>>): boolean {
  const give = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', give, { once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return isCopied;
}
