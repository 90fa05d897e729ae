import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LossyProxy, openLossyProxy } from './lossy-proxy.ts';

describe('the bad network of the fault tests', () => {
  let server: Server;
  let proxy: LossyProxy;
  let whole: string[];
  beforeEach(async () => {
    whole = [];
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        whole.push(body);
        response.end(`received ${body}`);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    proxy = await openLossyProxy(
      () => `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
      'a bad day',
    );
  });
  afterEach(async () => {
    await proxy.close();
    await new Promise((resolve) => server.close(resolve));
  });

  async function send(path: string, body: string): Promise<string | undefined> {
    try {
      const answer = await fetch(`${proxy.url}${path}`, { method: 'POST', body });
      return answer.ok ? await answer.text() : undefined;
    } catch {
      return undefined;
    }
  }

  test('does all it says: some arrive and are not answered, some arrive twice, some are answered by others', async () => {
    const answers: (string | undefined)[] = [];
    for (let n = 1; n <= 200; n++) answers.push(await send('/tablet/api/interviews', `interview ${n}`));
    // what is held up on the way comes by itself
    await expect.poll(() => whole.length).toBeGreaterThan(new Set(whole).size);
    for (const count of Object.values(proxy.counts)) expect(count).toBeGreaterThan(0);
    expect(Object.values(proxy.counts).reduce((sum, count) => sum + count)).toBe(200);

    const arrived = new Set(whole);
    const told = answers.filter((answer) => answer?.startsWith('received interview'));
    expect(told.length).toBeLessThan(arrived.size);
    expect(arrived.size).toBeLessThan(200);
    expect(whole.length).toBeGreaterThan(arrived.size);
    expect(answers.some((answer) => answer?.includes('Wi-Fi'))).toBe(true);
  });

  test('lets everything pass that is not a tablet speaking, and everything once it is healed', async () => {
    for (let n = 0; n < 40; n++) expect(await send('/tablet/', 'page')).toBe('received page');
    proxy.heal();
    for (let n = 0; n < 40; n++) expect(await send('/tablet/api/reports', 'report')).toBe('received report');
  });
});
