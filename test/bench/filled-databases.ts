import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#db/open.ts';
import { fillCampaign } from './filled-campaign.ts';

export const defaultSizes = [10_000, 100_000, 1_000_000];

/** Fills a database in a folder of its own, gives it to `measure`, and takes it away. */
export async function withFilledDatabase(
  size: number,
  measure: (dataDir: string) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const database = await openDatabase({ dataDir });
    await fillCampaign(database.db, size, (done) => {
      process.stderr.write(`\r\x1b[K${done}/${size} phiếu`);
    });
    await database.close();
    process.stderr.write('\r\x1b[K');
    await measure(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** One measurement in a process of its own: nothing is warm, and its memory is its own. */
export function inOwnProcess<T>(...words: string[]): Promise<T> {
  const child = fork(process.argv[1] ?? '', words, { env: process.env });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T)); // the same file's measure function sends it
    child.once('exit', (code) => reject(new Error(`${words[0]} ended with ${code}`)));
  });
}

/** Calls `work` and gives what it took in milliseconds. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

export const megabytes = () => process.memoryUsage.rss() / 1_000_000;

/** The median, or the upper of the two in the middle. */
export function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
