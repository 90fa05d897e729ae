import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicOrigin, reachOf } from '#server/public-url.ts';
import { formatLinkCode, readLinkCode } from '#surveys/campaigns/link-code.ts';
import { oneStop } from '#surveys/campaigns/reference/points.ts';
import { admitting } from '#test/support/admission/codes.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await openApp();
});
afterAll(() => running.close());

async function posters(query = '', role: 'clerk' | 'leader' = 'clerk'): Promise<Response> {
  const headers = await running.signedIn(role);
  return running.app.request(`/print/campaigns/trial/posters${query}`, { headers });
}

const sheets = (html: string) => html.match(/<article/g)?.length ?? 0;

describe('the posters of a campaign', () => {
  it('are a sheet for every group at every collection point', async () => {
    expect(sheets(await (await posters()).text())).toBe(7 * 19);
  });

  it('can be printed for one group at one point', async () => {
    const html = await (await posters('?group=citizens&point=khuoi-lang')).text();
    expect(sheets(html)).toBe(1);
    const read = readLinkCode(await running.codeOf());
    expect(html).toContain(read.ok ? formatLinkCode(read.code) : 'a code');
  });

  it('say so where nothing fits the choice', async () => {
    expect(await (await posters('?group=nobody')).text()).toContain('Không có tờ nào cho lựa chọn này.');
  });

  it('are not there for groups that need a card or come to the counter, and it is said how many', async () => {
    const own = await openApp();
    await admitting(own, { leaders: 'access_code', citizens: 'presence' });
    const headers = await own.signedIn('clerk');
    const html = await (await own.app.request('/print/campaigns/trial/posters', { headers })).text();
    const printed = async (place: { group: string; point: string }) => {
      const read = readLinkCode(await own.codeOf(place));
      return read.ok && html.includes(formatLinkCode(read.code));
    };
    expect(await printed({ group: 'leaders', point: 'khuoi-lang' })).toBe(false);
    expect(await printed({ group: 'citizens', point: oneStop })).toBe(false);
    expect(await printed({ group: 'citizens', point: 'khuoi-lang' })).toBe(true);
    expect(sheets(html)).toBe(7 * 19 - 19 - 1);
    expect(html).toContain('20 liên kết không in ở đây');
    await own.close();
  });

  it('are the clerk’s to print', async () => {
    expect((await posters('', 'leader')).status).toBe(403);
    const reply = await running.app.request('/print/campaigns/trial/posters');
    expect(reply.headers.get('Location')).toBe('/sign-in?to=%2Fprint%2Fcampaigns%2Ftrial%2Fposters');
  });
});

describe('the address on a poster', () => {
  const originOf = async (config: { publicUrl: string | undefined; trustedProxy: boolean }) => {
    const app = new Hono().get('/', (c) => c.text(publicOrigin(config, c)));
    const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'khaosat.example.vn, inner' };
    return (await app.request('http://10.0.0.5:3000/', { headers })).text();
  };

  it('is the one that was configured', async () => {
    expect(await originOf({ publicUrl: 'https://xhh.example.vn', trustedProxy: true })).toBe(
      'https://xhh.example.vn',
    );
  });

  it('is what a proxy of ours was asked for, and what nobody else claims', async () => {
    expect(await originOf({ publicUrl: undefined, trustedProxy: true })).toBe('https://khaosat.example.vn');
    expect(await originOf({ publicUrl: undefined, trustedProxy: false })).toBe('http://10.0.0.5:3000');
  });

  it.each([
    ['http://localhost:3000', 'this_machine'],
    ['http://127.0.0.1', 'this_machine'],
    ['http://192.168.1.7:3000', 'local_network'],
    ['http://may-chu', 'local_network'],
    ['https://khaosat.example.vn', 'everywhere'],
  ])('%s reaches %s', (origin, reach) => expect(reachOf(origin)).toBe(reach));
});
