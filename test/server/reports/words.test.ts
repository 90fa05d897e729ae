import { expect, test } from 'vitest';
import { fieldedDays } from '#server/reports/words.ts';
import { campaign } from './reported.ts';

test('a report says until which day ballots were really taken', () => {
  const closedAt = (at: string) => fieldedDays({ ...campaign, closing: { at, reason: 'Đủ phiếu' } });
  expect(fieldedDays(campaign)).toBe('từ ngày 01/9/2024 đến hết ngày 31/10/2024');
  // already the next day in Vietnam
  expect(closedAt('2024-09-29T18:00:00Z')).toBe('từ ngày 01/9/2024 đến hết ngày 30/9/2024');
  expect(closedAt('2024-12-01T02:00:00Z')).toBe('từ ngày 01/9/2024 đến hết ngày 31/10/2024');
});
