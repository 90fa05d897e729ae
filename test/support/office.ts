import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const places = [
  process.env.SOFFICE_PATH,
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** LibreOffice, where there is one: what an office opens our files with. */
export function findOffice(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place));
}

/** Distributions offer sheets and documents apart; elsewhere it is one. */
export function hasWriter(office: string): boolean {
  const program = dirname(realpathSync(office));
  return existsSync(join(program, 'libswlo.so')) || !existsSync(join(program, 'libsclo.so'));
}

/** Opens the files and saves them in another format beside each other in `folder`, under a profile of its own. */
export async function saveAs(
  office: string,
  format: string,
  files: readonly string[],
  folder: string,
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    await promisify(execFile)(
      office,
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        folder,
        ...files,
      ],
      { timeout: 120_000 },
    );
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
