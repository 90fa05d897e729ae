import { createHash } from 'node:crypto';
import { parseCsv } from 'hucre/csv';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listActs } from '#db/queries/acts.ts';
import { performAct } from '#server/fieldwork/acts/perform-act.ts';
import { openBatch } from '#server/fieldwork/paper/open-batch.ts';
import { type ActKind, actKinds } from '#surveys/acts/act.ts';
import { CampaignId } from '#surveys/ids.ts';
import { aBrowserAt, anOfficial } from '#test/server/people/officials.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

/** What docs/security.md tells anybody to reckon, and nothing of ours. */
type Exported = Record<'at' | 'by' | 'previous' | 'digest', string> & {
  number: number;
  kind: string;
  campaign?: string;
  about: Record<string, string | number>;
};
function isWhole(acts: readonly Exported[]): boolean {
  let previous = '0'.repeat(64);
  return acts.every(({ number, at, by, kind, campaign, about, digest }, index) => {
    const pairs = Object.entries(about).sort(([a], [b]) => (a < b ? -1 : 1));
    const text = JSON.stringify([number, at, by, kind, campaign || null, pairs, previous]);
    previous = createHash('sha256').update(text, 'utf8').digest('hex');
    return number === index + 1 && digest === previous;
  });
}

const trial = CampaignId.parse('trial');
let running: RunningApp;
let leader: ReturnType<typeof aBrowserAt>;
beforeEach(async () => {
  running = await openApp();
  await anOfficial(running, 'hoa.nguyen', 'clerk');
  await anOfficial(running, 'lan.hoang', 'leader');
  leader = aBrowserAt(running);
  await leader.signIn('lan.hoang');
});
afterEach(() => running.close());

const act = (kind: ActKind, about: Record<string, string | number> = {}) =>
  performAct(running.means, { username: 'hoa.nguyen' }, async () => ({
    act: { kind, campaign: trial, about },
    value: undefined,
  }));
const read = async (query = '') => (await leader.get(`/api/acts${query}`)).json();

describe('the log', () => {
  test('tells the newest act first, by day and time in Vietnam, and who did it', async () => {
    await act('campaign.opened', { title: 'Đợt 2024' });
    running.clock.now = new Date('2024-09-17T17:05:00Z');
    await act('campaign.closed', { reason: 'Đủ phiếu' });
    const log = await read();
    expect(log.acts).toMatchObject([
      { number: 2, day: '2024-09-18', time: '00:05', by: 'hoa.nguyen', kind: 'campaign.closed' },
      { number: 1, day: '2024-09-17', time: '15:45', kind: 'campaign.opened' },
    ]);
    expect(log.chain).toEqual({ count: 2, last: log.acts[0].digest });
  });

  test('is filtered by campaign and by what the acts are about, and turned page by page', async () => {
    for (let n = 0; n < 120; n++) await act('campaign.saved', { revision: n });
    await act('paper.printed', { batch: 1 });
    const all = await read();
    expect([all.found, all.pages, all.acts.length]).toEqual([121, 2, 100]);
    expect((await read('?page=2')).acts).toHaveLength(21);
    expect((await read('?subject=paper')).found).toBe(1);
    expect((await read('?subject=paper&campaign=huyen-tung-2024')).found).toBe(0);
    expect((await leader.get('/api/acts?page=0')).status).toBe(404);
  });

  test('says where the chain is broken', async () => {
    for (let n = 0; n < 5; n++) await act('campaign.saved', { revision: n });
    await sql`update acts set about = '{"revision":9}' where number = 3`.execute(running.means.database.db);
    expect((await read()).chain).toMatchObject({ count: 5, firstBroken: 3 });
  });

  test('of what touches paper and rescue files keeps the day alone', async () => {
    for (const kind of ['paper.counted', 'paper.accepted', 'paper.rejected', 'tablet.rescued'] as const) {
      await act(kind);
    }
    const stored = await listActs(running.means.database.db);
    expect(new Set(stored.map(({ at }) => at))).toEqual(new Set(['2024-09-16T17:00:00.000Z']));
    const { acts } = await read();
    for (const one of acts) expect([one.day, 'time' in one]).toEqual(['2024-09-17', false]);
  });

  test.each(['json', 'csv'])(
    'is taken away as %s, from which anybody reckons the chain anew',
    async (format) => {
      await act('campaign.opened', { title: 'Đợt “thử”, 2024\nhai dòng', groups: 3, Ba: 'hoa', ấn: 'cuối' });
      await performAct(running.means, { username: '(terminal)' }, async () => ({
        act: { kind: 'account.invited', about: { role: 'clerk', forWhom: '=1+1' } },
        value: undefined,
      }));
      await act('campaign.closed', { reason: 'x,"y"' });
      const reply = await leader.get(`/api/acts/export/${format}`);
      expect(reply.headers.get('Content-Disposition')).toContain(`nhat-ky-2024-09-17.${format}`);
      const acts = readExport(format, await reply.text());
      expect(acts).toHaveLength(3);
      expect(isWhole(acts)).toBe(true);
      const [first, ...rest] = acts;
      if (!first) throw new Error('nothing was exported');
      expect(isWhole([{ ...first, by: 'ai.do' }, ...rest])).toBe(false);
      expect(isWhole(rest)).toBe(false);
    },
  );
});

