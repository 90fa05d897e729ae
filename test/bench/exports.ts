import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { openDatabase } from '#db/open.ts';
import { openCriteriaSets } from '#server/criteria-sets.ts';
import { exportedCampaign } from '#server/exports/exported-campaign.ts';
import { exportFormats, formatNames, isFormatName } from '#server/exports/index.ts';
import { openKeys } from '#server/keys/keys.ts';
import { randomInPortions } from '#server/random.ts';
import { findTrial } from './filled-campaign.ts';
import { inOwnProcess, megabytes, milliseconds, withFilledDatabase } from './filled-databases.ts';

type Measured = { floor: number; firstByte: number; whole: number; fileMb: number; rssMb: number };

/** Beyond this a file is for other programs than Excel and SPSS. */
const largestOfAllFormats = 100_000;

/** How long each format takes, beside writing the same answers as bare lines. */
export async function benchExports(sizes: readonly number[]): Promise<void> {
  process.stdout.write(
    '\nExports of seven questionnaires in one file, SQLite, written to disk, milliseconds\n',
  );
  process.stdout.write(
    'responses  format   floor: answers as bare lines   whole   first byte   file MB   MB above idle\n',
  );
  for (const size of sizes) {
    await withFilledDatabase(size, async (dataDir) => {
      for (const format of size > largestOfAllFormats ? ['csv'] : formatNames) {
        const measured = await inOwnProcess<Measured>('--export', dataDir, format);
        const { floor, whole, firstByte, fileMb, rssMb } = measured;
        const figures = [
          String(size).padStart(9),
          `  ${format}`.padEnd(9),
          floor.toFixed(0).padStart(30),
          whole.toFixed(0).padStart(8),
          firstByte.toFixed(0).padStart(13),
          fileMb.toFixed(1).padStart(10),
          rssMb.toFixed(0).padStart(16),
        ];
        process.stdout.write(`${figures.join('')}\n`);
      }
    });
  }
}

/** Runs in a process of its own. */
export async function measureExport(dataDir: string, format: string): Promise<void> {
  if (!isFormatName(format)) throw new Error(`${format} is no format`);
  const floor = await milliseconds(() => writeBareLines(dataDir));
  const database = await openDatabase({ dataDir });
  const random = randomInPortions();
  const now = () => new Date();
  const keys = await openKeys(database.db, random);
  const criteriaSets = await openCriteriaSets(database.db);
  const campaign = await findTrial(database.db);
  const idle = megabytes();
  const file = openSync(join(dataDir, `export.${format}`), 'w');
  let [firstByte, bytes, most] = [0, 0, idle];
  const begun = performance.now();
  const exported = await exportedCampaign({ database, keys, criteriaSets, now }, campaign);
  for await (const chunk of exportFormats[format].write(exported)) {
    if (bytes === 0) firstByte = performance.now() - begun;
    bytes += writeSync(file, chunk);
    most = Math.max(most, megabytes());
  }
  closeSync(file);
  const whole = performance.now() - begun;
  const measured: Measured = { floor, firstByte, whole, fileMb: bytes / 1_000_000, rssMb: most - idle };
  process.send?.(measured, () => process.exit(0));
}

/** The same answers, with nothing done but what cannot be left out: read, parse, write what was answered. */
function writeBareLines(dataDir: string): void {
  const database = new SqliteDatabase(join(dataDir, 'lang-nghe.sqlite'), { readonly: true });
  const file = openSync(join(dataDir, 'floor.csv'), 'w');
  let waiting = '';
  for (const answers of database.prepare('SELECT answers FROM responses').pluck().iterate()) {
    waiting += `${Object.values(JSON.parse(String(answers))).join(',')}\r\n`;
    if (waiting.length < 65_536) continue;
    writeSync(file, waiting);
    waiting = '';
  }
  writeSync(file, waiting);
  closeSync(file);
  database.close();
}
