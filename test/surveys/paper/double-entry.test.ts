import { describe, expect, test } from 'vitest';
import {
  compareEntries,
  type Decisions,
  drawReEntry,
  mergeEntries,
  withoutWords,
} from '#surveys/paper/double-entry.ts';
import { type Entry, faultsOfEntry, isInvalid, type KeyedItem } from '#surveys/paper/entry.ts';
import { fc } from '#test/support/chance.ts';
import { aBallot, blank, mark, questionnaireCalled } from './built.ts';

const m1 = questionnaireCalled('m1@1');
const keyed = (changes: Record<string, KeyedItem> = {}): Entry => ({ items: { ...aBallot, ...changes } });
const compare = (first: Entry, second: Entry) => compareEntries(m1, [], first, second);
const merge = (first: Entry, second: Entry, decisions: Decisions = {}) =>
  mergeEntries(m1, [], [first, second], decisions);

describe('two keyings of one ballot', () => {
  test('that say the same differ in nothing: 26 items compared', () => {
    expect(compare(keyed(), keyed())).toEqual({ compared: 26, disagreements: [] });
    expect(merge(keyed(), keyed())).toEqual({ entry: keyed(), open: [] });
  });

  test('differ where one read 4 and the other 5, or one saw two marks', () => {
    const other = keyed({ I1: mark('5'), V2: { unread: 'two_marks' } });
    expect(compare(keyed(), other).disagreements).toEqual([
      { key: 'I1', first: mark('4'), second: mark('5') },
      { key: 'V2', first: mark('4'), second: { unread: 'two_marks' } },
    ]);
  });

  test('agree on words whatever the capitals, stops and spaces, and on options in any order', () => {
    const one = keyed({ X: mark('Cần thêm ghế chờ.'), IX: mark('roads', 'water') });
    const other = keyed({ X: mark('cần thêm  ghế, chờ'), IX: mark('water', 'roads') });
    expect(compare(one, other).disagreements).toEqual([]);
    expect(compare(one, keyed({ X: mark('Cần thêm ghé chờ'), IX: blank })).disagreements).toHaveLength(2);
  });

  test('where an answer led them apart, that answer is the disagreement, not all that follows', () => {
    const business = { Q2: mark('land'), Q3: mark('online'), Q4: mark('1'), Q5: blank };
    const officials = Object.fromEntries(
      m1.sections
        .flatMap(({ items }) => items)
        .flatMap((item) => (item.kind === 'battery' ? item.rows : []))
        .filter(({ code }) => /^(II|III|IV)\d/.test(code))
        .map(({ code }) => [code, mark('5')]),
    );
    const other = keyed({ Q1: mark('yes'), ...business, ...officials });
    expect(compare(keyed(), other)).toEqual({
      compared: 26,
      disagreements: [{ key: 'Q1', first: mark('no'), second: mark('yes') }],
    });
    expect(merge(keyed(), other, { Q1: { choice: 'first' } })).toEqual({ entry: keyed(), open: [] });
    // what only one of them has read is looked at again
    const { open } = merge(keyed(), other, { Q1: { choice: 'second' } });
    expect(open.map(({ key }) => key)).toEqual([...Object.keys(business), ...Object.keys(officials)]);
    expect(open[0]).toEqual({ key: 'Q2', first: { notKeyed: true }, second: mark('land') });
    const all = Object.fromEntries(
      ['Q1', ...open.map(({ key }) => key)].map((key) => [key, { choice: 'second' as const }]),
    );
    expect(merge(keyed(), other, all)).toEqual({ entry: other, open: [] });
  });

  test('what a third reading opens has to be read as well', () => {
    const blurred = keyed({ P0: { unread: 'illegible' } });
    const read = { P0: { choice: 'read_again', keyed: mark('general') } } as const;
    const { open } = merge(keyed(), blurred, read);
    expect(open.map(({ key }) => key)).toEqual(['P1', 'P2', 'P4', 'P5', 'P6']);
    expect(open[0]?.first).toEqual({ notKeyed: true });
    const rest = Object.fromEntries(
      open.map(({ key }) => [key, { choice: 'read_again' as const, keyed: blank }]),
    );
    expect(merge(keyed(), blurred, { ...read, ...rest }).open).toEqual([]);
  });

  test('whether a ballot counts is one comparison, and one decision', () => {
    const thrownOut: Entry = { invalid: 'wrong_group' };
    expect(compare(keyed(), thrownOut)).toEqual({
      compared: 1,
      disagreements: [{ key: 'validity', first: { valid: true }, second: { invalid: 'wrong_group' } }],
    });
    expect(compare(thrownOut, { invalid: 'wrong_group' }).disagreements).toEqual([]);
    expect(merge(keyed(), thrownOut).open).toHaveLength(1);
    expect(merge(keyed(), thrownOut, { validity: { choice: 'first' } })).toEqual({
      entry: keyed(),
      open: [],
    });
    expect(merge(keyed(), thrownOut, { validity: { choice: 'second' } })).toEqual({
      entry: thrownOut,
      open: [],
    });
  });
});

