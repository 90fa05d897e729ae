import { randomBytes } from 'node:crypto';
import { type OpenDatabase, openDatabase } from '#db/open.ts';
import { type Changes, openChanges } from '../changes.ts';
import { readConfig } from '../config.ts';
import { CommandRefused } from './refused.ts';

/** What a command is given; like `main.ts`, only here the world is asked for it. */
export type CommandMeans = {
  typed: readonly string[];
  database: OpenDatabase;
  changes: Changes;
  now: () => Date;
  random: (bytes: number) => Buffer;
};

/** Runs a command on the configured database and ends the process with 0, or with 1 and a sentence. */
export async function runCommand(command: (means: CommandMeans) => Promise<void>): Promise<void> {
  await runWithoutDatabase(async (typed) => {
    const database = await openDatabase(readConfig(process.env));
    const now = () => new Date();
    try {
      await command({ typed, database, changes: openChanges(), now, random: (bytes) => randomBytes(bytes) });
    } finally {
      await database.close();
    }
  });
}

/** The same for a command that only reads and writes files. */
export async function runWithoutDatabase(
  command: (typed: readonly string[]) => Promise<void>,
): Promise<void> {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`\n${sentenceOf(error)}\n`);
    process.exitCode = 1;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CommandRefused) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
