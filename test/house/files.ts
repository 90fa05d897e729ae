import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Every file of the project that is or will be committed, as `surveys/ids.ts`. */
export function projectFiles(): string[] {
  const parameters = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const deleted = new Set(gitLines(['ls-files', '--deleted']));
  return gitLines(parameters).filter((file) => !deleted.has(file));
}

function gitLines(parameters: readonly string[]): string[] {
  return execFileSync('git', parameters, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function sourceFiles(): string[] {
  return projectFiles().filter((file) => /^(surveys|db|server|client|test)\/.*\.(ts|tsx)$/.test(file));
}
