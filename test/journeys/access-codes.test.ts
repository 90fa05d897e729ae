import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { countResponses } from '#db/queries/responses.ts';
import { revokeCodes } from '#server/fieldwork/codes/revoke-codes.ts';
import { formatAccessCode } from '#surveys/campaigns/access-code.ts';
import { CampaignId } from '#surveys/ids.ts';
import { admitting, printedCodes } from '#test/support/admission/codes.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aContentCitizen, respondent } from '#test/support/respondent.ts';

const trial = CampaignId.parse('trial');
const clerk = { username: 'clerk' };

describe.each(['sqlite', 'postgres'] as const)('somebody with a card (%s)', (engine) => {
  describe.skipIf(engine === 'postgres' && !inject('postgresUrl'))('', () => {
    let running: RunningApp;
    let link: string;
    beforeAll(async () => {
      running = await openApp({ engine });
      await admitting(running, { citizens: 'access_code' });
      link = await running.codeOf();
    });
    afterAll(() => running.close());

    const stored = () => countResponses(running.means.database.db, trial);
    const withCard = async () => {
      const { codes } = await printedCodes(running, link, 5);
      const [code = ''] = codes;
      return { code, person: await respondent(running, `${link}/${code}`) };
    };
    const batchCounts = async () =>
      running.means.database.db.selectFrom('code_batches').select(['printed', 'spent', 'revoked']).execute();

    test('opens the ballot, sends it, and the code is spent', async () => {
      const before = await stored();
      const { code, person } = await withCard();
      expect(person.page.status).toBe(200);
      expect(person.html).toContain('<form method="post" action="?lang=vi"');
      const answer = await person.sends(aContentCitizen);
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Mã biên nhận')]);
      expect(await stored()).toBe(before + 1);
      expect(await batchCounts()).toContainEqual({ printed: 5, spent: 1, revoked: 0 });
      const again = await respondent(running, `${link}/${code}`);
      expect([again.page.status, again.html]).toEqual([403, expect.stringContaining('không dùng được nữa')]);
    });

    test('who only looks at the ballot has spent nothing', async () => {
      const { code } = await withCard();
      for (let times = 0; times < 3; times++) {
        expect((await respondent(running, `${link}/${code}`)).page.status).toBe(200);
      }
    });

    test('a ballot that was refused for an answer has spent nothing', async () => {
      const { person } = await withCard();
      const before = await stored();
      expect((await person.sends([['I1', '99']])).status).toBe(422);
      expect((await person.sendsByScript(aContentCitizen)).status).toBe(200);
      expect(await stored()).toBe(before + 1);
    });

    test('the same ballot sent again gets its receipt again, though its code is spent', async () => {
      const { person } = await withCard();
      const first = await (await person.sendsByScript(aContentCitizen)).json();
      const before = await stored();
      const second = await person.sendsByScript(aContentCitizen);
      expect([second.status, await second.json()]).toEqual([200, first]);
      expect(await stored()).toBe(before);
    });

    test('another ballot with the same code is refused alone, also in the same commit', async () => {
      const { code, person } = await withCard();
      const other = await respondent(running, `${link}/${code}`);
      const before = await stored();
      const { person: neighbour } = await withCard();
      const answers = await Promise.all(
        [person, other, neighbour].map((one) => one.sendsByScript(aContentCitizen)),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 410, 200]);
      expect(await answers[1]?.json()).toMatchObject({ problem: 'code_spent' });
      expect(await stored()).toBe(before + 2);
    });

    test('without JavaScript is told so on a page that keeps the campaign in view', async () => {
      const { code, person } = await withCard();
      const other = await respondent(running, `${link}/${code}`);
      await person.sends(aContentCitizen);
      const refused = await other.sends(aContentCitizen);
      expect([refused.status, await refused.text()]).toEqual([
        410,
        expect.stringContaining('Mã đã được dùng'),
      ]);
    });

    test('a card for one point opens no other, and leads to its own', async () => {
      const { code } = await withCard();
      const elsewhere = await running.codeOf({ point: 'one-stop' });
      const answer = await running.app.request(`/k/${elsewhere}/${code}`);
      expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/k/${link}/${code}`]);
      const person = await respondent(running, `${link}/${code}`);
      const posted = await running.app.request(`/k/${elsewhere}/${code}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
        body: new URLSearchParams([...Object.entries(person.envelope), ...aContentCitizen]).toString(),
      });
      expect(posted.status).toBe(410);
      expect((await person.sendsByScript(aContentCitizen)).status).toBe(200);
    });

    test('who types it on the front page, in whatever way, finds the ballot; two wrong letters are said', async () => {
      const { code } = await withCard();
      const [unused] = (await printedCodes(running, link, 5)).codes;
      if (!unused) throw new Error('nothing was printed');
      for (const typed of [formatAccessCode(unused), unused.toLowerCase()]) {
        const answer = await running.app.request(`/k?code=${encodeURIComponent(typed)}`);
        expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/k/${link}/${unused}`]);
      }
      const wrong = `${code.slice(0, 3)}${code[4]}${code[3]}${code.slice(5)}`;
      if (wrong !== code) {
        const answer = await running.app.request(`/k?code=${wrong}`);
        expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('gõ nhầm')]);
        const page = await running.app.request(`/k/${link}/${wrong}`);
        expect([page.status, await page.text()]).toEqual([403, expect.stringContaining('gõ nhầm')]);
      }
    });

    test('the plain link explains that a card is needed, and takes no ballot', async () => {
      const before = await stored();
      const person = await respondent(running, link);
      expect([person.page.status, person.html]).toEqual([403, expect.stringContaining('cần mã in trên thẻ')]);
      const posted = await person.sendsByScript(aContentCitizen, { responseId: 'A'.repeat(22), opened: '' });
      expect([posted.status, await posted.json()]).toEqual([
        403,
        expect.objectContaining({ problem: 'needs_access_code' }),
      ]);
      expect(await stored()).toBe(before);
      const front = await (await running.app.request('/')).text();
      expect(front).not.toContain(`/k/${link}`);
    });

    test('after a batch is taken back its cards are good no more, and what came stays', async () => {
      const { id, codes } = await printedCodes(running, link, 6);
      const [first = '', second = ''] = codes;
      const early = await respondent(running, `${link}/${first}`);
      const late = await respondent(running, `${link}/${second}`);
      expect((await early.sendsByScript(aContentCitizen)).status).toBe(200);
      const before = await stored();
      const order = { campaign: trial, batch: id, reason: 'Thẻ bị thất lạc' };
      expect(await revokeCodes(running.means, clerk, order)).toBe(5);
      expect((await late.sendsByScript(aContentCitizen)).status).toBe(410);
      expect((await early.sendsByScript(aContentCitizen)).status).toBe(200);
      expect(await stored()).toBe(before);
    });

    test('no code is in the database, in no table and no act, and no response has anything of one', async () => {
      const { codes } = await printedCodes(running, link, 8);
      const { db } = running.means.database;
      const everything = JSON.stringify([
        await db.selectFrom('access_codes').selectAll().execute(),
        await db.selectFrom('code_batches').selectAll().execute(),
        await db.selectFrom('acts').selectAll().execute(),
        await db.selectFrom('responses').selectAll().execute(),
      ]);
      for (const code of codes) expect(everything).not.toContain(code);
      expect(running.logged).toEqual([]);
    });
  });
});
