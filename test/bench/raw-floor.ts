import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';

const perCommit = 32;

/**
 * What the disk alone allows: rows of a ballot's size under random keys, 32 to a durable commit, nothing else. Random
 * keys are what hides the order of arrival; each row then has a page of its own to write.
 *
 * @returns rows a second
 */
export function rawFloor(answers: string, rows = 40_000): number {
  const folder = mkdtempSync(join(tmpdir(), 'raw-floor-'));
  const file = new SqliteDatabase(join(folder, 'floor.sqlite'));
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'wal_autocheckpoint = 16000'])
    file.pragma(setting);
  file.exec('CREATE TABLE responses (id TEXT PRIMARY KEY, answers TEXT) WITHOUT ROWID');
  const insert = file.prepare('INSERT INTO responses VALUES (?, ?)');
  const commit = file.transaction(() => {
    for (let n = 0; n < perCommit; n++) insert.run(randomBytes(16).toString('base64url'), answers);
  });
  const begun = performance.now();
  for (let done = 0; done < rows; done += perCommit) commit();
  const seconds = (performance.now() - begun) / 1000;
  file.close();
  rmSync(folder, { recursive: true });
  return Math.round(rows / seconds);
}
