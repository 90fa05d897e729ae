import { describe, expect, test } from 'vitest';
import { projectFiles, read, sourceFiles } from './files.ts';

/** Words of house.md that code, tables and addresses do not use, with the one to use. */
const words: [RegExp, string][] = [
  [/\bquestion(?!naire|-)s?\b/i, 'item'],
  [/\bsubmissions?\b/i, 'response'],
  [/\badmin(istrator)?s?\b/i, 'clerk'],
  [/\bpaper_?form|\bsurvey_?form/i, 'questionnaire'],
  [/\bparticipants?\b/i, 'respondent'],
  [/\bkpi\b/i, 'criterion'],
  [/\bchannels?\b/i, 'mode'],
];

/** Only names count: what is inside quotation marks or a comment is language, not vocabulary. */
function names(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""')
    .replace(/>[^<>{}]*</g, '><');
}

describe('the words of the house', () => {
  for (const [word, instead] of words) {
    test(`${word.source} is called ${instead}`, () => {
      const used = sourceFiles().filter(
        (file) => file !== 'test/house/words.test.ts' && word.test(names(read(file))),
      );
      expect(used).toEqual([]);
    });
  }

  test('every cast says why on its line', () => {
    const casts = sourceFiles()
      .filter((file) => !file.startsWith('test/'))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .flatMap((line, index, lines) => {
            const isCast =
              /[\w)\]}] as (?!const\b)[A-Z{(]|\bas unknown\b|\bas never\b/.test(line) &&
              !/^\s*(import|export)|^\s*(\*|\/\/)/.test(line);
            const isExplained = /\/\//.test(line) || /^\s*(\/\/|\*)/.test(lines[index - 1] ?? '');
            return isCast && !isExplained ? [`${file}:${index + 1}`] : [];
          }),
      );
    expect(casts).toEqual([]);
  });

  test('nothing is left to do later, and no path of a machine is written down', () => {
    const marks = /\bTODO\b|\bFIXME\b|\bXXX\b|(?<![\w.])\/(home|root|work)\//;
    const texts = projectFiles().filter((file) => !/package-lock|\.(png|jpg|xlsx)$/.test(file));
    expect(texts.filter((file) => file !== 'test/house/words.test.ts' && marks.test(read(file)))).toEqual([]);
  });

  test('the lockfile names no address', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"/);
  });
});
