/** What a reader of SPSS files finds in one. Written for the tests, and from the description of the format alone. */
export type ReadSav = {
  told: number;
  names: string[];
  labels: Map<string, string>;
  valueLabels: Map<string, Map<number, string>>;
  missing: Map<string, [number, number]>;
  notes: string[];
  cases: Map<string, number | string>[];
};

/** @throws RangeError where the file ends before it should. */
export function readSav(file: Buffer): ReadSav {
  let at = 0;
  const int = () => {
    at += 4;
    return file.readInt32LE(at - 4);
  };
  const bytes = (length: number) => {
    if (at + length > file.length) throw new RangeError('the file ends here');
    at += length;
    return file.subarray(at - length, at);
  };
  const number = () => bytes(8).readDoubleLE();
  const multiple = (of: number, length: number) => Math.ceil(length / of) * of;

  bytes(80);
  const told = int();
  at = 176;
  const segments: { short: string; width: number }[] = [];
  const [labels, valueLabels] = [new Map<string, string>(), new Map<string, Map<number, string>>()];
  const missing = new Map<string, [number, number]>();
  let notes: string[] = [];
  let long = new Map<string, string>();
  let sets = new Map<number, string>();
  for (let type = int(); type !== 999; type = int()) {
    if (type === 2) {
      const [width, hasLabel, missingKind] = [int(), int(), int()];
      bytes(8);
      const short = bytes(8).toString().trim();
      segments.push({ short, width });
      if (hasLabel === 1) {
        const length = int();
        labels.set(short, bytes(multiple(4, length)).toString('utf8', 0, length));
      }
      if (missingKind === -2) missing.set(short, [number(), number()]);
    } else if (type === 3) {
      sets = new Map(
        Array.from({ length: int() }, (): [number, string] => {
          const value = number();
          const length = bytes(1).readUInt8();
          return [value, bytes(multiple(8, length + 1) - 1).toString('utf8', 0, length)];
        }),
      );
    } else if (type === 4) {
      for (let left = int(); left > 0; left -= 1) valueLabels.set(segments[int() - 1]?.short ?? '', sets);
    } else if (type === 6) {
      notes = Array.from({ length: int() }, () => bytes(80).toString().trimEnd());
    } else if (type === 7) {
      const subtype = int();
      const content = bytes(int() * int()).toString('utf8');
      if (subtype === 13)
        long = new Map(content.split('\t').map((pair) => pair.split('=') as [string, string])); // name=name
    } else throw new Error(`record ${type}`);
  }
  int();

  const named = (short: string) => long.get(short) ?? short;
  const cases: ReadSav['cases'] = [];
  let codes: number[] = [];
  const next = (): number | Buffer | undefined => {
    if (codes.length === 0) codes = [...bytes(8)];
    const code = codes.shift() ?? 0;
    if (code === 0) return next();
    if (code === 252) return undefined;
    return code === 253 ? bytes(8) : code === 254 ? Buffer.alloc(8, ' ') : code - 100;
  };
  for (let first = next(); first !== undefined; first = next()) {
    const row = new Map<string, number | string>();
    let text: string | undefined;
    for (const [index, { short, width }] of segments.entries()) {
      const value = index === 0 ? first : next();
      if (value === undefined) throw new RangeError('a case that ends in the middle');
      if (width === 0) row.set(named(short), typeof value === 'number' ? value : value.readDoubleLE());
      else {
        if (width > 0) text = short;
        row.set(named(text ?? ''), `${row.get(named(text ?? '')) ?? ''}${value.toString()}`);
      }
    }
    cases.push(row);
  }
  const renamed = <T>(map: Map<string, T>) =>
    new Map([...map].map(([short, value]) => [named(short), value]));
  return {
    told,
    names: segments.filter(({ width }) => width >= 0).map(({ short }) => named(short)),
    labels: renamed(labels),
    valueLabels: renamed(valueLabels),
    missing: renamed(missing),
    notes,
    cases,
  };
}
