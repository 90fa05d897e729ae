import type { TestProject } from 'vitest/node';
import { findPython } from '../crosscheck/python.ts';
import { findChromium } from './browser/chromium.ts';
import { findOffice, hasWriter } from './office.ts';
import { type RunningPostgres, startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's address; undefined where no PostgreSQL was found. */
    postgresUrl: string | undefined;
    chromiumPath: string | undefined;
    officePath: string | undefined;
    /** LibreOffice, where it can open documents too. */
    writerPath: string | undefined;
    pythonPath: string | undefined;
  }
}

/** Starts what several test files share, and says loudly what is missing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres: RunningPostgres | undefined = await startPostgres();
  const chromium = findChromium();
  demand('PostgreSQL', postgres !== undefined, 'every database test runs on SQLite only');
  demand('Chromium', chromium !== undefined, 'the browser tests do not run (CHROMIUM_PATH names one)');
  const office = findOffice();
  if (!office) {
    say('LibreOffice was not found: no exported form is opened with it (SOFFICE_PATH names one).');
  }
  project.provide('postgresUrl', postgres?.url);
  project.provide('chromiumPath', chromium);
  const writer = office && hasWriter(office) ? office : undefined;
  if (office && !writer) say('LibreOffice has no Writer: no report is opened with it.');
  project.provide('officePath', office);
  project.provide('writerPath', writer);
  const python = findPython();
  demand(
    'Python',
    python !== undefined,
    'figures are not cross-checked in another language (PYTHON_PATH names one)',
  );
  project.provide('pythonPath', python);
  return async () => postgres?.stop();
}

/** REQUIRE_ALL=1, as in .ci/run, turns what would be skipped into a failure. */
function demand(name: string, isThere: boolean, consequence: string): void {
  if (isThere) return;
  const line = `${name} was not found: ${consequence}.`;
  if (process.env.REQUIRE_ALL === '1') throw new Error(line);
  say(line);
}

function say(line: string): void {
  process.stderr.write(`\n  !!! SKIPPED: ${line}\n\n`);
}
