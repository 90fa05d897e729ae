import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { deleteOldSlips } from '#db/queries/admission/presence-slips.ts';
import { countResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import { admitting } from '#test/support/admission/codes.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aContentCitizen, respondent } from '#test/support/respondent.ts';

const trial = CampaignId.parse('trial');
const minuteMs = 60_000;

describe.each(['sqlite', 'postgres'] as const)('the screen at the counter (%s)', (engine) => {
  describe.skipIf(engine === 'postgres' && !inject('postgresUrl'))('', () => {
    let running: RunningApp;
    let link: string;
    let screen: Awaited<ReturnType<typeof enrolled>>;
    beforeAll(async () => {
      running = await openApp({ engine });
      await admitting(running, { citizens: 'presence' });
      link = await running.codeOf({ point: 'one-stop' });
      screen = await enrolled('Quầy 1');
    });
    afterAll(() => running.close());

    const later = (minutes: number) => {
      running.clock.now = new Date(running.clock.now.getTime() + minutes * minuteMs);
    };
    const json = (path: string, body: unknown, headers: Record<string, string>) =>
      running.app.request(path, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });

    async function offered(name: string): Promise<string> {
      const clerk = { ...(await running.signedIn('clerk')), 'Sec-Fetch-Site': 'same-origin' };
      const answer = await json('/api/campaigns/trial/counter-screens', { name, link }, clerk);
      const { address } = await answer.json();
      return String(address).split('#')[1] ?? '';
    }

    async function enrolled(name: string) {
      const secret = randomBytes(32).toString('base64url');
      const token = await offered(name);
      const { id } = await (await json('/counter/api/enrolments', { token, secret }, {})).json();
      const asks = () =>
        running.app.request('/counter/api/code', { headers: { Authorization: `Counter ${id}.${secret}` } });
      return {
        id,
        token,
        secret,
        asks,
        /** The path behind the square. */
        async shows(): Promise<string> {
          const { address } = await (await asks()).json();
          return new URL(address).pathname.slice('/k/'.length);
        },
      };
    }

    /** Presses the button of the page behind the square; where it leads. */
    const press = (path: string, claim: string) =>
      running.app.request(`/k/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ claim }).toString(),
      });
    const claimOn = async (path: string) => {
      const html = await (await running.app.request(`/k/${path}`)).text();
      return /name="claim" value="([^"]+)"/.exec(html)?.[1] ?? '';
    };
    async function admitted(path: string) {
      const answer = await press(path, await claimOn(path));
      expect(answer.status).toBe(303);
      return respondent(running, (answer.headers.get('Location') ?? '').slice('/k/'.length));
    }
    const stored = () => countResponses(running.means.database.db, trial);

    test('shows the same code for a minute, and then another one', async () => {
      const first = await screen.shows();
      expect(await screen.shows()).toBe(first);
      later(1);
      expect(await screen.shows()).not.toBe(first);
    });

    test('admits whoever scans it, once; the next person sees another code at once', async () => {
      const path = await screen.shows();
      const before = await stored();
      const person = await admitted(path);
      expect(await screen.shows()).not.toBe(path);
      later(12);
      const answer = await person.sends(aContentCitizen);
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Mã biên nhận')]);
      expect(await stored()).toBe(before + 1);
    });

    test('a preview of the address takes nothing: only the button does, and pressed twice it is the same', async () => {
      const path = await screen.shows();
      const claim = await claimOn(path);
      await claimOn(path);
      expect(await screen.shows()).toBe(path);
      const twice = [await press(path, claim), await press(path, claim)];
      expect(new Set(twice.map((answer) => answer.headers.get('Location'))).size).toBe(1);
      const other = await press(path, await claimOn(path));
      expect([other.status, await other.text()]).toEqual([
        409,
        expect.stringContaining('vừa có người khác dùng'),
      ]);
    });

    test('one slip sends one response; the same again gets its receipt again', async () => {
      const person = await admitted(await screen.shows());
      const first = await (await person.sendsByScript(aContentCitizen)).json();
      const before = await stored();
      expect(await (await person.sendsByScript(aContentCitizen)).json()).toEqual(first);
      const stuffed = await person.sendsByScript(aContentCitizen, {
        responseId: randomBytes(16).toString('base64url'),
      });
      expect([stuffed.status, await stuffed.json()]).toEqual([
        410,
        expect.objectContaining({ problem: 'code_spent' }),
      ]);
      expect(await stored()).toBe(before);
    });

    test('a code that was photographed is worth nothing some minutes later', async () => {
      const path = await screen.shows();
      const claim = await claimOn(path);
      later(4);
      expect((await running.app.request(`/k/${path}`)).status).toBe(403);
      expect((await press(path, claim)).status).toBe(410);
    });

    test('who takes longer than an hour scans again; what was sent in time is acknowledged later, too', async () => {
      const slow = await admitted(await screen.shows());
      const quick = await admitted(await screen.shows());
      expect((await quick.sendsByScript(aContentCitizen)).status).toBe(200);
      later(61);
      const answer = await slow.sendsByScript(aContentCitizen);
      expect([answer.status, await answer.json()]).toEqual([
        410,
        expect.objectContaining({ problem: 'presence_over' }),
      ]);
      expect((await quick.sendsByScript(aContentCitizen)).status).toBe(200);
    });

    test('nothing else opens the ballot: neither the plain link, nor a code of another link, nor letters by chance', async () => {
      const plain = await running.app.request(`/k/${link}`);
      expect([plain.status, await plain.text()]).toEqual([403, expect.stringContaining('nhận tại quầy')]);
      const path = await screen.shows();
      const other = await running.codeOf({ group: 'organisations', point: 'one-stop' });
      await admitting(running, { organisations: 'presence' });
      const foreign = path.replace(link, other);
      expect((await running.app.request(`/k/${foreign}`)).status).toBe(403);
      const pressed = await press(foreign, 'A'.repeat(22));
      expect([pressed.status, await pressed.text()]).toEqual([403, expect.stringContaining('quầy')]);
      const guessed = `${link}/s${path.slice(8)}`;
      expect((await running.app.request(`/k/${guessed}`)).status).toBe(403);
    });

    test('asks for presence at the counter only: the neighbourhoods’ links stay open', async () => {
      expect((await respondent(running, await running.codeOf())).page.status).toBe(200);
    });

    test('its enrolment works once and for ten minutes, also when its answer was lost', async () => {
      const { token, secret, id } = screen;
      expect((await json('/counter/api/enrolments', { token, secret }, {})).status).toBe(200);
      const other = randomBytes(32).toString('base64url');
      expect((await json('/counter/api/enrolments', { token, secret: other }, {})).status).toBe(410);
      const late = await offered('Quầy 9');
      later(11);
      expect((await json('/counter/api/enrolments', { token: late, secret: other }, {})).status).toBe(410);
      expect(id).toHaveLength(22);
    });

    test('out of use it shows nothing, and says so', async () => {
      const second = await enrolled('Quầy 2');
      const clerk = { ...(await running.signedIn('clerk')), 'Sec-Fetch-Site': 'same-origin' };
      await json(`/api/campaigns/trial/counter-screens/${second.id}/revocation`, {}, clerk);
      const answer = await second.asks();
      expect([answer.status, await answer.json()]).toEqual([
        401,
        expect.objectContaining({ problem: 'unknown_screen' }),
      ]);
      expect((await screen.asks()).status).toBe(200);
    });

    test('what is kept of slips is no time and no response, and goes after a day', async () => {
      const { db } = running.means.database;
      const rows = await db.selectFrom('presence_slips').selectAll().execute();
      expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['claim_hash', 'is_spent', 'nights', 'slip_hash']);
      await deleteOldSlips(db);
      const young = await admitted(await screen.shows());
      await deleteOldSlips(db);
      expect((await young.sendsByScript(aContentCitizen)).status).toBe(200);
      await deleteOldSlips(db);
      expect(await db.selectFrom('presence_slips').selectAll().execute()).toEqual([]);
    });
  });
});
