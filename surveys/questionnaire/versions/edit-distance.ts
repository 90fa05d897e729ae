/**
 * Keystrokes between two texts: a letter put in, left out, replaced, or exchanged with its neighbour (optimal string
 * alignment). Counted in characters as composed (NFC), so that a wrong tone mark is one.
 */
export function editDistance(before: string, after: string): number {
  const [a, b] = withoutCommonEnds([...before.normalize('NFC')], [...after.normalize('NFC')]);
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const at = (cells: readonly number[], index: number) => cells[index] ?? 0;
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
      );
      const isExchanged =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isExchanged) least = Math.min(least, at(beforeLast, column - 2) + 1);
      line.push(least);
    }
    beforeLast = last;
    last = line;
  }
  return last[b.length] ?? 0;
}

function withoutCommonEnds(a: string[], b: string[]): [string[], string[]] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
