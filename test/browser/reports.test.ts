import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findCampaign, insertCampaign } from '#db/queries/campaigns.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import { CampaignId } from '#surveys/ids.ts';
import { accessibilityFaults, overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import { desk, openSite, phone, type Site } from '#test/support/site.ts';
import { readDocx } from '../server/reports/read-docx.ts';
import { afterwards, answersTo, campaign } from '../server/reports/reported.ts';

const light: BrowserContextOptions = { ...desk, colorScheme: 'light' };
const dark: BrowserContextOptions = { ...phone, colorScheme: 'dark' };

describe.skipIf(!inject('chromiumPath'))('the page of documents', { timeout: 180_000 }, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    const { db } = site.means.database;
    const trial = await findCampaign(db, CampaignId.parse('trial'));
    if (!trial) throw new Error('there is no trial campaign');
    await simulateFieldwork(site.means, trial, { responses: 120, seed: 'reports' });
    await insertCampaign(db, campaign);
    await insertResponses(db, answersTo(campaign, 31, [40, 12, 9, 9, 9, 9, 9]));
    const open = {
      ...campaign,
      id: 'still-open',
      state: 'open',
      lastDay: '2024-11-30',
      lateDay: '2024-12-02',
    };
    await insertCampaign(db, Campaign.parse(open));
    site.clock.now = afterwards;
  });
  afterAll(() => site.close());

  async function visit(id: string, options: BrowserContextOptions): Promise<Page> {
    const { page } = await site.openAs('clerk', options);
    await page.goto(`${site.url}/clerk/campaigns/${id}/reports`);
    await page.locator('main .answer').waitFor();
    return page;
  }

  test('a clerk chooses who signs and where, makes the report and is told to look through it', async () => {
    const page = await visit(campaign.id, light);
    await expect.poll(() => page.locator('main .answer').innerText()).toContain('lập được ngay');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Địa danh ở dòng ngày tháng').fill('Bắc Kạn');
    await page.getByLabel('Chức vụ người ký').selectOption('deputy');
    const sent = page.waitForEvent('download', { timeout: 60_000 });
    await page.locator('#official').getByRole('button').click();
    const file = await sent;
    expect(file.suggestedFilename()).toBe('lang-nghe-bao-cao-reported-2024-2024-11-08.docx');
    const report = await readDocx(await readFile(await file.path()));
    expect(report.paragraphs).toContain('Bắc Kạn, ngày …… tháng …… năm 2024');
    expect(report.paragraphs.join('|')).toContain('KT. CHỦ TỊCH|PHÓ CHỦ TỊCH');
    await page.getByText('Xin xem lại từng trang trước khi ký.').waitFor();
  });

  test('a trial can be looked at ahead; on a phone in the dark everything is in reach', async () => {
    const page = await visit('trial', dark);
    await expect.poll(() => page.locator('main .answer').innerText()).toContain('CHẠY THỬ');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const small = await smallTouchTargets(page);
    expect(small.filter((one) => !one.includes('class="skip"'))).toEqual([]);
  });

  test('while ballots come in, the page says from which day on, and offers nothing that would be refused', async () => {
    const page = await visit('still-open', light);
    await expect.poll(() => page.locator('main .answer').innerText()).toContain('từ ngày 03/12/2024');
    await expect.poll(() => page.locator('main section').getByRole('button').count()).toBe(0);
  });
});
