import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type RunningApp } from '#test/support/app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await openApp();
});
afterAll(() => running.close());

async function page(path: string): Promise<string> {
  return (await running.app.request(path)).text();
}

describe('the home page', () => {
  it('lists the trial with every group, and the link of each', async () => {
    const html = await page('/');
    expect(html).toContain('CHẠY THỬ');
    expect(html).toContain('Nhận phiếu đến hết ngày');
    expect(html).toContain(`href="/k/${await running.codeOf()}"`);
    expect(html).toContain(`href="/k/${await running.codeOf({ group: 'delegates', point: 'one-stop' })}"`);
    expect(html.match(/href="\/k\/[A-Z]{6}"/g)).toHaveLength(7 * 19);
  });

  it('names the campaign that is over, without a way in', async () => {
    const html = await page('/');
    expect(html).toContain('đã kết thúc ngày 31 tháng 10 năm 2024');
    expect(html).not.toContain(await running.codeOf({ campaign: '2024' }));
  });

  it('speaks English where that is asked for, and keeps to it', async () => {
    const html = await page('/?lang=en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(`href="/k/${await running.codeOf()}?lang=en"`);
  });

  it('says so where nothing is open', async () => {
    const today = running.clock.now;
    running.clock.now = new Date('2031-01-01T00:00:00Z');
    const html = await page('/');
    running.clock.now = today;
    expect(html).toContain('Hiện không có đợt lấy ý kiến nào đang mở.');
  });
});

describe('a code typed from paper', () => {
  it('leads to its questionnaire, however it was typed', async () => {
    const code = await running.codeOf();
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase();
    const reply = await running.app.request(`/k?code=${encodeURIComponent(typed)}`);
    expect(reply.status).toBe(303);
    expect(reply.headers.get('Location')).toBe(`/k/${code}`);
  });

  it('that was mistyped is kept on the page, with what may be wrong', async () => {
    const code = await running.codeOf();
    const wrong = `${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`;
    const reply = await running.app.request(`/k?code=${wrong}`);
    expect(reply.status).toBe(404);
    const html = await reply.text();
    expect(html).toContain('Mã vừa nhập chưa đúng');
    expect(html).toContain(`value="${wrong}"`);
    expect(await page('/k?code=12345')).toContain('Mã phiếu gồm đúng 6 chữ cái');
  });

  it('that is empty leads back, and markup in it is only text', async () => {
    expect((await running.app.request('/k?code=')).headers.get('Location')).toBe('/');
    expect(await page('/k?code=%22%3E%3Cscript%3E')).not.toContain('<script>');
  });
});
