import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { ballotBodies } from './ballot.ts';
import type { Variant } from './variants.ts';

export type Measured = { perSecond: number; p50: number; p99: number; failed: number; rssMb: number };

export type Load = {
  variant: Variant;
  connections: number;
  /** Read the page first, as a person does. */
  withPage: boolean;
  seconds: number;
  databaseUrl?: string | undefined;
  preload?: string | undefined;
};

/** Starts a variant in a process of its own, warms it up, and presses on it as long as it is said. */
export async function measure({
  variant,
  connections,
  withPage,
  seconds,
  databaseUrl,
  preload,
}: Load): Promise<Measured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const child = fork(process.argv[1] ?? '', ['--serve', variant, dataDir, databaseUrl ?? ''], {
    env: { ...process.env, ...(preload ? { LD_PRELOAD: preload } : {}) },
  });
  try {
    const { port, path } = await new Promise<{ port: number; path: string }>((resolve, reject) => {
      child.once('message', (message) => resolve(message as { port: number; path: string })); // serveVariant sends it
      child.once('exit', () => reject(new Error(`${variant} did not start`)));
    });
    const run = (duration: number) =>
      press(`http://127.0.0.1:${port}${path}`, connections, withPage, duration);
    await run(2);
    const result = await run(seconds);
    return { ...result, rssMb: residentMb(child.pid) };
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function press(url: string, connections: number, withPage: boolean, duration: number) {
  const nextBody = ballotBodies();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' };
  const post: autocannon.Request = {
    method: 'POST',
    headers,
    setupRequest: (request) => ({ ...request, body: nextBody() }),
  };
  const page: autocannon.Request = { method: 'GET', headers: { 'Accept-Encoding': 'br' } };
  const result = await autocannon({ url, connections, duration, requests: withPage ? [page, post] : [post] });
  const people = withPage ? result['2xx'] / 2 : result['2xx'];
  return {
    perSecond: Math.round(people / result.duration),
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

function residentMb(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
