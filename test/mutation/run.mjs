// `npm run mutation -- scoring` (or statistics): changes surveys/scoring in one place after the other and looks
// whether a test fails. Stryker is not among the project's packages: it is installed into a folder of its own, with
// the TypeScript 6 that it needs, and works on a copy. Plain JavaScript, because it runs without a build.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, install, node } from '../../server/launch.mjs';

const tools = join(tmpdir(), 'lang-nghe-mutation');
const copy = join(tools, 'copy');
const part = process.argv[2];
/** The tests that have to find the change. */
const tests = { scoring: ['scoring', 'par-index'], statistics: ['statistics'] }[part];
if (!tests) {
  process.stderr.write('npm run mutation -- scoring | statistics\n');
  process.exit(2);
}

install();
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const wanted = [
  '@stryker-mutator/core@10.1.1',
  '@stryker-mutator/vitest-runner@10.1.1',
  'typescript@6.0.3',
  `zod@${dependencies.zod}`,
  ...['vitest', 'vite', 'fast-check'].map((name) => `${name}@${devDependencies[name]}`),
];
const stryker = join(tools, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
if (!existsSync(stryker)) {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{"private":true,"type":"module"}');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], tools);
}

rmSync(copy, { recursive: true, force: true });
for (const path of [
  'surveys',
  'package.json',
  'docs/methods.md',
  'test/support/quiet-console.ts',
  'test/support/chance.ts',
])
  cpSync(path, join(copy, path), { recursive: true });
for (const folder of tests)
  cpSync(`test/surveys/${folder}`, join(copy, 'test/surveys', folder), { recursive: true });

// One file that imports them all: a change in what runs while a module loads needs every test again, and most of the
// time would go into starting them.
const files = tests.flatMap((folder) =>
  readdirSync(join('test/surveys', folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `./${folder}/${name}`),
);
const all = 'test/surveys/all-of-them.test.ts';
writeFileSync(join(copy, all), files.map((file) => `import '${file}';\n`).join(''));
writeFileSync(
  join(copy, 'vitest.config.js'),
  `process.env.TZ = 'America/Phoenix';
export default { test: { include: ['${all}'], setupFiles: ['test/support/quiet-console.ts'], testTimeout: 120_000 } };
`,
);
const config = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // it cannot read a configuration of TypeScript 7
  tsconfigFile: 'none.json',
  mutate: [`surveys/${part}/**/*.ts`],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  vitest: { configFile: 'vitest.config.js', related: false },
};
writeFileSync(join(copy, 'stryker.json'), JSON.stringify(config));
run(node(), [stryker, 'run', 'stryker.json'], copy);

function run(command, parameters, cwd) {
  const { status } = spawnSync(command, parameters, { cwd, env: environment(), stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
