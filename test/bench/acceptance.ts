import { startPostgres } from '#test/support/postgres.ts';
import { type Load, type Measured, measure } from './load.ts';
import { rawFloor } from './raw-floor.ts';
import { slowDisk } from './slow-disk.ts';

type Step = { name: string; load: Omit<Load, 'seconds'> };

/** The middle of several measurements, and how far they lie apart: a shared machine varies by half. */
type Spread = { middle: Measured; least: number; most: number };

function spreadOf(measured: readonly Measured[]): Spread | undefined {
  const sorted = measured.toSorted((a, b) => a.perSecond - b.perSecond);
  const [least, middle, most] = [sorted.at(0), sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return least && middle && most && { middle, least: least.perSecond, most: most.perSecond };
}

const one = (name: string, load: Partial<Load> & Pick<Load, 'variant'>): Step => ({
  name,
  load: { connections: 64, withPage: false, ...load },
});

/**
 * How many responses a second, beside the floors of the same run. Every variant runs once a round, so that a slow
 * minute of the machine is shared by all; the middle round counts.
 */
export async function benchAcceptance(seconds: number, rounds = 3): Promise<void> {
  const write = (text: string) => process.stdout.write(text);
  const preload = slowDisk();
  const postgres = await startPostgres({ durable: true });
  const steps = [
    one('floor: bare POST, body parsed', { variant: 'floor-post' }),
    one('ours without storing (validate-only)', { variant: 'validate-only' }),
    one('ours, SQLite, durable', { variant: 'ours' }),
    one('ours, SQLite, durable, 8 connections', { variant: 'ours', connections: 8 }),
    one('ours, SQLite, durable, 256 connections', { variant: 'ours', connections: 256 }),
    ...(preload ? [one('ours, SQLite, fsync 5 ms slower', { variant: 'ours', preload })] : []),
    ...(postgres ? [one('ours, PostgreSQL, durable', { variant: 'ours', databaseUrl: postgres.url })] : []),
    ...[8, 32].flatMap((connections) => [
      one(`floor: 12 kB page + POST + commit, ${connections} conn.`, {
        variant: 'floor-end-to-end',
        withPage: true,
        connections,
      }),
      one(`ours: page + POST, ${connections} conn.`, { variant: 'ours', withPage: true, connections }),
    ]),
  ];
  if (!preload) write('skipped: fsync 5 ms slower (no C compiler)\n');
  if (!postgres) write('skipped: PostgreSQL (not found)\n');
  write(`\nResponses a second, 64 connections where nothing is said, client on the same machine;`);
  write(` ${rounds} rounds of ${seconds} s each after 2 s of warming up: the middle one (least–most)\n\n`);

  const measured = new Map<string, Measured[]>(steps.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [index, { name, load }] of steps.entries()) {
      process.stderr.write(`\r\x1b[Kvòng ${round}/${rounds}, ${index + 1}/${steps.length}`);
      measured.get(name)?.push(await measure({ ...load, seconds }));
    }
  }
  await postgres?.stop();
  process.stderr.write('\r\x1b[K');
  write(`${'floor: random keys, 32 rows a durable commit'.padEnd(46)}${rawFloor('a'.repeat(500))}/s\n`);
  const spreads = new Map([...measured].map(([name, all]) => [name, spreadOf(all)]));
  for (const [name, spread] of spreads) {
    if (!spread) continue;
    const { middle, least, most } = spread;
    write(`${name.padEnd(46)}${middle.perSecond}/s (${least}–${most})   p50 ${middle.p50} ms   `);
    write(`p99 ${middle.p99} ms   ${middle.rssMb} MB   ${middle.failed} failed\n`);
  }

  const rate = (name: string) => spreads.get(name)?.middle.perSecond ?? Number.NaN;
  const ratio = (a: string, b: string) => (rate(a) / rate(b)).toFixed(2);
  write(`
acceptance / bare POST              ${ratio('ours, SQLite, durable', 'floor: bare POST, body parsed')}   (10,000 beside 54,100 would be 0.18)
acceptance / validate-only          ${ratio('ours, SQLite, durable', 'ours without storing (validate-only)')}   (target ≥ 0.6)
PostgreSQL / SQLite                 ${ratio('ours, PostgreSQL, durable', 'ours, SQLite, durable')}   (target ≥ 0.8)
whole respondent / floor, 8 conn.   ${ratio('ours: page + POST, 8 conn.', 'floor: 12 kB page + POST + commit, 8 conn.')}   (target ≥ 0.6)
whole respondent / floor, 32 conn.  ${ratio('ours: page + POST, 32 conn.', 'floor: 12 kB page + POST + commit, 32 conn.')}   (target ≥ 0.6)
`);
}