describe('merging', () => {
  const reading = fc.constantFrom<KeyedItem>(mark('1'), mark('4'), mark('5'), blank, { unread: 'two_marks' });
  const keys = Object.keys(aBallot).filter((key) => /^(I|V|VI)\d/.test(key));
  const keying = fc
    .record(Object.fromEntries(keys.map((key) => [key, reading])))
    .map((changes) => keyed(changes));

  test('keeps what both say, never makes anything up, and leaves nothing open that was decided', () => {
    fc.assert(
      fc.property(keying, keying, fc.boolean(), (first, second, takesFirst) => {
        const { disagreements } = compare(first, second);
        expect(merge(first, second).open).toEqual(disagreements);
        const choice = takesFirst ? ('first' as const) : ('second' as const);
        const decisions = Object.fromEntries(disagreements.map(({ key }) => [key, { choice }]));
        const merged = merge(first, second, decisions);
        expect(merged).toEqual({ entry: takesFirst ? first : second, open: [] });
        expect(isInvalid(merged.entry) || faultsOfEntry(m1, [], merged.entry.items)).toEqual([]);
      }),
    );
  });

  test('does not depend on which keying was the first, but for which side is which', () => {
    fc.assert(
      fc.property(keying, keying, (one, other) => {
        const turned = compare(other, one).disagreements.map(({ key, first, second }) => ({
          key,
          first: second,
          second: first,
        }));
        expect(turned).toEqual(compare(one, other).disagreements);
      }),
    );
  });
});

describe('which ballots are keyed again', () => {
  const serials = Array.from({ length: 47 }, (_, n) => n + 1);
  const ticket = (n: number) => String((n * 7919) % 1009).padStart(4, '0');

  test('a tenth of them, rounded up: at least one, and all if so wished', () => {
    const drawn = (count: number, share: number) =>
      drawReEntry(serials.slice(0, count), share, ticket).length;
    expect([drawn(47, 10), drawn(40, 10), drawn(41, 10), drawn(1, 10), drawn(3, 1)]).toEqual([5, 4, 5, 1, 1]);
    expect([drawn(47, 100), drawn(0, 10)]).toEqual([47, 0]);
  });

  test('are ballots of the batch, each once, and others when chance says otherwise', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 47, maxLength: 47 }),
        fc.integer({ min: 1, max: 100 }),
        (tickets, share) => {
          const drawn = drawReEntry(serials, share, (n) => String(tickets[n - 1]));
          expect(new Set(drawn).size).toBe(Math.ceil((47 * share) / 100));
          expect(drawn.every((serial) => serials.includes(serial))).toBe(true);
          expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
        },
      ),
    );
    expect(drawReEntry([1, 2, 3], 30, (n) => 'cab'[n - 1] ?? '')).toEqual([2]);
    expect(drawReEntry([1, 2, 3], 30, (n) => 'acb'[n - 1] ?? '')).toEqual([1]);
  });
});

test('what is logged of a decision holds no words', () => {
  expect(withoutWords(mark('Ông Nam rất tốt'), true)).toEqual({ words: true });
  expect(withoutWords({ marks: ['other'], specify: 'Đường hỏng' }, false)).toEqual({ marks: ['other'] });
  expect(withoutWords({ unread: 'two_marks' }, false)).toEqual({ unread: 'two_marks' });
});
