import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prove } from '#client/respondent/proof/prove.ts';
import { countResponses } from '#db/queries/responses.ts';
import { openAllowances } from '#server/auth/allowances.ts';
import { CampaignId } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aContentCitizen } from '#test/support/respondent.ts';

const trial = CampaignId.parse('trial');
const tenMinutesMs = 600_000;
/** Few, so that thousands of phones fit one test. */
const proofBits = 5;

type Sent = { responseId: string; body: string };

describe('the door before the ballots of open links', () => {
  let running: RunningApp;
  let link: string;
  beforeAll(async () => {
    running = await openApp();
    running.means.config.proofBits = proofBits;
    link = await running.codeOf();
  });
  afterAll(() => running.close());

  function ballot({ withProof }: { withProof: boolean }): Sent {
    const responseId = randomBytes(16).toString('base64url');
    const opened = running.means.keys.openedToken(running.clock.now);
    const proof = withProof ? prove(`${opened}.${responseId}`, proofBits) : '';
    const fields = [...Object.entries({ responseId, opened, proof }), ...aContentCitizen];
    return { responseId, body: new URLSearchParams(fields).toString() };
  }

  const send = ({ body }: Sent, remoteAddress: string, headers: Record<string, string> = {}) =>
    running.app.request(
      `/k/${link}`,
      {
        method: 'POST',
        body,
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          Accept: 'application/json',
          ...headers,
        },
      },
      { incoming: { socket: { remoteAddress } } },
    );

  const later = (ms: number) => {
    running.clock.now = new Date(running.clock.now.getTime() + ms);
  };
  const stored = () => countResponses(running.means.database.db, trial);

  /** So many people behind one address, spread over ten minutes; those who were told to wait. */
  async function tenMinutes(people: number, address: string, withProof: boolean): Promise<Sent[]> {
    const waiting: Sent[] = [];
    for (let n = 0; n < people; n++) {
      later(tenMinutesMs / people);
      const sent = ballot({ withProof });
      const answer = await send(sent, address);
      if (answer.status === 429) waiting.push(sent);
      else expect(answer.status).toBe(200);
    }
    return waiting;
  }

  test('lets in 300 people behind one address in ten minutes, with JavaScript and without, also all at once', async () => {
    const before = await stored();
    expect(await tenMinutes(300, '203.0.113.1', true)).toEqual([]);
    expect(await tenMinutes(300, '203.0.113.2', false)).toEqual([]);
    const hall = await Promise.all(
      Array.from({ length: 300 }, (_, n) => send(ballot({ withProof: n % 2 === 0 }), '203.0.113.3')),
    );
    expect(new Set(hall.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await stored()).toBe(before + 900);
  });

  test('slows down 3,000 behind one address, and loses nothing', async () => {
    const [withProof, address] = [true, '203.0.113.4'];
    const before = await stored();
    let waiting = await tenMinutes(3000, address, withProof);
    expect(waiting.length).toBeGreaterThan(1500);
    const refused = await send(waiting[0] ?? ballot({ withProof }), address);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThanOrEqual(60);
    expect(await refused.json()).toMatchObject({
      problem: 'too_many_ballots',
      detail: expect.stringContaining('không mất'),
    });
    // a phone waits and sends the same again
    for (let rounds = 0; waiting.length > 0 && rounds < 60; rounds++) {
      later(tenMinutesMs / 10);
      const still: Sent[] = [];
      for (const sent of waiting.slice(0, 80)) {
        if ((await send(sent, address)).status !== 200) still.push(sent);
      }
      waiting = [...still, ...waiting.slice(80)];
    }
    expect(waiting).toEqual([]);
    expect(await stored()).toBe(before + 3000);
  }, 120_000);

  test('who is slowed down without JavaScript gets a page that still holds every answer', async () => {
    const address = '203.0.113.6';
    for (let n = 0; n < 401; n++) await send(ballot({ withProof: false }), address);
    const answer = await send(ballot({ withProof: false }), address, { Accept: 'text/html' });
    const html = await answer.text();
    expect([answer.status, html]).toEqual([
      429,
      expect.stringContaining('Câu trả lời của Ông/Bà vẫn còn nguyên'),
    ]);
    expect(html).toContain('name="VII2" value="1"');
    expect((await send(ballot({ withProof: true }), address)).status).toBe(200);
    expect((await send(ballot({ withProof: false }), '203.0.113.7')).status).toBe(200);
  });

  test('a proof is good for its own response only, and only on a page of this server', async () => {
    const good = new URLSearchParams(ballot({ withProof: true }).body);
    const holds = (text: string) =>
      createHash('sha256').update(text).digest().readUInt32BE(0) < 2 ** (32 - proofBits);
    expect(holds(`${good.get('opened')}.${good.get('responseId')}.${good.get('proof')}`)).toBe(true);
    const address = '203.0.113.8';
    for (let n = 0; n < 401; n++) await send(ballot({ withProof: false }), address);
    const forged = new URLSearchParams(good);
    forged.set('opened', 'AAAAAA'.padEnd(22, 'A'));
    const mixed = new URLSearchParams(good);
    let other = randomBytes(16).toString('base64url');
    while (holds(`${good.get('opened')}.${other}.${good.get('proof')}`)) {
      other = randomBytes(16).toString('base64url');
    }
    mixed.set('responseId', other);
    for (const body of [forged, mixed]) {
      expect((await send({ responseId: '', body: body.toString() }, address)).status).toBe(429);
    }
    expect((await send({ responseId: '', body: good.toString() }, address)).status).toBe(200);
  });

  test('behind a proxy of ours people are told apart by what it saw last, and not by what they say', async () => {
    running.means.config.trustedProxy = true;
    try {
      const from = (address: string) => ({
        'X-Forwarded-For': `1.2.3.${Math.floor(Math.random() * 200)}, ${address}`,
      });
      for (let n = 0; n < 400; n++)
        await send(ballot({ withProof: false }), '127.0.0.1', from('198.51.100.1'));
      expect((await send(ballot({ withProof: false }), '127.0.0.1', from('198.51.100.1'))).status).toBe(429);
      expect((await send(ballot({ withProof: false }), '127.0.0.1', from('198.51.100.2'))).status).toBe(200);
      // one household has a whole /64
      for (let n = 0; n < 400; n++) {
        await send(ballot({ withProof: false }), '::1', from(`2001:db8:1:2:${n.toString(16)}::1`));
      }
      expect((await send(ballot({ withProof: false }), '::1', from('2001:db8:1:2::9'))).status).toBe(429);
      expect((await send(ballot({ withProof: false }), '::1', from('2001:db8:1:3::9'))).status).toBe(200);
    } finally {
      running.means.config.trustedProxy = false;
    }
  });

  test('a proxy that nobody told of hides everybody behind one address: nobody is slowed, and the log says it once', async () => {
    const header = { 'X-Forwarded-For': '198.51.100.9' };
    for (let n = 0; n < 420; n++) {
      expect((await send(ballot({ withProof: false }), '127.0.0.1', header)).status).toBe(200);
    }
    expect(running.logged).toHaveLength(1);
    expect(running.logged[0]).toContain('TRUSTED_PROXY');
    expect(running.logged[0]).not.toMatch(/198\.51|127\.0/);
  });
});

describe('how much an address has left', () => {
  const key = randomBytes(32);

  test('is forgotten ten minutes after it was last seen', () => {
    const allowances = openAllowances({ size: 2, perMinutes: 10, key });
    const at = (minutes: number) => new Date(minutes * 60_000);
    expect([allowances.take('a', at(0)), allowances.take('a', at(0))]).toEqual([0, 0]);
    expect(allowances.take('a', at(0))).toBe(300);
    allowances.take('b', at(1));
    expect(allowances.remembered()).toBe(2);
    allowances.take('c', at(10.5));
    expect(allowances.remembered()).toBe(2);
  });
});
