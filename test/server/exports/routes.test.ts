import { readXlsx } from 'hucre/xlsx';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { openAnsweredApp } from './simulated.ts';

let running: Awaited<ReturnType<typeof openAnsweredApp>>;
beforeAll(async () => {
  running = await openAnsweredApp(30);
});
afterAll(() => running.close());

async function fetchAs(role: 'clerk' | 'leader' | 'interviewer', path: string): Promise<Response> {
  return running.app.request(path, { headers: await running.signedIn(role) });
}

describe('downloading the responses', () => {
  it('gives the clerk a CSV file whose name says that it is a trial', async () => {
    const reply = await fetchAs('clerk', '/api/campaigns/trial/export/csv');
    expect(reply.status).toBe(200);
    expect(reply.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(reply.headers.get('Content-Disposition')).toBe(
      'attachment; filename="lang-nghe-chay-thu-trial-2024-09-17.csv"',
    );
    expect(readCsv(Buffer.from(await reply.arrayBuffer()))).toHaveLength(31);
  });

  it('gives one group, or the codebook, where that is asked for', async () => {
    const group = await fetchAs('clerk', '/api/campaigns/trial/export/csv?group=quick&table=codebook');
    expect(group.headers.get('Content-Disposition')).toContain('lang-nghe-chay-thu-trial-quick-codebook-');
    expect(readCsv(Buffer.from(await group.arrayBuffer())).some(([column]) => column === 'III1')).toBe(true);
  });

  it('gives a workbook that opens', async () => {
    const reply = await fetchAs('clerk', '/api/campaigns/trial/export/xlsx');
    const { sheets } = await readXlsx(new Uint8Array(await reply.arrayBuffer()));
    expect(sheets[0]?.rows).toHaveLength(31);
  });

  it.each(['csv', 'xlsx', 'json', 'sav'])(
    'breaks off where the database fails half-way: %s',
    async (format) => {
      const { db } = running.means.database;
      const body = (await fetchAs('clerk', `/api/campaigns/trial/export/${format}`)).body;
      await sql`ALTER TABLE responses RENAME TO hidden_responses`.execute(db);
      const taken = new Response(body).arrayBuffer();
      await expect(taken).rejects.toThrow(/no such table: responses/);
      await sql`ALTER TABLE hidden_responses RENAME TO responses`.execute(db);
    },
  );

  it('is for the clerk only', async () => {
    expect((await running.app.request('/api/campaigns/trial/export/csv')).status).toBe(401);
    expect((await fetchAs('leader', '/api/campaigns/trial/export/csv')).status).toBe(403);
    expect((await fetchAs('interviewer', '/api/campaigns/trial/export/json')).status).toBe(403);
  });

  it.each([
    '/api/campaigns/nope/export/csv',
    '/api/campaigns/trial/export/ods',
    '/api/campaigns/trial/export/csv?group=nobody',
  ])('knows nothing of %s', async (path) => {
    expect((await fetchAs('clerk', path)).status).toBe(404);
  });
});
