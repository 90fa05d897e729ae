import { expect, test } from 'vitest';
import { listExclusions } from '#db/queries/exclusions.ts';
import { attacked, lines, openAttacked } from '../results/attack/planted.ts';

test.each([
  ['are all at the best level', 'alike', 409, 'exclusion_alike'],
  ['all say that nobody was harassed', 'untroubled', 409, 'exclusion_alike'],
  ['are at two levels', 'mixed', 201, undefined],
] as const)('sixteen straight lines that %s', async (_, kind, status, problem) => {
  const running = await openAttacked(lines[kind]);
  try {
    const clerk = await running.signedIn('clerk');
    const choice = { group: 'citizens', flags: ['straight_line'] };
    const send = (path: string, body: unknown) =>
      running.app.request(`/api/campaigns/${attacked.id}/quality/${path}`, {
        method: 'POST',
        headers: { ...clerk, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
        body: JSON.stringify(body),
      });
    const preview = await (await send('preview', choice)).json();
    if (problem) expect(preview).toMatchObject({ told: null, refusal: expect.stringContaining('dưới 30') });
    else expect(preview.refusal).toBeNull();
    const made = await send('exclusions', { choice, reason: 'Phiếu do người khác điền thay cả tổ' });
    expect([made.status, (await made.json()).problem]).toEqual([status, problem]);
    expect(await listExclusions(running.means.database.db, attacked.id)).toHaveLength(problem ? 0 : 1);
  } finally {
    await running.close();
  }
});
