// `npm test`: installs and builds if needed, then runs every test under the project's own Node.
// Parameters go to vitest: npm test -- test/surveys
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, environment, install, node } from '../server/launch.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
install();
build();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(node(), [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: environment(),
});
process.exit(status ?? 1);
