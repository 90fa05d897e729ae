import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import type { Said } from '#surveys/paper/double-entry.ts';
import type { BatchCounts } from '#surveys/paper/summary.ts';
import { chanceFrom } from '#surveys/simulation/chance.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { closeTheTrial } from '#test/support/closing.ts';
import { filledBallots, keyBallotWith, readOf } from '#test/support/keyers.ts';
import { aReturnedBatch, type Official, official, revisionOf } from '#test/support/paper.ts';
import { questionnaireCalled } from '../surveys/paper/built.ts';

const trial = CampaignId.parse('trial');
const engines = inject('postgresUrl') ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const);
const m1 = questionnaireCalled('m1@1');
const heap = 40;
const written = filledBallots(m1, [], heap, 'journey');
const keyedBy = (keyer: string, serial: number) =>
  keyBallotWith(m1, [], written.get(serial) ?? new Map(), 0.02, chanceFrom(`${keyer} ${serial}`)).entry;

/** The heap from print to figures; ballots are keyed in the order given. @returns what the clerk is then shown. */
async function fromPrintToFigures(running: RunningApp, serials: readonly number[]) {
  const [clerk, hoa, nam] = [
    await official(running, 'clerk'),
    await official(running, 'interviewer'),
    await official(running, 'interviewer'),
  ];
  const batch = await aReturnedBatch(clerk, { count: heap });
  for (const [who, name] of [
    [hoa, 'hoa'],
    [nam, 'nam'],
  ] as const) {
    for (const serial of serials) expect(await who.keys(batch, serial, keyedBy(name, serial))).toBe('200');
    expect(await who.tries('POST', `batches/${batch}/closing`)).toBe('200');
  }
  await reconcile(clerk, batch);
  const acceptance = await clerk.tries('POST', `batches/${batch}/acceptance`, {
    revision: await revisionOf(clerk, batch),
  });
  expect(acceptance).toBe('200');
  await closeTheTrial(running);
  const figure = async (path: string) =>
    (await running.app.request(`/api/campaigns/trial/${path}`, { headers: clerk.cookie })).json();
  return {
    batch,
    clerk,
    results: await figure('results/citizens'),
    index: await figure('index-inputs'),
    counts: (await clerk.reads<{ clerk: { counts: BatchCounts } }>(`batches/${batch}`)).clerk.counts,
  };
}

/** The digest of the data has a key of its own in every database. */
function withoutDigest(index: { provenance: { data: object } }) {
  const { provenance, ...figures } = index;
  return { ...figures, provenance: { ...provenance, data: { ...provenance.data, digest: '' } } };
}

type Queue = { open: { serial: number; key: string; first: Said; second: Said }[] };

/** With the paper at hand, until both keyings differ nowhere. */
async function reconcile(clerk: Official, batch: string): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const { open } = await clerk.reads<Queue>(`batches/${batch}/disagreements`);
    if (open.length === 0) return;
    for (const { serial, key } of open) {
      const decision =
        key === 'validity'
          ? { choice: 'first' }
          : { choice: 'read_again', keyed: readOf({ key: key as never }, written.get(serial) ?? new Map()) };
      const outcome = await clerk.tries('PUT', `batches/${batch}/decisions`, { serial, key, decision });
      // an earlier decision of this round may have led away from it
      expect(['200', '409 nothing_to_decide']).toContain(outcome);
    }
  }
  throw new Error('the queue does not end');
}

describe.each(engines)('a heap of paper, stored by %s', (engine) => {
  let running: RunningApp;
  let done: Awaited<ReturnType<typeof fromPrintToFigures>>;
  const inOrder = Array.from({ length: heap }, (_, index) => index + 1);
  beforeAll(async () => {
    running = await openApp({ engine });
    done = await fromPrintToFigures(running, inOrder);
  }, 120_000);
  afterAll(() => running.close());

  test('becomes responses on paper, each with an id that says nothing', async () => {
    const responses = (await Array.fromAsync(listResponses(running.means.database.db, trial))).flat();
    const { complete, partial, screenedOut } = done.counts;
    expect(complete).toBeGreaterThan(30);
    const became = (disposition: string) => responses.filter((one) => one.disposition === disposition).length;
    expect([became('complete'), became('partial'), became('screened_out')]).toEqual([
      complete,
      partial,
      screenedOut,
    ]);
    expect(responses).toHaveLength(complete + partial + screenedOut);
    expect(new Set(responses.map(({ mode, duration, point }) => `${mode} ${duration} ${point}`))).toEqual(
      new Set(['paper unknown khuoi-lang']),
    );
  });

  test('stands in the results, by its mode, and in the index', async () => {
    expect(JSON.stringify(done.results)).toContain('paper');
    expect(JSON.stringify(done.index)).toContain('"score"');
    expect(done.counts).toMatchObject({
      printed: heap,
      handedOut: heap,
      returned: heap,
      keyed: heap,
      reEntered: heap,
    });
  });

  test('gives the same figures when its ballots are keyed in another order', async () => {
    const other = await openApp({ engine });
    const turned = await fromPrintToFigures(
      other,
      inOrder.toSorted((a, b) => ((a * 17) % 41) - ((b * 17) % 41)),
    );
    expect(turned.results).toEqual(done.results);
    expect(withoutDigest(turned.index)).toEqual(withoutDigest(done.index));
    expect(turned.counts).toEqual(done.counts);
    await other.close();
  }, 120_000);

  test('leaves no keying and no serial behind, in no table', async () => {
    const { db } = running.means.database;
    const entries = await sql<{ n: string }>`SELECT count(*) AS n FROM paper_entries`.execute(db);
    expect(Number(entries.rows[0]?.n)).toBe(0);
    const batches = await sql<{ document: string }>`SELECT document FROM paper_batches`.execute(db);
    const decisions = await sql`SELECT * FROM paper_decisions`.execute(db);
    expect(batches.rows.map(({ document }) => JSON.parse(document).drawn)).toEqual([[]]);
    expect(decisions.rows.length).toBeGreaterThan(10);
    expect(JSON.stringify([batches.rows, decisions.rows])).not.toMatch(/serial/i);
  });

  test.runIf(engine === 'sqlite')('nor anywhere in the files of the database', () => {
    const folder = running.means.config.dataDir;
    const found = Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file)))).toString(
      'latin1',
    );
    expect(found).toContain(done.batch);
    // how a keying, a pending decision and the drawn serials are written down
    for (const trace of ['{"items":{', '{"invalid":"', '{"decision":', '"drawn":[1', '"drawn":[2']) {
      const at = found.indexOf(trace);
      expect(at < 0 ? '' : found.slice(at - 60, at + 60)).toBe('');
    }
  });

  test.runIf(engine === 'postgres')('nor in what PostgreSQL has not cleared away', async () => {
    const { db } = running.means.database;
    const { rows } = await sql<{ n: string }>`SELECT pg_relation_size('paper_entries') AS n`.execute(db);
    expect(Number(rows[0]?.n)).toBe(0);
  });
});
