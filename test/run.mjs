// `npm test`: installs and builds if needed, then runs every test under the project's own Node.
// Parameters go to vitest: npm test -- test/surveys
// `npm run faults`: the fault test of the tablets alone, with a thousand interviews, or as many as are named.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, environment, install, node } from '../server/launch.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [first, second] = process.argv.slice(2);
const isFaults = first === '--faults';
const parameters = isFaults ? ['test/faults/tablets'] : process.argv.slice(2);
const more = isFaults ? { FAULT_INTERVIEWS: second ?? '1000' } : {};

install();
build();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(node(), [vitest, 'run', ...parameters], {
  cwd: root,
  stdio: 'inherit',
  env: { ...environment(), ...more },
});
process.exit(status ?? 1);
