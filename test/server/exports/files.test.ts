import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countResponses } from '#db/queries/responses.ts';
import { exportToFile } from '#server/exports/export-to-file.ts';
import { writeFileWhole } from '#server/exports/write-file.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { readCsv } from './read-csv.ts';
import { openAnsweredApp } from './simulated.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
let running: Awaited<ReturnType<typeof openAnsweredApp>>;
beforeAll(async () => {
  running = await openAnsweredApp(40);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

describe('an export to a file', () => {
  it('puts codebook and comments beside a CSV file, and leaves no part of a file', async () => {
    const file = join(folder, 'ket-qua.csv');
    const written = await exportToFile(running.means, running.trial, { format: 'csv', file });
    expect(written.responses).toBe(40);
    expect(readdirSync(folder).sort()).toEqual([
      'ket-qua.csv',
      'ket-qua.csv.codebook.csv',
      'ket-qua.csv.comments.csv',
    ]);
    expect(readCsv(readFileSync(file))).toHaveLength(41);
  });

  it('holds everything in one workbook', async () => {
    const file = join(folder, 'ket-qua.xlsx');
    await exportToFile(running.means, running.trial, { format: 'xlsx', file });
    expect((await readXlsx(readFileSync(file))).sheets[0]?.rows).toHaveLength(41);
  });

  it('says how many responses are in it, also where they are read twice', async () => {
    const file = join(folder, 'ket-qua.sav');
    expect(await exportToFile(running.means, running.trial, { format: 'sav', file })).toMatchObject({
      responses: 40,
    });
  });

  it('that fails half way leaves nothing that looks whole, and the file before it as it was', async () => {
    const file = join(folder, 'dang-do.csv');
    async function* broken() {
      yield Buffer.from('a,b\r\n');
      throw new Error('the disk is gone');
    }
    await writeFileWhole(
      file,
      (async function* () {
        yield Buffer.from('before');
      })(),
    );
    await expect(writeFileWhole(file, broken())).rejects.toThrow('the disk is gone');
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).not.toContain('dang-do.csv.part');
  });
});

describe('the simulation', () => {
  it('stores nothing twice: the same seed again adds nothing, more of it adds the rest', async () => {
    const { means, trial } = running;
    const again = (responses: number) => simulateFieldwork(means, trial, { responses, seed: 'exports' });
    expect(await again(40)).toEqual({ stored: 0, alreadyThere: 40, different: 0 });
    expect(await again(55)).toEqual({ stored: 15, alreadyThere: 40, different: 0 });
    expect(await countResponses(means.database.db, trial.id)).toBe(55);
  });

  it('refuses a campaign that counts', async () => {
    const official = { ...running.trial, isTrial: false };
    const simulated = simulateFieldwork(running.means, official, { responses: 1, seed: 'x' });
    await expect(simulated).rejects.toThrow('not a trial');
  });
});
