import { startPostgres } from '#test/support/postgres.ts';
import { type Measured, measure } from './load.ts';
import { rawFloor } from './raw-floor.ts';
import { slowDisk } from './slow-disk.ts';
import { serveVariant, type Variant, variants } from './variants.ts';

/**
 * `npm run bench`: how many responses a second, beside the floors of the same run. Not a test: nothing fails here.
 * `npm run bench -- --seconds 5` for a quick look.
 */
async function bench(seconds: number): Promise<void> {
  const results = new Map<string, Measured>();
  const line = (name: string, { perSecond, p50, p99, failed, rssMb }: Measured) =>
    `${name.padEnd(52)}${String(perSecond).padStart(8)}/s   p50 ${p50} ms   p99 ${p99} ms   ${rssMb} MB   ${failed} failed\n`;
  const step = async (name: string, variant: Variant, more: Partial<Parameters<typeof measure>[0]> = {}) => {
    const measured = await measure({ variant, connections: 64, withPage: false, seconds, ...more });
    results.set(name, measured);
    process.stdout.write(line(name, measured));
  };

  process.stdout.write(
    `\nResponses a second, ${seconds} s each after 2 s of warming up, client on the same machine\n\n`,
  );
  const raw = rawFloor('a'.repeat(500));
  process.stdout.write(
    `${'floor: random keys, 32 rows a durable commit'.padEnd(52)}${String(raw).padStart(8)}/s\n`,
  );
  await step('floor: bare POST, body parsed', 'floor-post');
  await step('ours without storing (validate-only)', 'validate-only');
  await step('ours, SQLite, durable, 64 connections', 'ours');
  await step('ours, SQLite, durable, 8 connections', 'ours', { connections: 8 });
  await step('ours, SQLite, durable, 256 connections', 'ours', { connections: 256 });
  const preload = slowDisk();
  if (preload) await step('ours, SQLite, fsync 5 ms slower', 'ours', { preload });
  else process.stdout.write('skipped: fsync 5 ms slower (no C compiler)\n');
  const postgres = await startPostgres({ durable: true });
  if (postgres) await step('ours, PostgreSQL, durable', 'ours', { databaseUrl: postgres.url });
  else process.stdout.write('skipped: PostgreSQL (not found)\n');
  await postgres?.stop();
  for (const connections of [8, 32]) {
    await step(`floor: 12 kB page + POST + commit, ${connections} conn.`, 'floor-end-to-end', {
      withPage: true,
      connections,
    });
    await step(`ours: page + POST, ${connections} conn.`, 'ours', { withPage: true, connections });
  }

  const rate = (name: string) => results.get(name)?.perSecond ?? Number.NaN;
  const ratio = (a: string, b: string) => (rate(a) / rate(b)).toFixed(2);
  process.stdout.write(`
acceptance / validate-only          ${ratio('ours, SQLite, durable, 64 connections', 'ours without storing (validate-only)')}   (target ≥ 0.6)
PostgreSQL / SQLite                 ${ratio('ours, PostgreSQL, durable', 'ours, SQLite, durable, 64 connections')}   (target ≥ 0.8)
whole respondent / floor, 8 conn.   ${ratio('ours: page + POST, 8 conn.', 'floor: 12 kB page + POST + commit, 8 conn.')}   (target ≥ 0.6)
whole respondent / floor, 32 conn.  ${ratio('ours: page + POST, 32 conn.', 'floor: 12 kB page + POST + commit, 32 conn.')}   (target ≥ 0.6)
`);
}

const [mode, given, dataDir, databaseUrl] = process.argv.slice(2);
const variant = variants.find((name) => name === given);
if (mode === '--serve' && variant && dataDir) await serveVariant(variant, dataDir, databaseUrl || undefined);
else await bench(mode === '--seconds' ? Number(given) || 10 : 10);
