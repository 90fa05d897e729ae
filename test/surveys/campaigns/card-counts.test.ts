import { describe, expect, test } from 'vitest';
import { shownCardCounts } from '#surveys/campaigns/card-counts.ts';

describe('how many cards were used', () => {
  test('is told from five on, and when none was', () => {
    expect(shownCardCounts({ printed: 30, spent: 0, revoked: 0 })).toEqual({
      printed: 30,
      used: 0,
      left: 30,
      revoked: 0,
    });
    expect(shownCardCounts({ printed: 30, spent: 5, revoked: 25 })).toEqual({
      printed: 30,
      used: 5,
      left: 0,
      revoked: 25,
    });
  });

  test.each([0, 6])('from one to four looks the same, whatever was taken back (%i)', (revoked) => {
    const shown = [1, 2, 3, 4].map((spent) =>
      JSON.stringify(shownCardCounts({ printed: 30, spent, revoked })),
    );
    expect(new Set(shown).size).toBe(1);
    expect(shown[0]).toContain('few');
  });
});
