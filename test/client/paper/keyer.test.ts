import { describe, expect, test } from 'vitest';
import { choicesAt } from '#client/paper/keying/choices.ts';
import {
  entryOf,
  type Form,
  isTyping,
  type Keyer,
  placeAt,
  press,
  startKeyer,
  wordsKeyedAt,
  write,
} from '#client/paper/keying/keyer.ts';
import { signInLine, signOf } from '#client/paper/keying/signs.ts';
import { faultsOfEntry } from '#surveys/paper/entry.ts';
import { aBallot, blank, mark, questionnaireCalled } from '../../surveys/paper/built.ts';

const form: Form = { questionnaire: questionnaireCalled('m1@1'), targets: [] };

/** Keys as they are pressed, `Enter` and `Backspace` by name. */
function keyedBy(keys: readonly string[], on: Form = form, from: Keyer = startKeyer(on)): Keyer {
  return keys.reduce((keyer, key) => press(on, keyer, signOf(key)), from);
}
const lookup = (keyer: Keyer) => ({ at: keyer.at, why: keyer.refusal?.why });
/** An adult of the ward without business at the office, up to I.1. */
const upToI1 = keyedBy(['1', '2']);
const wholeBallot = ['1', '2', ...'444444444', ...'11', ...'2222222222', '.', '.', '.'];

