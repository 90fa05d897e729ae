import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(import.meta.dirname, 'recompute.py');

/** What the script of docs/methods.md makes of a file. `python`: where it is. */
export function crossCheck(python: string, file: Buffer): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  const path = join(folder, 'answers.json');
  writeFileSync(path, file);
  const { status, stdout, stderr } = spawnSync(python, [script, path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, said: stdout + stderr };
}
