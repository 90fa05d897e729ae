import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OutboxMeans, Sender } from '#client/tablet/outbox/means.ts';
import { openOutbox } from '#client/tablet/outbox/outbox.ts';
import { round } from '#client/tablet/outbox/round.ts';
import { countResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import type { Delivery } from '#surveys/tablets/delivery.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { anInterview, enrolledTablet, type TestTablet } from '#test/support/tablet.ts';
import { memoryStore } from './memory-store.ts';

const trial = CampaignId.parse('trial');
const portal = () => new Response('<html>Xin đăng nhập mạng</html>', { status: 200 });

type Network = (path: string, request: RequestInit) => Promise<Response>;

describe('the outbox of a tablet, before the real server', () => {
  let running: RunningApp;
  let tablet: TestTablet;
  let held: ReturnType<typeof memoryStore>;
  let network: Network;
  let means: OutboxMeans;
  const sender = (): Sender => ({
    device: tablet.device.id,
    secret: tablet.secret,
    made: 3,
    contacts: [],
    kitVersion: tablet.kit.version,
    receiptKey: tablet.kit.receiptKey,
  });
  const onward: Network = async (path, request) => running.app.request(path, request);
  const isInterview = (path: string) => path.endsWith('/interviews');
  const stateOf = (serial: number) => held.stateOf(tablet.device.id, serial);
  const states = () => [1, 2, 3].map(stateOf);
  const go = () => round(means, () => {});
  const stored = () => countResponses(running.means.database.db, trial);

  beforeEach(async () => {
    running = await openApp();
    tablet = await enrolledTablet(running);
    held = memoryStore([sender()]);
    network = onward;
    for (const serial of [1, 2, 3]) {
      held.keep(tablet.device.id, serial, await tablet.seal(anInterview(), serial));
    }
    means = {
      fetch: (path, request) => network(path, request),
      crypto: webcrypto as unknown as Crypto, // the same standard; the compiler knows two of them
      store: held.store,
      now: () => 1_000,
      chance: Math.random,
      pause: () => new Promise(() => {}),
      alone: (act) => act(),
    };
  });
  afterEach(() => running.close());

  test('hands in everything once, and then learns how things stand', async () => {
    expect(await go()).toBeUndefined();
    expect(states()).toEqual(['received', 'received', 'received']);
    expect(held.told).toEqual([{ state: 'active', serverMs: running.clock.now.getTime(), at: 1_000 }]);
    expect(await stored()).toBe(3);
  });

  test('an answer that is lost after the server has stored it changes nothing: sent again, stored once', async () => {
    network = async (path, request) => {
      await onward(path, request);
      throw new TypeError('Failed to fetch');
    };
    expect(await go()).toBe('unreachable');
    expect(states()).toEqual(['waiting', 'waiting', 'waiting']);
    network = onward;
    await go();
    expect(states()).toEqual(['received', 'received', 'received']);
    expect(await stored()).toBe(3);
  });

  test.each<[string, Network, string]>([
    ['a captive portal’s page', async () => portal(), 'strange_answer'],
    ['a portal’s JSON', async () => Response.json({ ok: true }), 'strange_answer'],
    ['an empty 204', async () => new Response(null, { status: 204 }), 'strange_answer'],
    ['a failing server', async () => new Response('', { status: 502 }), 'server_fault'],
    [
      'a server that does not know the tablet',
      async () => Response.json({ problem: 'unknown_device' }, { status: 401 }),
      'unknown_device',
    ],
  ])('%s is no receipt', async (_, answer, trouble) => {
    network = answer;
    expect(await go()).toBe(trouble);
    expect(states()).toEqual(['waiting', 'waiting', 'waiting']);
  });

  const changed: [string, (delivery: Delivery) => unknown][] = [
    ['another outcome', (delivery) => ({ ...delivery, outcome: 'rejected', reason: 'too_late' })],
    ['another serial', (delivery) => ({ ...delivery, serial: delivery.serial + 1 })],
    ['another day', (delivery) => ({ ...delivery, day: '2030-01-01' })],
    ['a signature that is none', (delivery) => ({ ...delivery, signature: 'AAAA' })],
    ['half of it', (delivery) => JSON.stringify(delivery).slice(0, 60)],
  ];
  test.each(changed)('the server’s word with %s is not believed', async (_, change) => {
    network = async (path, request) => {
      const answer = await onward(path, request);
      return isInterview(path) ? Response.json(change(await answer.json())) : answer;
    };
    await go();
    expect(states()).toEqual(['waiting', 'waiting', 'waiting']);
  });

  test('a true word on one interview settles no other', async () => {
    let first: unknown;
    network = async (path, request) => {
      if (!isInterview(path)) return onward(path, request);
      first ??= await (await onward(path, request)).json();
      return Response.json(first);
    };
    await go();
    expect(states().filter((state) => state === 'received')).toHaveLength(1);
  });

  test('what is rejected stays, with its reason', async () => {
    held.keep(tablet.device.id, 2, await tablet.seal(anInterview({ fields: [['I1', '9']] }), 2));
    await go();
    expect(states()).toEqual(['received', 'rejected', 'received']);
    expect(held.deliveryOf(tablet.device.id, 2)?.reason).toBe('invalid_answers');
  });

  test('what a restored server has lost waits and is handed in again', async () => {
    await go();
    let asked = 0;
    network = async (path, request) => {
      if (isInterview(path)) asked++;
      const answer = await onward(path, request);
      if (!path.endsWith('/reports')) return answer;
      return Response.json({ ...(await answer.json()), received: [[1, 1]] });
    };
    await go();
    expect(asked).toBe(2);
    expect(states()).toEqual(['received', 'received', 'received']);
    expect(await stored()).toBe(3);
  });

  test('what came too late is judged anew when the campaign gives more time', async () => {
    running.clock.now = new Date('2025-10-10T08:00:00Z');
    await go();
    expect(states()).toEqual(['rejected', 'rejected', 'rejected']);
    await go();
    expect(states()).toEqual(['rejected', 'rejected', 'rejected']);
    const { db } = running.means.database;
    const { campaign } = tablet.kit;
    const document = JSON.stringify({ ...campaign, lateDay: '2025-10-31' });
    await db.updateTable('campaigns').set({ document }).where('id', '=', campaign.id).execute();
    await go();
    expect(states()).toEqual(['received', 'received', 'received']);
    expect(await stored()).toBe(3);
  });

  test('what was rejected and has come in a rescue file since is no longer called rejected', async () => {
    running.clock.now = new Date('2025-10-10T08:00:00Z');
    await go();
    running.clock.now = new Date('2025-09-10T08:00:00Z');
    await tablet.sends(held.sealedOf(tablet.device.id, 2), 2);
    await go();
    expect(states()).toEqual(['rejected', 'received', 'rejected']);
  });

  test('received ones are held for fourteen of the server’s days, whatever the tablet’s clock says', async () => {
    await go();
    means.now = () => Date.parse('2031-01-01');
    running.clock.now = new Date('2024-10-01T08:00:00Z');
    await go();
    expect(states()).toEqual(['received', 'received', 'received']);
    running.clock.now = new Date('2024-10-02T08:00:00Z');
    await go();
    expect(states()).toEqual(['gone', 'gone', 'gone']);
  });

  test('a kit of another version is fetched', async () => {
    held = memoryStore([{ ...sender(), kitVersion: 'older' }]);
    means.store = held.store;
    await go();
    expect(held.kits.map(({ version }) => version)).toEqual([tablet.kit.version]);
  });

  test('gives up a round after three that failed, and takes another order the next time', async () => {
    const tried: number[] = [];
    network = async (path, request) => {
      if (!isInterview(path)) return onward(path, request);
      tried.push(JSON.parse(String(request.body)).serial);
      return new Response('', { status: 500 });
    };
    for (const serial of [4, 5, 6, 7, 8]) held.keep(tablet.device.id, serial, 'x');
    await go();
    expect(tried).toHaveLength(3);
    for (let again = 0; again < 12; again++) await go();
    expect(new Set(tried).size).toBeGreaterThan(5);
  });

  test('pauses after a failure, and goes on as soon as it is woken', async () => {
    network = async () => portal();
    const pauses: number[] = [];
    means.chance = () => 1;
    means.pause = (ms, signal) => {
      pauses.push(ms);
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    };
    const outbox = openOutbox(means);
    const untilPaused = async (times: number) => {
      while (pauses.length < times) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await untilPaused(1);
    expect(outbox.state()).toMatchObject({ isSending: false, trouble: 'strange_answer' });
    network = onward;
    outbox.wake();
    await untilPaused(2);
    expect(states()).toEqual(['received', 'received', 'received']);
    expect(outbox.state().trouble).toBeUndefined();
    expect(pauses).toEqual([4_000, 180_000]);
    await outbox.stop();
  });
});