describe('keying a ballot', () => {
  test('takes one key for each of its 26 items, and ends at the check', () => {
    const keyer = keyedBy(wholeBallot);
    expect(keyer.at).toBeUndefined();
    expect(entryOf(form, keyer)).toEqual({ items: aBallot });
    // with Enter for its serial and Enter to send it
    expect(wholeBallot.length + 2).toBeLessThanOrEqual(Object.keys(aBallot).length + 3);
  });

  test('takes three keys more than there are items where several marks could be made', () => {
    const withBusiness = [
      '1',
      '1',
      '3',
      'Enter',
      '1',
      '1',
      '2',
      ...'4'.repeat(23),
      ...'11',
      ...'2222222222',
      '.',
      '.',
      '.',
    ];
    const keyer = keyedBy(withBusiness);
    const items = Object.keys(keyer.items).length;
    expect([keyer.at, keyer.refusal]).toEqual([undefined, undefined]);
    expect(items).toBeGreaterThan(40);
    expect(withBusiness.length + 2).toBe(items + 3);
  });

  test('goes in the order of the paper, and skips what the answers leave out', () => {
    expect(upToI1.at).toBe('I1');
    expect(keyedBy(['1', '1']).at).toBe('Q2');
    expect(keyedBy(['2'])).toMatchObject({ at: undefined, items: { Q0: mark('no') } });
  });

  test('knows blank, two marks and illegible by two keys each', () => {
    for (const [keys, unread] of [
      ['.,bB', 'blank'],
      ['*hH', 'two_marks'],
      ['/kK', 'illegible'],
    ] as const) {
      for (const key of keys) expect(keyedBy([key], form, upToI1).items.I1).toEqual({ unread });
    }
  });

  test('0 is the way out that is printed, where it is printed', () => {
    expect(keyedBy(['0'], form, upToI1).items.I1).toEqual(mark('no_opinion'));
    const noWayOut = keyedBy(['1', '2', ...'444444444', '0']);
    expect(lookup(noWayOut)).toEqual({ at: 'VII1', why: 'key' });
  });

  test('refuses a key that means nothing, and stays where it is', () => {
    for (const key of ['6', '9', 'x', 'F5', ' ', 'Enter']) {
      const keyer = keyedBy([key], form, upToI1);
      expect(keyer.items).toEqual(upToI1.items);
      expect(lookup(keyer)).toEqual({ at: 'I1', why: key === 'Enter' ? 'nothing' : 'key' });
    }
    const twice = keyedBy(['9', '9'], form, upToI1);
    expect(twice.refusal?.round).toBe(2);
    expect(keyedBy(['4'], form, twice).refusal).toBeUndefined();
  });

  test('goes back, changes, and returns to where it was', () => {
    const there = keyedBy(['4', '4', '4', '-', 'Backspace'], form, upToI1);
    expect(there.at).toBe('I2');
    const changed = keyedBy(['2'], form, there);
    expect([changed.items.I2, changed.at]).toEqual([mark('2'), 'I4']);
    expect(keyedBy(['Enter'], form, there).at).toBe('I4');
    expect(lookup(keyedBy(['-'])).why).toBe('first');
    expect(keyedBy(['-'], form, keyedBy(wholeBallot)).at).toBe('P0');
  });

  test('a changed answer takes with it what it had opened', () => {
    const keyer = keyedBy(['1', '1', '3', 'Enter', '1', '-', '-', '-', '2']);
    expect(keyer.at).toBe('I1');
    expect(Object.keys(keyer.items)).toEqual(['Q0', 'Q1']);
  });

  test('several marks are toggled by their numbers and closed by Enter', () => {
    const atQ2 = keyedBy(['1', '1']);
    const chosen = keyedBy(['3', '1', '2', '2'], form, atQ2);
    expect([chosen.at, chosen.toggled]).toEqual(['Q2', ['land', 'civil_status']]);
    expect(keyedBy(['Enter'], form, chosen).items.Q2).toEqual(mark('civil_status', 'land'));
    expect(lookup(keyedBy(['.'], form, chosen)).why).toBe('key');
    expect(keyedBy(['-'], form, chosen)).toMatchObject({ at: 'Q2', toggled: [] });
    expect(lookup(keyedBy(['*'], form, atQ2)).why).toBe('key');
  });

  test('words beside an option follow it, or Enter says that there are none', () => {
    const other = keyedBy(['1', '1', '1', '7', 'Enter']);
    expect([other.at, other.words?.mark]).toEqual(['Q2', 'other']);
    expect(write(form, other, ' Nhà ở ').items.Q2).toEqual({
      marks: ['civil_status', 'other'],
      specify: 'Nhà ở',
    });
    expect(write(form, other, '').items.Q2).toEqual(mark('civil_status', 'other'));
    expect(lookup(write(form, other, 'x'.repeat(201))).why).toBe('tooLong');
  });

  test('words are taken as they are written; an empty line is a blank', () => {
    const atX = keyedBy(wholeBallot.slice(0, -2));
    expect(atX.at).toBe('X');
    expect(write(form, atX, '  ').items.X).toEqual(blank);
    expect(write(form, atX, ' - Bố trí  thêm ghế').items.X).toEqual(mark('- Bố trí  thêm ghế'));
    expect(keyedBy(['F8'], form, atX).items.X).toEqual({ unread: 'illegible' });
    expect(lookup(keyedBy(['4'], form, atX)).why).toBe('key');
  });

  test('while a line is typed no letter, digit or sign is a command', () => {
    for (const key of '-+*/.,bBhHkKpP0123456789 ') expect([key, signInLine(key)]).toEqual([key, undefined]);
    expect(signInLine('Backspace')).toBeUndefined();
    expect(['Enter', 'Escape', 'F9'].map((key) => signInLine(key)?.do)).toEqual(['enter', 'back', 'invalid']);
    const atX = keyedBy(wholeBallot.slice(0, -2));
    const other = keyedBy(['1', '1', '7', 'Enter']);
    const typing = [upToI1, atX, other].map((keyer) => isTyping(placeAt(form, keyer), keyer));
    expect(typing).toEqual([false, true, true]);
  });

  test('what was written stands there again when it is come back to', () => {
    const written = write(form, keyedBy(wholeBallot.slice(0, -2)), 'Cần thêm ghế');
    const back = keyedBy(['-'], form, written);
    const place = placeAt(form, back);
    expect([back.at, place && wordsKeyedAt(place, back)]).toEqual(['X', 'Cần thêm ghế']);
    expect(write(form, back, 'Cần thêm ghế')).toMatchObject({ at: written.at, items: written.items });
    const other = write(form, keyedBy(['1', '1', '7', 'Enter']), 'Nhà ở');
    const again = keyedBy(['-', '7', 'Enter'], form, other);
    const q2 = placeAt(form, again);
    expect(q2 && wordsKeyedAt(q2, again)).toBe('Nhà ở');
  });

  test('one of eighteen neighbourhoods is two digits, or one digit and Enter', () => {
    const atP1 = keyedBy(['1', 'Enter'], form, keyedBy(wholeBallot.slice(0, -1)));
    const atP6 = keyedBy(['1', '2', '3', '4'], form, atP1);
    expect(atP6.at).toBe('P6');
    const place = placeAt(form, atP6);
    const codes = place ? choicesAt(place, form.questionnaire) : [];
    expect(codes).toHaveLength(19);
    expect(keyedBy(['1', '2'], form, atP6).items.P6).toEqual(mark(codes[11]?.mark ?? ''));
    expect(keyedBy(['1', 'Enter'], form, atP6).items.P6).toEqual(mark(codes[0]?.mark ?? ''));
    expect(keyedBy(['7'], form, atP6).items.P6).toEqual(mark(codes[6]?.mark ?? ''));
    expect(keyedBy(['1', '9'], form, atP6).items.P6).toEqual(blank);
  });

  test('a ballot without the answer that must be there is invalid at once', () => {
    const keyer = keyedBy(['/']);
    expect([keyer.at, entryOf(form, keyer)]).toEqual([undefined, { invalid: 'required_item_unread' }]);
  });

  test('back from a required answer left blank is back to it, and it is still to be keyed', () => {
    const two = { ...form, questionnaire: { ...form.questionnaire, required: ['Q0', 'I2'] } };
    const left = keyedBy(['4', '.'], two, keyedBy(['1', '2'], two));
    expect(left.invalid).toBe('required_item_unread');
    const back = keyedBy(['-'], two, left);
    expect([back.at, back.invalid, back.items.I1, back.items.I2]).toEqual([
      'I2',
      undefined,
      mark('4'),
      undefined,
    ]);
    expect(lookup(keyedBy(['Enter'], two, back))).toEqual({ at: 'I2', why: 'nothing' });
    expect(keyedBy(['5'], two, back).at).toBe('I3');
  });

  test('a ballot can be called invalid anywhere, for one of the reasons, and back again', () => {
    const which = keyedBy(['+'], form, upToI1);
    expect(which.invalid).toBe('which');
    expect(entryOf(form, keyedBy(['3'], form, which))).toEqual({ invalid: 'wrong_group' });
    expect(lookup(keyedBy(['9'], form, which)).why).toBe('key');
    expect(keyedBy(['-'], form, which)).toMatchObject({ at: 'I1', invalid: undefined });
    expect(keyedBy(['3', '-'], form, which)).toMatchObject({ at: 'I1', invalid: undefined });
  });

  test('a ballot on which all is blank is a blank ballot', () => {
    const m3: Form = { questionnaire: questionnaireCalled('m3@1'), targets: [] };
    expect(entryOf(m3, keyedBy(Array(14).fill('.'), m3))).toEqual({ invalid: 'blank_ballot' });
  });
});

