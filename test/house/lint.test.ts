import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './files.ts';

function run(tool: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', tool), parameters, {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: status === 0 ? '' : `${stdout}${stderr}` };
}

test('the compiler has nothing to say', { timeout: 300_000 }, () => {
  expect(run('tsc', '--noEmit', '-p', '.')).toEqual({ status: 0, said: '' });
});

test('every file is formatted and no rule is broken', { timeout: 300_000 }, () => {
  expect(run('biome', 'check', '--error-on-warnings', '.')).toEqual({ status: 0, said: '' });
});
