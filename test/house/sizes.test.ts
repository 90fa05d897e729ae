import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles, read, sourceFiles } from './files.ts';

const isData = (file: string) =>
  /^(surveys\/(questionnaires|par-index\/criteria-sets|campaigns\/reference)|client\/texts)\//.test(file);
const code = projectFiles().filter((file) =>
  /^(surveys|db|server|client|test)\/.*\.(ts|tsx|css|mjs)$/.test(file),
);

describe('small and flat', () => {
  test('no file has more than 300 lines, data excepted', () => {
    const long = code.filter((file) => !isData(file) && read(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('half of the files have at most 70 lines', () => {
    const lengths = sourceFiles()
      .filter((file) => !file.startsWith('test/'))
      .map((file) => read(file).split('\n').length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
  });

  test('no folder has more than 20 files', () => {
    const perFolder = Map.groupBy(code, (file) => dirname(file));
    expect([...perFolder].filter(([, files]) => files.length > 20).map(([folder]) => folder)).toEqual([]);
  });

  test('no file lies deeper than three levels under its floor', () => {
    expect(code.filter((file) => file.split('/').length > 5)).toEqual([]);
  });

  test('there is no drawer', () => {
    const drawers = /(^|\/)(utils?|helpers?|lib|misc|common|shared|types|constants)(\/|\.tsx?$)/;
    expect(projectFiles().filter((file) => drawers.test(file))).toEqual([]);
  });

  test('index.ts is a register: it is found only where kinds or versions are listed', () => {
    const registers = code.filter((file) => file.endsWith('/index.ts') && !file.startsWith('server/routes/'));
    expect(registers.every((file) => /register/i.test(read(file)))).toBe(true);
  });

  test('files are named in kebab-case', () => {
    expect(code.filter((file) => !/^[a-z0-9./-]+$/.test(file))).toEqual([]);
  });
});
