import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** Made by `npm run build`, and by `npm test` before anything. */
export const builtServer = join(import.meta.dirname, '../../dist/server/main.js');

export type ServerProcess = {
  url: string;
  /** All it has written to its output so far. */
  said(): string;
  kill(signal: NodeJS.Signals): Promise<number | null>;
};

/** The built server as a process of its own, as in production. @throws Error with what it said if it does not start. */
export async function startServerProcess(environment: Record<string, string>): Promise<ServerProcess> {
  const child: ChildProcess = spawn(process.execPath, [builtServer], {
    env: { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: '0', ...environment },
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output?.on('data', (chunk) => (said += chunk));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  while (!/http:\/\/localhost:\d+/.test(said)) {
    if (child.exitCode !== null) throw new Error(said);
    await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 20))]);
  }
  return {
    url: (/http:\/\/localhost:\d+/.exec(said)?.[0] ?? '').replace('localhost', '127.0.0.1'),
    said: () => said,
    kill(signal) {
      child.kill(signal);
      return exited;
    },
  };
}
