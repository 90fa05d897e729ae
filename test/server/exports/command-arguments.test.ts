import { describe, expect, it } from 'vitest';
import { readExportArguments, readSimulateArguments } from '#server/commands/read-arguments.ts';

describe('what is typed after a command', () => {
  it('is taken as meant', () => {
    expect(readSimulateArguments(['--responses', '20', '--seed', 'xuân'])).toEqual({
      responses: 20,
      seed: 'xuân',
    });
    expect(readExportArguments(['--campaign', '2024', '--format', 'xlsx', '--out', 'a.xlsx'])).toEqual({
      campaign: '2024',
      group: undefined,
      format: 'xlsx',
      out: 'a.xlsx',
    });
  });

  it('may be left out: the trial campaign, a format from the name of the file', () => {
    expect(readExportArguments([])).toMatchObject({ campaign: undefined, format: 'csv' });
    expect(readExportArguments(['--out', 'a.json'])).toMatchObject({ format: 'json' });
  });

  it.each([
    [() => readSimulateArguments(['--responses', 'nhiều']), /--responses phải là số nguyên/],
    [() => readSimulateArguments(['--responses', '0']), /--responses phải là số nguyên/],
    [() => readSimulateArguments(['--sed', '1']), /Các tham số: --responses, --seed/],
    [() => readExportArguments(['--format', 'ods']), /--format phải là csv, xlsx, json/],
    [() => readExportArguments(['--campaign', 'Không Có']), /"Không Có" không phải là một mã/],
    [() => readExportArguments(['ket-qua.csv']), /Tham số chưa đúng/],
  ])('is refused with a sentence where it cannot be followed (%#)', (read, sentence) => {
    expect(read).toThrow(sentence);
  });
});
