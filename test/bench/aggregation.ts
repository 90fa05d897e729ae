import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { openDatabase } from '#db/open.ts';
import { openCriteriaSets } from '#server/criteria-sets.ts';
import { openResponseDesk } from '#server/fieldwork/response-desk.ts';
import { groupResults } from '#server/results/group-results.ts';
import { openSummaries } from '#server/results/summaries.ts';
import { findTrial, openDrawing } from './filled-campaign.ts';
import { inOwnProcess, megabytes, middleOf, milliseconds, withFilledDatabase } from './filled-databases.ts';

type Measured = { floor: number; cold: number; afterOne: number; rssMb: number };

const more = 15;

/** How long the results page of a campaign takes to compute, beside reading and counting the rows and nothing else. */
export async function benchAggregation(sizes: readonly number[]): Promise<void> {
  process.stdout.write('\nResults of a campaign, SQLite, milliseconds (middle of three processes)\n');
  process.stdout.write(
    'responses   floor: rows read, parsed, counted   cold   cold/floor   after one more   MB\n',
  );
  for (const size of sizes) {
    await withFilledDatabase(size, async (dataDir) => {
      const all: Measured[] = [];
      for (let round = 0; round < 3; round++)
        all.push(await inOwnProcess<Measured>('--aggregation', dataDir));
      const middle = (figure: keyof Measured) => middleOf(all.map((one) => one[figure]));
      const ratio = middleOf(all.map(({ cold, floor }) => cold / floor));
      const figures = [
        String(size).padStart(9),
        middle('floor').toFixed(0).padStart(36),
        middle('cold').toFixed(0).padStart(8),
        ratio.toFixed(2).padStart(12),
        middle('afterOne').toFixed(1).padStart(16),
        middle('rssMb').toFixed(0).padStart(6),
      ];
      process.stdout.write(`${figures.join('')}\n`);
    });
  }
}

/** Runs in a process of its own. */
export async function measureAggregation(dataDir: string): Promise<void> {
  const floor = await milliseconds(() => countAllRows(dataDir));
  const database = await openDatabase({ dataDir });
  const campaign = await findTrial(database.db);
  const draw = await openDrawing(database.db, campaign);
  const desk = openResponseDesk(database.db);
  const criteriaSets = await openCriteriaSets(database.db);
  const summaries = openSummaries({ database, desk, criteriaSets });
  const before = megabytes();
  const page = async () => {
    const summary = await summaries(campaign);
    for (const { code } of campaign.groups.slice(0, 1)) groupResults(campaign, summary, code);
  };
  const cold = await milliseconds(page);
  const each: number[] = [];
  for (let n = 0; n < more; n++) {
    await desk.handIn(draw(1_000_000_000 + n));
    each.push(await milliseconds(page));
  }
  const measured: Measured = { floor, cold, afterOne: middleOf(each), rssMb: megabytes() - before };
  process.send?.(measured, () => process.exit(0));
}

/** The same rows, with nothing done but what cannot be left out: read, parse, count by key and value. */
function countAllRows(dataDir: string): number {
  const file = new SqliteDatabase(join(dataDir, 'lang-nghe.sqlite'), { readonly: true });
  const counts = new Map<string, Map<unknown, number>>();
  for (const answers of file.prepare('SELECT answers FROM responses').pluck().iterate()) {
    const parsed: Record<string, unknown> = JSON.parse(String(answers));
    for (const key in parsed) {
      const values = counts.get(key) ?? new Map<unknown, number>();
      counts.set(key, values);
      values.set(parsed[key], (values.get(parsed[key]) ?? 0) + 1);
    }
  }
  file.close();
  return counts.size;
}