function readExport(format: string, text: string): Exported[] {
  if (format === 'json') return JSON.parse(text).acts;
  const [header = [], ...rows] = parseCsv(text.replace(/^\ufeff/, ''));
  return rows.map((row) => {
    const act = Object.fromEntries(header.map((name, index) => [String(name), String(row[index] ?? '')]));
    const { at = '', by = '', kind = '', campaign = '', previous = '', digest = '' } = act;
    return {
      number: Number(act.number),
      at,
      by,
      kind,
      campaign,
      about: JSON.parse(act.about ?? ''),
      previous,
      digest,
    };
  });
}

describe('what officials do stands in the log', () => {
  test('tablets, paper and exports by the clerk, with names and numbers and nothing else', async () => {
    const clerk = aBrowserAt(running);
    await clerk.signIn('hoa.nguyen');
    await clerk.send('POST', '/api/campaigns/trial/enrolments', { name: 'Máy 3' });
    await clerk.get('/api/campaigns/trial/export/csv?group=citizens');
    const batch = { group: 'citizens', point: 'khuoi-lang', printed: 20 };
    const made = await (await clerk.send('POST', '/api/paper/campaigns/trial/batches', batch)).json();
    const heap = { revision: 1, handedOut: 20, handedOutBy: 'Chị Lan', returned: 1, collectedBy: 'Chị Lan' };
    await clerk.send('PUT', `/api/paper/batches/${made.id}/heap`, heap);
    await clerk.send('POST', `/api/paper/batches/${made.id}/rejection`, { revision: 2, reason: 'Mất phiếu' });
    const acts = await listActs(running.means.database.db);
    expect(acts.map(({ kind, about }) => [kind, about])).toEqual([
      ['tablet.offered', { name: 'Máy 3' }],
      ['responses.exported', { format: 'csv', table: 'responses', group: 'citizens' }],
      ['paper.printed', { batch: 1, printed: 20, group: 'citizens', point: 'khuoi-lang' }],
      ['paper.counted', { batch: 1 }],
      ['paper.rejected', { batch: 1, reason: 'Mất phiếu' }],
    ]);
    expect(new Set(acts.map(({ by }) => by))).toEqual(new Set(['hoa.nguyen']));
  });

  test('and nothing where the act itself failed', async () => {
    const official = await anOfficial(running, 'ba');
    const campaign = { ...(await theTrial()), state: 'closed' as const };
    const nowhere = { group: 'nobody', point: 'nowhere', printed: 1, reEntryPercent: 10 };
    // @ts-expect-error codes that no campaign has
    await expect(openBatch(running.means, official, campaign, nowhere)).rejects.toThrow();
    expect(await listActs(running.means.database.db)).toEqual([]);
  });
});

async function theTrial() {
  const { findCampaign } = await import('#db/queries/campaigns.ts');
  const campaign = await findCampaign(running.means.database.db, trial);
  if (!campaign) throw new Error('there is no trial');
  return campaign;
}

test('every kind is about something that has a name', () => {
  expect(actKinds.filter((kind) => !/^[a-z]+\.[a-z_]+$/.test(kind))).toEqual([]);
  expect(new Set(actKinds).size).toBe(actKinds.length);
});
