import { describe, expect, test } from 'vitest';
import { keysFrom, openedTokenLength } from '#server/keys/keys.ts';
import { aResponseId } from '#test/support/builders.ts';

const keys = keysFrom({ receipt: 'one secret', page: 'another', admission: 'a third' });
const opened = new Date('2024-10-31T16:45:30Z');

describe('what the server signs', () => {
  test('a page proves when it was opened, to the minute', () => {
    expect(keys.readOpenedToken(keys.openedToken(opened))).toEqual({
      at: new Date('2024-10-31T16:45:00Z'),
      wording: 0,
    });
    expect(keys.openedToken(opened)).toHaveLength(openedTokenLength);
  });

  test('and in which wording, in no more letters; of a wording that is not there yet nothing is proved', () => {
    const token = keys.openedToken(opened, 2);
    expect(token).toHaveLength(openedTokenLength);
    expect(token).not.toBe(keys.openedToken(opened, 1));
    expect(keys.readOpenedToken(token, 3)).toMatchObject({ wording: 2 });
    expect(keys.readOpenedToken(keys.openedToken(opened), 3)).toMatchObject({ wording: 0 });
    expect(keys.readOpenedToken(token, 1)).toBeUndefined();
  });

  test('an altered, foreign or missing token proves nothing', () => {
    const token = keys.openedToken(opened);
    const earlier = keys.openedToken(new Date('2024-10-31T10:00:00Z')).slice(0, 6) + token.slice(6);
    const foreign = keysFrom({ receipt: 'x', page: 'y', admission: 'z' }).openedToken(opened);
    for (const wrong of ['', 'x', earlier, foreign, `${token}A`, token.toUpperCase()]) {
      expect(keys.readOpenedToken(wrong)).toBeUndefined();
    }
  });

  test('the same response gets the same receipt, another one another', () => {
    const id = aResponseId();
    expect(keys.receiptFor(id)).toBe(keys.receiptFor(id));
    expect(keys.receiptFor(id)).not.toBe(keys.receiptFor(aResponseId()));
    expect(keys.receiptFor(id)).not.toContain(id.slice(0, 6));
  });
});
