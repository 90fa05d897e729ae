import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertCampaign } from '#db/queries/campaigns.ts';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import type { Role } from '#surveys/campaigns/role.ts';
import type { RunningApp } from '#test/support/app.ts';
import { readDocx } from './read-docx.ts';
import { campaign, openReportedApp } from './reported.ts';

const open = Campaign.parse({
  ...campaign,
  id: 'still-open',
  state: 'open',
  firstDay: '2024-11-01',
  lastDay: '2024-11-30',
  lateDay: '2024-12-02',
});

describe('who may have a report, and when', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await openReportedApp();
    await insertCampaign(running.means.database.db, open);
    await insertCampaign(
      running.means.database.db,
      Campaign.parse({ ...open, id: 'sealed', resultsSealed: true }),
    );
  }, 60_000);
  afterAll(() => running.close());

  const ask = async (role: Role, path: string) =>
    running.app.request(`/api/campaigns/${path}`, { headers: await running.signedIn(role) });
  const problemOf = async (role: Role, path: string) => {
    const response = await ask(role, path);
    const { problem }: { problem: string } = await response.json();
    return [response.status, problem];
  };

  test('an official campaign to which more can come in has none yet', async () => {
    expect(await problemOf('clerk', 'still-open/reports/official')).toEqual([409, 'report_waits']);
  });

  test('a sealed one has none', async () => {
    expect(await problemOf('clerk', 'sealed/reports/index-sheet')).toEqual([409, 'results_sealed']);
  });

  test('the page says until when', async () => {
    const told: unknown = await (await ask('observer', 'still-open/reports')).json();
    expect(told).toMatchObject({
      standing: 'live',
      finalDay: '2024-12-03',
      place: 'Huyền Tụng',
      mayHaveComments: false,
    });
  });

  test('who interviews sees no results and gets no report', async () => {
    expect((await ask('interviewer', `${campaign.id}/reports/official`)).status).toBe(403);
  });

  test('who only observes gets the figures, and never the words people wrote', async () => {
    expect((await ask('observer', `${campaign.id}/reports/index-sheet`)).status).toBe(200);
    expect((await ask('observer', `${campaign.id}/reports/official?comments=yes`)).status).toBe(403);
  });

  test('the log says who made which document', async () => {
    const acts = await running.means.database.db.selectFrom('acts').select(['kind', 'about']).execute();
    const made = acts
      .filter(({ kind }) => kind === 'responses.reported')
      .map(({ about }) => JSON.parse(about));
    expect(made).toEqual([{ report: 'index-sheet' }]);
  });

  test('a trial is reported on while it runs, and every page says what it is', async () => {
    const response = await ask('clerk', 'trial/reports/official');
    expect(response.headers.get('Content-Disposition')).toContain('lang-nghe-chay-thu-bao-cao-trial-');
    const report = await readDocx(Buffer.from(await response.arrayBuffer()));
    expect(report.paragraphs[0]).toMatch(/^CHẠY THỬ – số liệu không dùng để báo cáo/);
    const headers = report.names.filter((name) => /header\d\.xml$/.test(name));
    expect(headers).toHaveLength(2);
    for (const name of headers) expect(report.part(name.replace('word/', ''))).toContain('string="CHẠY THỬ"');
  });

  test('nothing of a campaign without answers is invented', async () => {
    const response = await ask('clerk', '2024/reports/official');
    const { paragraphs } = await readDocx(Buffer.from(await response.arrayBuffer()));
    expect(paragraphs).toContain('Chưa nhóm nào có đủ phiếu hợp lệ để nêu chỉ số hài lòng chung.');
  });
});
