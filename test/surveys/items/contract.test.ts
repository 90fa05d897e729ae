import { describe, expect, test } from 'vitest';
import { Item, itemKinds, kindOf } from '#surveys/items/index.ts';
import { answerProblems } from '#surveys/items/kind.ts';
import { isMissing, marksOf } from '#surveys/responses/answer.ts';
import { examples, scales, unlistedMarks } from './examples.ts';

test('there is an example of every kind of item in the register', () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(itemKinds).sort());
});

describe.each(Object.values(examples))('a kind of item: $kind', (item) => {
  const kind = kindOf(item);
  const read = (...marks: string[]) => kind.read(item, marks, scales);
  const marks = kind.markable(item, scales).marks ?? [unlistedMarks[item.kind] ?? 'none in unlistedMarks'];

  test('keeps everything of an item that it parses', () => {
    expect(Item.parse(JSON.parse(JSON.stringify(item)))).toEqual(item);
  });

  test('asks something, under codes that differ, in every language', () => {
    const asked = kind.asks(item);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ code }) => code)).size).toBe(asked.length);
    for (const { wording } of asked) expect([wording.vi, wording.en]).not.toContain('');
  });

  test('takes a blank for what it is', () => {
    expect(read()).toEqual({});
  });

  test('finds no fault in a sound item', () => {
    expect(kind.faults(item, scales)).toEqual([]);
  });

  test('reads every mark that can be made, and a condition sees the same mark in the answer', () => {
    for (const mark of marks) {
      const { answer, problem } = read(mark);
      expect(problem).toBeUndefined();
      expect(marksOf(answer)).toEqual([mark]);
    }
  });

  test('gives an answer that a JSON document keeps', () => {
    for (const mark of marks) {
      const { answer } = read(mark);
      expect(JSON.parse(JSON.stringify({ answer }))).toEqual({ answer });
    }
  });

  test('says what is wrong with a mark that was never offered', () => {
    for (const mark of ['<script>', '1.0', '99', 'constructor', '__proto__', '１']) {
      const { answer, comment, problem } = read(mark);
      expect(answer).toBeUndefined();
      if (comment === undefined) expect(answerProblems).toContain(problem);
      else expect(item.kind).toBe('text');
    }
  });

  test('takes no more marks at once than it says', () => {
    const { atMost } = kind.markable(item, scales);
    const tooMany = [...marks, 'one more', 'and another'].slice(0, atMost + 1);
    const { answer, problem } = read(...(atMost === 0 ? ['two', 'lines'] : tooMany));
    expect(answer).toBeUndefined();
    expect(answerProblems).toContain(problem);
  });

  test('gives every answer a cell in every column, one of the values that the column explains', () => {
    for (const asked of kind.asks(item)) {
      const columns = kind.columns(item, asked, scales);
      expect(new Set(columns.map(({ suffix }) => suffix)).size).toBe(columns.length);
      for (const mark of marks) {
        const { answer } = read(mark);
        if (answer === undefined || isMissing(answer)) continue;
        for (const { values, cell } of columns) {
          if (values.length > 0) expect(values.map(({ value }) => value)).toContain(cell(answer));
          else expect(String(cell(answer))).toBe(mark);
        }
      }
    }
  });

  test('is core exactly when it stands on a scale', () => {
    expect(kind.isCore).toBe('scale' in item);
  });
});
