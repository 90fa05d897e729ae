import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { countResponses } from '#db/queries/responses.ts';
import { listen } from '#server/listen.ts';
import { CampaignId } from '#surveys/ids.ts';
import { openApp } from '#test/support/app.ts';
import { anInterview, enrolledTablet } from '#test/support/tablet.ts';

test('a network that breaks off in the middle of an interview stores nothing, logs nothing, and it comes again', async () => {
  const running = await openApp();
  const tablet = await enrolledTablet(running);
  const { server, port } = await listen(running.app.fetch, running.means.config);

  const sealed = await tablet.seal(anInterview(), 1);
  const body = JSON.stringify({ serial: 1, made: 1, sealed });
  const head = [
    'POST /tablet/api/interviews HTTP/1.1',
    'Host: 127.0.0.1',
    `Authorization: ${tablet.headers.Authorization}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ];
  for (const share of [0.1, 0.5, 0.99]) {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        const part = body.slice(0, Math.floor(body.length * share));
        socket.write(`${head.join('\r\n')}\r\n\r\n${part}`, () => setTimeout(() => socket.destroy(), 30));
      });
      socket.once('close', () => resolve());
    });
  }
  const connections = () => new Promise((resolve) => server.getConnections((_, number) => resolve(number)));
  await expect.poll(connections).toBe(0);
  expect(running.logged).toEqual([]);
  expect(await countResponses(running.means.database.db, CampaignId.parse('trial'))).toBe(0);
  expect((await tablet.reports()).received).toEqual([]);
  expect((await tablet.sends(sealed, 1)).outcome).toBe('received');
  await new Promise((resolve) => server.close(resolve));
  await running.close();
});
