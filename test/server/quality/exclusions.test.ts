import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listActs } from '#db/queries/acts.ts';
import { findCampaign } from '#db/queries/campaigns.ts';
import { listExcludedResponses, listExclusions } from '#db/queries/exclusions.ts';
import { countResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { openSuspiciousApp } from './flagged-campaign.ts';

const base = '/api/campaigns/2024';
const reason = 'Điều tra viên báo đã điền thay người dân ở tổ này';
const lines = { group: 'citizens', flags: ['straight_line'] };

describe.each(['sqlite', 'postgres'] as const)('leaving flagged ballots out (%s)', (engine) => {
  describe.skipIf(engine === 'postgres' && !inject('postgresUrl'))('', () => {
    let running: RunningApp;
    let clerk: { Cookie: string };
    let stored = 0;
    const id = CampaignId.parse('2024');
    beforeAll(async () => {
      running = await openApp({ engine });
      const campaign = await findCampaign(running.means.database.db, id);
      if (!campaign) throw new Error('there is no campaign of 2024');
      stored = (await openSuspiciousApp(running, campaign)).length;
      clerk = await running.signedIn('clerk');
    });
    afterAll(() => running.close());

    const ask = async (path: string, who: { Cookie: string } = clerk) => {
      const response = await running.app.request(`${base}${path}`, { headers: who });
      return { status: response.status, body: await response.json() };
    };
    const send = async (path: string, body: unknown, who: { Cookie: string } = clerk) => {
      const headers = { ...who, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
      const response = await running.app.request(`${base}${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    };

    test('while ballots can still come in only numbers of ballots are told, and nothing is left out', async () => {
      const later = running.clock.now;
      running.clock.now = new Date('2024-10-20T03:00:00Z');
      const open = await running.signedIn('clerk');
      const { body } = await ask('/quality', open);
      expect(body.flags).toBeNull();
      expect(body.mayExclude).toBe(false);
      expect(body.bursts.length).toBeGreaterThan(0);
      const refused = await send('/quality/exclusions', { choice: lines, reason }, open);
      expect([refused.status, refused.body.problem]).toEqual([409, 'exclusion_waits']);
      expect((await send('/quality/preview', lines, open)).status).toBe(409);
      running.clock.now = later;
      clerk = await running.signedIn('clerk');
    });

    test('no number between one and four, and no ballot, is told of a flag', async () => {
      const { body } = await ask('/quality');
      const [first] = body.flags.groups;
      expect(first.code).toBe('citizens');
      const told = new Map(first.flags.map((one: { flag: string }) => [one.flag, one]));
      expect(told.get('straight_line')).toMatchObject({ says: 'counted' });
      expect(told.get('near_duplicate')).toMatchObject({ says: 'counted' });
      for (const group of body.flags.groups)
        for (const { flagged } of group.flags)
          if (flagged !== undefined) expect(flagged.to - flagged.from).toBeGreaterThan(2);
      expect(JSON.stringify(body)).not.toMatch(/"id":"[A-Za-z0-9_-]{22}"/);
    });

    test('the clerk alone may do it; a leader and an observer read', async () => {
      for (const role of ['leader', 'observer'] as const) {
        const reader = await running.signedIn(role);
        const { status, body } = await ask('/quality', reader);
        expect([status, body.mayExclude]).toEqual([200, false]);
        expect((await send('/quality/exclusions', { choice: lines, reason }, reader)).status).toBe(403);
        // what a part would be is for who is given every answer anyway
        expect((await send('/quality/preview', lines, reader)).status).toBe(403);
      }
      expect((await ask('/quality', await running.signedIn('interviewer'))).status).toBe(403);
    });

    test.each([
      ['no reason', { choice: lines, reason: '' }],
      ['a reason that says nothing', { choice: lines, reason: 'xấu' }],
    ])('%s', async (_, body) => {
      expect((await send('/quality/exclusions', body)).status).toBe(422);
    });

    test('a preview tells a band, and why a part is too small', async () => {
      const { body } = await send('/quality/preview', lines);
      expect(body.refusal).toBeNull();
      expect(body.told.to - body.told.from).toBeGreaterThanOrEqual(4);
      const few = await send('/quality/preview', { ...lines, point: 'tong-neng' });
      expect(few.body.told).toBeNull();
      expect(few.body.refusal).toMatch(/ít hơn 10 phiếu|chỉ khác vài phiếu/);
      const calm = await send('/quality/preview', {
        group: 'citizens',
        flags: [],
        point: 'tong-neng',
        day: '2024-09-02',
      });
      expect([calm.status, calm.body.problem]).toEqual([409, 'exclusion_no_burst']);
    });

    test('with a reason they count no more, stay stored, and the index says both figures', async () => {
      const before = (await ask('/index-inputs')).body;
      const made = await send('/quality/exclusions', { choice: lines, reason });
      expect(made.status).toBe(201);
      expect(made.body.n).toBeGreaterThanOrEqual(16);

      const { db } = running.means.database;
      expect(await countResponses(db, id)).toBe(stored);
      const [exclusion] = await listExclusions(db, id);
      expect(exclusion).toMatchObject({ n: made.body.n, reason, choice: lines, day: '2027-01-05' });
      const members = await listExcludedResponses(db, id);
      expect(exclusion && members.get(exclusion.id)).toHaveLength(made.body.n);

      const after = (await ask('/index-inputs')).body;
      const counted = (inputs: typeof before) =>
        inputs.inputs.flatMap((input: { groups: { group: string; completeResponses: number }[] }) =>
          input.groups.filter(({ group }) => group === 'citizens').map((one) => one.completeResponses),
        )[0];
      expect(counted(after)).toBe(counted(before) - made.body.n);
      const group = after.inputs
        .flatMap((input: { groups: { group: string; exclusions: unknown }[] }) => input.groups)
        .find((one: { group: string }) => one.group === 'citizens');
      expect(group.exclusions).toMatchObject({ excluded: made.body.n });

      const { body } = await ask('/quality');
      const [first] = body.flags.groups;
      expect(first.excluded).toBe(made.body.n);
      expect(first.bothFigures.indexPercent).not.toBe(first.bothFigures.withExcludedPercent);
      expect(body.exclusions).toHaveLength(1);
    });

    test('the results say how many and both figures as the page on quality does, their provenance why', async () => {
      const [flagged] = (await ask('/quality')).body.flags.groups;
      const { excluded, bothFigures } = flagged;
      const overview = (await ask('/results')).body;
      expect(overview.groups[0]).toMatchObject({ code: 'citizens', excluded, bothFigures });
      expect(overview.groups[0].indexPercent).toBe(bothFigures.indexPercent);
      expect(overview.groups[1]).toMatchObject({ excluded: 0, bothFigures: null });
      const own = (await ask('/results/citizens')).body;
      expect(own).toMatchObject({ exclusions: { excluded }, bothFigures });
      const told = [{ group: 'citizens', n: excluded, reason, day: '2027-01-05' }];
      for (const page of ['/provenance', '/index-inputs'])
        expect((await ask(page)).body.provenance.exclusions).toEqual(told);
    });

    test('the same cannot be left out twice, nor a part that differs by a few', async () => {
      const again = await send('/quality/exclusions', { choice: lines, reason });
      expect([again.status, again.body.problem]).toEqual([409, 'exclusion_too_few']);
    });

    test('taken back with a reason everything is as it was, and both acts stand in the log', async () => {
      const { db } = running.means.database;
      const [exclusion] = await listExclusions(db, id);
      const back = `/quality/exclusions/${exclusion?.id}/readmission`;
      expect((await send(back, { reason: '' })).status).toBe(422);
      expect((await send(back, { reason: 'Đã gặp lại người dân, phiếu là thật' })).status).toBe(200);
      expect((await send(back, { reason: 'Đã gặp lại người dân, phiếu là thật' })).body.problem).toBe(
        'exclusion_taken_back',
      );
      expect((await ask('/quality')).body.flags.groups[0].excluded).toBe(0);
      expect((await ask('/results')).body.groups[0]).toMatchObject({ excluded: 0, bothFigures: null });
      expect((await ask('/provenance')).body.provenance.exclusions).toEqual([]);
      const kinds = (await listActs(db))
        .filter(({ kind }) => kind.startsWith('responses.'))
        .map(({ kind }) => kind);
      expect(kinds).toEqual(['responses.excluded', 'responses.readmitted']);
    });

    test('what was done to another campaign is not found here', async () => {
      const [exclusion] = await listExclusions(running.means.database.db, id);
      const response = await running.app.request(
        `/api/campaigns/trial/quality/exclusions/${exclusion?.id}/readmission`,
        {
          method: 'POST',
          headers: { ...clerk, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
          body: JSON.stringify({ reason: 'Đã gặp lại người dân' }),
        },
      );
      expect(response.status).toBe(404);
    });
  });
});
