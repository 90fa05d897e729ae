import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCampaignRevision, insertCampaign, updateCampaign } from '#db/queries/campaigns.ts';
import { listLinks } from '#db/queries/links.ts';
import { drawLinks } from '#server/fieldwork/prepare-first-start.ts';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { CampaignId } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aContentCitizen, respondent } from '#test/support/respondent.ts';

const trial = CampaignId.parse('trial');

describe('a code that was printed', () => {
  let running: RunningApp;
  let old: string;
  let link: string;
  beforeAll(async () => {
    running = await openApp();
    link = await running.codeOf();
    old = await running.codeOf({ campaign: '2024' });
  });
  afterAll(() => running.close());

  const page = async (code: string, language = 'vi') => {
    const answer = await running.app.request(`/k/${code}?lang=${language}`);
    return { status: answer.status, html: await answer.text() };
  };
  async function change(with_: (campaign: Campaign) => Campaign): Promise<void> {
    const { db } = running.means.database;
    const stored = await findCampaignRevision(db, trial);
    if (!stored) throw new Error('there is no trial campaign');
    await updateCampaign(db, with_(stored.campaign), stored.revision);
    running.means.changes.happened();
  }

  test('of a campaign that is over says its unit and its days, and that nothing is open', async () => {
    const { status, html } = await page(old);
    expect(status).toBe(403);
    for (const words of [
      'UBND phường Huyền Tụng',
      'ngày 31 tháng 10 năm 2024',
      'Hiện không có đợt điều tra nào',
    ]) {
      expect(html).toContain(words);
    }
  });

  test('of a campaign that was followed by another leads to the same group’s ballot at the same point', async () => {
    const { db } = running.means.database;
    const next = Campaign.parse({
      ...huyenTung2024,
      id: '2025',
      title: { vi: 'Điều tra xã hội học năm 2025', en: 'Survey of 2025' },
      state: 'open',
      firstDay: '2024-09-10',
      lastDay: '2024-11-30',
      lateDay: '2024-12-07',
    });
    await insertCampaign(db, next);
    await drawLinks(db, next, running.means.random);
    running.means.changes.happened();
    const { html } = await page(old);
    const path = `/k/${await running.codeOf({ campaign: '2025' })}`;
    expect(html).toContain('Điều tra xã hội học năm 2025, đến hết ngày 30 tháng 11 năm 2024');
    expect(html).toContain(`href="${path}"`);
    expect((await page(old, 'en')).html).toContain(`href="${path}?lang=en"`);
    // closed groups are not led anywhere but to the front page
    const leaders = await page(
      await running.codeOf({ campaign: '2024', group: 'leaders', point: 'one-stop' }),
    );
    expect(leaders.html).toContain('href="/"');
  });

  test('for a group or point of another name now still opens the ballot, and says what stands on the paper', async () => {
    await change((campaign) => ({
      ...campaign,
      points: campaign.points.map((point) =>
        point.id === 'khuoi-lang' ? { ...point, name: { vi: 'Tổ 5 mới', en: 'New 5' } } : point,
      ),
    }));
    const { status, html } = await page(link);
    expect([status, html]).toEqual([200, expect.stringContaining('Tổ 5 mới')]);
    expect(html).toMatch(/\(trên giấy in: Người dân[^)]*, Tổ Khuổi Lặng\)/);
  });

  test('for a point that is gone says what it was, and takes no ballot', async () => {
    const person = await respondent(running, link);
    await change((campaign) => ({
      ...campaign,
      points: campaign.points.filter(({ id }) => id !== 'khuoi-lang'),
      quotas: campaign.quotas.filter(({ point }) => point !== 'khuoi-lang'),
    }));
    const { status, html } = await page(link);
    expect(status).toBe(410);
    for (const words of [
      'không còn dùng để trả lời',
      'Chạy thử',
      'Tổ Khuổi Lặng',
      'Người dân',
      'UBND phường Huyền Tụng',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).toContain('Điều tra xã hội học năm 2025');
    expect((await person.sends(aContentCitizen)).status).toBe(410);
  });

  test('stays when links are drawn again, and a new point gets its own', async () => {
    const { db } = running.means.database;
    const before = await listLinks(db, trial);
    const stored = await findCampaignRevision(db, trial);
    if (!stored) throw new Error('there is no trial campaign');
    const point = { id: 'to-moi', name: { vi: 'Tổ mới', en: 'New' }, kind: 'neighbourhood' };
    const wider = Campaign.parse({ ...stored.campaign, points: [...stored.campaign.points, point] });
    await drawLinks(db, wider, running.means.random);
    const after = await listLinks(db, trial);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toHaveLength(before.length + wider.groups.length);
  });
});
