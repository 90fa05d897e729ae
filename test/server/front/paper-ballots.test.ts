import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type RunningApp } from '#test/support/app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await openApp();
});
afterAll(() => running.close());

async function ballots(query = '', role: 'clerk' | 'leader' | 'interviewer' = 'clerk', campaign = 'trial') {
  const headers = await running.signedIn(role);
  return running.app.request(`/print/campaigns/${campaign}/ballots${query}`, { headers });
}

describe('the paper ballots of a campaign', () => {
  it('are printed for the group that is chosen, by default the first', async () => {
    expect(await (await ballots('?group=organisations')).text()).toContain('<b>Mẫu số 02</b>');
    const first = await (await ballots()).text();
    expect(first).toContain('<b>Mẫu số 01</b>');
    expect(first.match(/<article/g)).toHaveLength(1);
  });

  it('can be had in English, and the choice of another group keeps the language', async () => {
    const html = await (await ballots('?group=citizens&lang=en')).text();
    expect(html).toContain('<b>Form No. 01</b>');
    expect(html).toContain('name="lang" value="en"');
  });

  it('name the bodies of the campaign', async () => {
    expect(await (await ballots('?group=leaders')).text()).toContain('UBND thành phố Bắc Kạn');
  });

  it('are marked as a trial only where the campaign is one', async () => {
    expect(await (await ballots()).text()).toContain('CHẠY THỬ');
    expect(await (await ballots('', 'clerk', '2024')).text()).not.toContain('CHẠY THỬ');
  });

  it('say so where nobody is called that, and are not there for a campaign that is not', async () => {
    expect(await (await ballots('?group=nobody')).text()).toContain('Không có phiếu nào cho lựa chọn này.');
    expect((await ballots('', 'clerk', 'nowhere')).status).toBe(404);
    expect((await ballots('', 'clerk', 'NO-SLUG')).status).toBe(404);
  });

  it('are the clerk’s to print', async () => {
    expect((await ballots('', 'leader')).status).toBe(403);
    expect((await ballots('', 'interviewer')).status).toBe(403);
    const reply = await running.app.request('/print/campaigns/trial/ballots');
    expect(reply.headers.get('Location')).toBe('/sign-in?to=%2Fprint%2Fcampaigns%2Ftrial%2Fballots');
  });
});