describe('the digits of a scale', () => {
  test('are keyed as they are printed, though the scale begins with the best', () => {
    const descending: Form = { ...form, questionnaire: { ...form.questionnaire, scaleOrder: 'descending' } };
    const from = keyedBy(['1', '2'], descending);
    const place = placeAt(descending, from);
    expect(place && choicesAt(place, descending.questionnaire).map(({ number }) => number)).toEqual([
      5, 4, 3, 2, 1, 0,
    ]);
    expect(keyedBy(['5'], descending, from).items.I1).toEqual(mark('5'));
  });
});

test.each(['m2@1', 'm3@1', 'm4@1', 'm5@1', 'qr@1'])('whatever is keyed on %s, the server takes it', (id) => {
  const on: Form = { questionnaire: questionnaireCalled(id), targets: [] };
  let keyer = startKeyer(on);
  let n = 0;
  while (keyer.at !== undefined && n++ < 200) {
    const place = placeAt(on, keyer);
    if (place?.item.kind === 'text') keyer = write(on, keyer, 'Ý kiến');
    else {
      keyer = press(on, keyer, signOf('1'));
      if (keyer.toggled.length > 0) keyer = press(on, keyer, signOf('Enter'));
    }
  }
  const entry = entryOf(on, keyer);
  expect('items' in entry && faultsOfEntry(on.questionnaire, [], entry.items)).toEqual([]);
});
