import { describe, expect, test } from 'vitest';
import { answerKey, ItemCode } from '#surveys/ids.ts';
import type { Decision, PendingDecision } from '#surveys/paper/double-entry.ts';
import { type Entry, isInvalid } from '#surveys/paper/entry.ts';
import { reckon } from '#surveys/paper/reckoning.ts';
import { chanceFrom } from '#surveys/simulation/chance.ts';
import { filledBallots, keyBallotWith, readOf } from '#test/support/keyers.ts';
import { questionnaireCalled } from './built.ts';

const m1 = questionnaireCalled('m1@1');
const ballots = filledBallots(m1, [], 400, 'two keyers');
const keyAll = (keyer: string, errorShare: number) =>
  new Map(
    [...ballots].map(([serial, written]) => [
      serial,
      keyBallotWith(m1, [], written, errorShare, chanceFrom(`${keyer} ${serial}`)),
    ]),
  );
const entriesOf = (keyed: ReturnType<typeof keyAll>) =>
  new Map([...keyed].map(([serial, { entry }]) => [serial, entry]));
const truth = entriesOf(keyAll('nobody', 0));
const [hoa, nam] = [keyAll('hoa', 0.02), keyAll('nam', 0.02)];
const both = { first: entriesOf(hoa), second: entriesOf(nam) };
const json = (value: unknown) => JSON.stringify(value);

/** Ballots that both call valid: only there can items be compared. */
const comparable = [...ballots.keys()].filter((serial) =>
  [truth, both.first, both.second].every((entries) => {
    const entry = entries.get(serial);
    return entry && !isInvalid(entry);
  }),
);
const itemsOf = (entries: ReadonlyMap<number, Entry>, serial: number) => {
  const entry = entries.get(serial);
  return entry && !isInvalid(entry) ? entry.items : {};
};
const only = (entries: ReadonlyMap<number, Entry>) =>
  new Map([...entries].filter(([serial]) => comparable.includes(serial)));

/** Decides everything with the paper at hand, until nothing is open. */
function reconcile() {
  const decisions = new Map<number, Record<string, PendingDecision>>();
  for (let round = 0; ; round++) {
    const reckoning = reckon(m1, [], { first: only(both.first), second: only(both.second), decisions });
    if (reckoning.open.length === 0 || round > 20) return { reckoning, decisions };
    for (const { serial, disagreement } of reckoning.open) {
      const key = answerKey(ItemCode.parse(disagreement.key));
      const is = readOf({ key }, ballots.get(serial) ?? new Map());
      const decision: Decision =
        json(disagreement.first) === json(is)
          ? { choice: 'first' }
          : json(disagreement.second) === json(is)
            ? { choice: 'second' }
            : { choice: 'read_again', keyed: is };
      decisions.set(serial, { ...decisions.get(serial), [disagreement.key]: { decision, by: 'clerk' } });
    }
  }
}

describe('two keyers who err on 2 % of the items', () => {
  test('err as often as that, and are compared on hundreds of ballots', () => {
    const share = (keyed: typeof hoa) => {
      const all = [...keyed.values()];
      const errors = all.reduce((sum, { errors: own }) => sum + own.size, 0);
      const items = all.reduce(
        (sum, { entry }) => sum + (isInvalid(entry) ? 0 : Object.keys(entry.items).length),
        0,
      );
      return errors / items;
    };
    for (const keyed of [hoa, nam]) {
      expect(share(keyed)).toBeGreaterThan(0.015);
      expect(share(keyed)).toBeLessThan(0.025);
    }
    expect(comparable.length).toBeGreaterThan(300);
  });

  test('every place where both keyings differ is found, and no other', () => {
    const { open, comparison } = reckon(m1, [], {
      first: only(both.first),
      second: only(both.second),
      decisions: new Map(),
    });
    const differing = comparable.flatMap((serial) => {
      const [one, other] = [itemsOf(both.first, serial), itemsOf(both.second, serial)];
      return Object.keys(one).filter((key) => other[key] && json(one[key]) !== json(other[key]));
    });
    expect(differing.length).toBeGreaterThan(200);
    expect(comparison.disagreed).toBe(differing.length);
    const shown = open.filter(({ disagreement: { first, second } }) =>
      'unread' in first || 'marks' in first ? !('notKeyed' in second) : false,
    );
    expect(shown).toHaveLength(differing.length);
  });

  test('the rate is about twice the share that each gets wrong', () => {
    const { comparison } = reckon(m1, [], {
      first: only(both.first),
      second: only(both.second),
      decisions: new Map(),
    });
    const rate = comparison.disagreed / comparison.compared;
    expect(rate).toBeGreaterThan(0.03);
    expect(rate).toBeLessThan(0.05);
  });

  test('with the paper at hand only those places stay wrong where both made the very same error', () => {
    const { reckoning, decisions } = reconcile();
    expect(reckoning.open).toEqual([]);
    const left: string[] = [];
    for (const [index, serial] of comparable.entries()) {
      const entry = reckoning.entries[index];
      const is = itemsOf(truth, serial);
      const got = entry && !isInvalid(entry) ? entry.items : {};
      // where an error that both made led the ballot astray, what it led to is part of that error
      const keys = new Set([...Object.keys(is), ...Object.keys(got)]);
      const wrong = [...keys].filter((key) => json(is[key]) !== json(got[key]));
      const [ofHoa, ofNam] = [hoa.get(serial)?.errors, nam.get(serial)?.errors];
      const isShared = (key: string) => ofHoa?.has(key) && json(ofHoa.get(key)) === json(ofNam?.get(key));
      if (!wrong.some(isShared)) left.push(...wrong.map((key) => `${serial} ${key}`));
    }
    expect(left).toEqual([]);
    expect(decisions.size).toBeGreaterThan(100);
  });

  test('the order in which ballots are keyed changes nothing', () => {
    const turned = (entries: ReadonlyMap<number, Entry>) => new Map([...only(entries)].toReversed());
    const decisions = reconcile().decisions;
    const one = reckon(m1, [], { first: only(both.first), second: only(both.second), decisions });
    const other = reckon(m1, [], { first: turned(both.first), second: turned(both.second), decisions });
    expect(other.comparison).toEqual(one.comparison);
    expect(other.entries.map(json).sort()).toEqual(one.entries.map(json).sort());
  });
});
