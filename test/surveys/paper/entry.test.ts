import { describe, expect, test } from 'vitest';
import { TargetCode } from '#surveys/ids.ts';
import { asPosted, Entry, faultsOfEntry, marksIn, settledEntry } from '#surveys/paper/entry.ts';
import { nextOnPaper, paperOrder } from '#surveys/paper/paper-order.ts';
import { validate } from '#surveys/questionnaire/validate.ts';
import { aBallot, blank, mark, questionnaireCalled } from './built.ts';

const m1 = questionnaireCalled('m1@1');

describe('the keying of one ballot', () => {
  test('says of every item on its route what was read', () => {
    expect(faultsOfEntry(m1, [], aBallot)).toEqual([]);
    const { I1: _, ...without } = aBallot;
    expect(faultsOfEntry(m1, [], without)).toEqual([{ key: 'I1', problem: 'not_keyed' }]);
  });

  test('says nothing of what was not asked, and nothing that cannot be marked', () => {
    const odd = { ...aBallot, II1: mark('4'), I2: mark('7'), VII1: mark('1', '2'), ZZ: blank };
    expect(faultsOfEntry(m1, [], odd)).toEqual([
      { key: 'I2', problem: 'unknown_option' },
      { key: 'VII1', problem: 'too_many_marks' },
      { key: 'II1', problem: 'not_asked' },
      { key: 'ZZ', problem: 'not_asked' },
    ]);
  });

  test('is an invalid ballot where it is blank, or where what must be answered cannot be read', () => {
    const nothing = Object.fromEntries(Object.keys(aBallot).map((key) => [key, blank]));
    expect(settledEntry(m1, { items: nothing })).toEqual({ invalid: 'blank_ballot' });
    const unread = { ...aBallot, Q0: { unread: 'two_marks' as const } };
    expect(settledEntry(m1, { items: unread })).toEqual({ invalid: 'required_item_unread' });
    expect(faultsOfEntry(m1, [], unread)).toEqual([{ key: 'Q0', problem: 'required' }]);
    expect(settledEntry(m1, { items: aBallot })).toEqual({ items: aBallot });
    expect(settledEntry(m1, { invalid: 'wrong_group' })).toEqual({ invalid: 'wrong_group' });
  });

  test('becomes a response: two marks and illegible are void, blank is not there, words are a comment', () => {
    const { posted, voids } = asPosted({
      ...aBallot,
      I1: { unread: 'two_marks' },
      I2: { unread: 'illegible' },
      I3: mark('no_opinion'),
      Q1: mark('yes'),
      Q2: { marks: ['other'], specify: 'Nhà ở' },
      X: mark('Cần thêm ghế'),
    });
    const read = validate(m1, [], posted, voids);
    expect(read).toMatchObject({
      ok: true,
      answers: { I1: { missing: 'void' }, I2: { missing: 'void' }, I3: { missing: 'no_opinion' }, I4: 4 },
      comments: [
        { key: 'Q2', text: 'Nhà ở' },
        { key: 'X', text: 'Cần thêm ghế' },
      ],
    });
    expect(read.ok && 'P0' in read.answers).toBe(false);
  });

  test.each([
    [{}],
    [{ invalid: 'because' }],
    [{ items: { I1: { marks: [] } } }],
    [{ items: { I1: { marks: ['4'], unread: 'blank' } } }],
    [{ items: { I1: { unread: 'forgotten' } } }],
    [{ items: { I1: { marks: ['4'], serial: 17 } } }],
    [{ items: {}, serial: 17 }],
    [{ items: { I1: { marks: ['x'.repeat(4001)] } } }],
  ])('is refused at the door: %j', (bad) => {
    expect(Entry.safeParse(bad).success).toBe(false);
  });
});

describe('the order of the paper', () => {
  test('follows the answers: who had no business at the office is not led through it', () => {
    const keys = paperOrder(m1, [], marksIn(aBallot)).map(({ key }) => key);
    expect(keys).toEqual(Object.keys(aBallot));
    const { VI1: _, ...upToThere } = aBallot;
    expect(nextOnPaper(paperOrder(m1, [], marksIn(upToThere)), (key) => key in upToThere)?.key).toBe('VI1');
    expect(paperOrder(m1, [], marksIn({ Q0: mark('no') })).map(({ key }) => key)).toEqual(['Q0']);
  });

  test('goes through the bodies row by row, and then through what is written about them', () => {
    const m6 = questionnaireCalled('m6@1');
    const targets = ['SNV', 'STC'].map((code) => TargetCode.parse(code));
    const keys = paperOrder(m6, targets, marksIn({ 'S0@SNV': mark('no') })).map(({ key }) => key);
    expect(keys).toEqual(['S0@SNV', 'S0@STC', ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `S${n}@STC`)]);
    const both = paperOrder(m6, targets, () => []).map(({ key }) => key);
    expect(both.slice(-2)).toEqual(['S10@SNV', 'S10@STC']);
  });
});
