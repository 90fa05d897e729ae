import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertDraft } from '#db/queries/campaign-drafts.ts';
import { shareOut, withQuota } from '#surveys/campaigns/preparation/quota-edits.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aReadyDraft } from '../../surveys/campaigns/drafts.ts';

describe('the sheet of samples and quotas', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await openApp();
    const [citizens, ...others] = aReadyDraft().groups;
    if (!citizens) throw new Error('no group');
    const sized = aReadyDraft({
      groups: [{ ...citizens, population: 4876, sampleSize: 370, precision: '0.05' }, ...others],
      points: aReadyDraft().points.map((point, index) => ({ ...point, households: 30 + index })),
    });
    const shared = withQuota(shareOut(sized, 'citizens', 'households'), 'citizens', 'khuoi-lang', 30);
    const saved = { savedBy: 'lan', savedOn: '2025-08-20' };
    await insertDraft(running.means.database.db, { draft: shared, ...saved });
  });
  afterAll(() => running.close());

  const sheet = async (path: string) => {
    const response = await running.app.request(path, { headers: await running.signedIn('clerk') });
    expect(response.status).toBe(200);
    return (await response.text()).replaceAll('\u00a0', ' ');
  };

  test('tells N, e, n and the precision with its condition, and marks what was edited', async () => {
    const page = await sheet('/print/campaigns/2025/sample');
    for (const told of ['4.876', '5 %', '370', '± 3,9 điểm', '30 *', 'chọn ngẫu nhiên', 'BẢN SOẠN']) {
      expect(page).toContain(told);
    }
    expect(page).toContain('Kế hoạch số 96/KH-UBND, ngày 05 tháng 8 năm 2025');
  });

  test('is there of a campaign that is fielded, and in English', async () => {
    const page = await sheet('/print/campaigns/2024/sample?lang=en');
    expect(page).toContain('Quotas by collection point');
    expect(page).not.toContain('DRAFT');
    expect(await sheet('/print/campaigns/trial/sample')).toContain('CHẠY THỬ');
  });

  test('is not there of nothing, nor for whoever collects', async () => {
    const headers = await running.signedIn('clerk');
    expect((await running.app.request('/print/campaigns/none/sample', { headers })).status).toBe(404);
    const path = '/print/campaigns/2025/sample';
    for (const [role, status] of [
      ['leader', 200],
      ['interviewer', 403],
    ] as const) {
      const response = await running.app.request(path, { headers: await running.signedIn(role) });
      expect(response.status).toBe(status);
    }
  });
});
