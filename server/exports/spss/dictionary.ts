import { cut, double, int32, padded, upTo } from './bytes.ts';
import type { SavVariable } from './variables.ts';

// "System File Format" of the PSPP Developers Guide; record numbers as there

/** SPSS and PSPP cut longer ones off. */
const longestLabel = 255;
const longestValueLabel = 120;
const formats = { text: 1, number: 5, day: 39 } as const;

/** Eight bytes each: how many a variable takes in a case. */
export function segmentsOf({ kind, width }: SavVariable): number {
  return kind === 'text' ? upTo(8, width) / 8 : 1;
}

/** The first record; `cases` tells a reader that a file was cut off. */
export function header(variables: readonly SavVariable[], cases: number, title: string, day: string): Buffer {
  const [year = '', month = '', date = ''] = day.split('-');
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return Buffer.concat([
    Buffer.from('$FL2'),
    padded('@(#) SPSS DATA FILE lang-nghe', 60),
    int32(
      2,
      variables.reduce((sum, one) => sum + segmentsOf(one), 0),
      1,
      0,
      cases,
    ),
    double(100),
    padded(`${date} ${months[Number(month) - 1]} ${year.slice(2)}`, 9),
    // the time of day is nobody's business
    padded('00:00:00', 8),
    padded(title, 64),
    Buffer.alloc(3),
  ]);
}

/** Records 2, 3 and 4 of one variable, the `index`-th segment (from 1); its short name is V and a number. */
export function variableRecord(variable: SavVariable, name: string): Buffer {
  const { kind, width, label, canMiss } = variable;
  const shown = kind === 'text' ? width : kind === 'day' ? 10 : 8;
  const format = (formats[kind] << 16) | (shown << 8);
  const words = cut(label, longestLabel);
  const rest = segmentsOf(variable) - 1;
  return Buffer.concat([
    int32(2, width, 1, canMiss ? -2 : 0, format, format),
    padded(name, 8),
    int32(words.length),
    words,
    Buffer.alloc(upTo(4, words.length) - words.length),
    canMiss ? double(-99, -96) : Buffer.alloc(0),
    ...Array.from({ length: rest }, () => Buffer.concat([int32(2, -1, 0, 0, 0, 0), padded('', 8)])),
  ]);
}

export function valueLabelRecords({ labels }: SavVariable, index: number): Buffer {
  if (labels.length === 0) return Buffer.alloc(0);
  const each = labels.map(({ value, label }) => {
    const words = cut(label, longestValueLabel);
    return Buffer.concat([
      double(value),
      Buffer.from([words.length]),
      padded(words.toString(), upTo(8, words.length + 1) - 1),
    ]);
  });
  return Buffer.concat([int32(3, labels.length), ...each, int32(4, 1, index)]);
}

/** Record 6: lines of eighty bytes that stay with the file. */
export function notes(lines: readonly string[]): Buffer {
  return Buffer.concat([int32(6, lines.length), ...lines.map((line) => padded(line, 80))]);
}

const extension = (subtype: number, size: number, content: Buffer) =>
  Buffer.concat([int32(7, subtype, size, content.length / size), content]);

/** Record 7: numbers as they are written, how variables are measured, their long names, UTF-8, how many cases. */
export function extensions(
  variables: readonly SavVariable[],
  names: readonly string[],
  cases: number,
): Buffer {
  const measures = { nominal: 1, ordinal: 2, scale: 3 } as const;
  const lowest = -Number.MAX_VALUE;
  const justAbove = Buffer.from('feffffffffffefff', 'hex').readDoubleLE();
  const long = variables.map(({ column }, at) => `${names[at]}=${column}`).join('\t');
  return Buffer.concat([
    extension(3, 4, int32(1, 0, 0, -1, 1, 1, 2, 65001)),
    extension(4, 8, double(lowest, Number.MAX_VALUE, justAbove)),
    extension(
      11,
      4,
      int32(...variables.flatMap(({ measure, kind }) => [measures[measure], 10, kind === 'text' ? 0 : 1])),
    ),
    extension(13, 1, Buffer.from(long)),
    extension(
      16,
      8,
      Buffer.concat(
        [1, cases].map((count) => {
          const bytes = Buffer.alloc(8);
          bytes.writeBigInt64LE(BigInt(count));
          return bytes;
        }),
      ),
    ),
    extension(20, 1, Buffer.from('UTF-8')),
  ]);
}

export const endOfDictionary = int32(999, 0);
