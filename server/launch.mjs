// `npm start` and its sisters: on a fresh clone they install and build first, then run under the project's own Node.
// Plain JavaScript without dependencies, because nothing is installed yet when it runs.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const installedStamp = join(root, 'node_modules', '.installed-from');
const builtStamp = join(root, 'dist', '.built-from');

const hash = (parts) => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part).update('\0');
  return digest.digest('hex');
};
const readOr = (file, otherwise) => (existsSync(file) ? readFileSync(file, 'utf8') : otherwise);

function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function run(what, command, parameters, advice, env = process.env) {
  process.stderr.write(`${what} …\n`);
  const result = spawnSync(command, parameters, { cwd: root, encoding: 'utf8', env });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}\n`);
  process.stderr.write(`${what}: không được${result.error ? ` (${result.error.message})` : ''}. ${advice}\n`);
  process.exit(1);
}

/** The packaged Node stands first, for whatever is run. */
export function environment() {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
}

/**
 * Less memory at no less speed. Two heaps of glibc instead of eight a core; V8 must not decide from the first requests
 * that what a request makes will live long, which would then never be cleared away cheaply; and it clears away after
 * every 8 MB, where it would let garbage grow to several times that. `main.ts` clears away once after the start.
 */
const sparing = {
  env: { MALLOC_ARENA_MAX: '2' },
  flags: ['--no-allocation-site-pretenuring', '--max-semi-space-size=8', '--expose-gc'],
};

/** Exactly what the lockfile says; nothing is compiled, no package's own script runs. */
export function install() {
  const wanted = hash([readFileSync(join(root, 'package-lock.json'))]);
  if (readOr(installedStamp, '') === wanted) return;
  run(
    'Cài đặt các gói',
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    'Xin kiểm tra máy này có tới được kho gói npm không ("npm ping") và còn trống 600 MB không, rồi thử lại.',
  );
  writeFileSync(installedStamp, wanted);
}

export function build() {
  const sources = ['surveys', 'db', 'server', 'client', 'test/bench', 'test/browser', 'test/support'].flatMap(
    filesBelow,
  );
  const inputs = [...sources, join(root, 'vite.config.ts'), join(root, 'package-lock.json')];
  const wanted = hash(inputs.flatMap((file) => [file.slice(root.length), readFileSync(file)]));
  if (readOr(builtStamp, '') === wanted) return;
  run(
    'Dựng chương trình',
    node(),
    [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel=warn'],
    'Các dòng trên nêu tên tệp. Nếu chưa sửa gì bằng tay, xin xóa thư mục node_modules rồi thử lại.',
    environment(),
  );
  writeFileSync(builtStamp, wanted);
}

/** The Node that came with the packages; where there is none for this machine, the one that runs this, if new enough. */
export function node() {
  const packaged = join(bin, 'node');
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.napi) >= 10) return process.execPath;
  process.stderr.write(`Node.js ${process.version} quá cũ: xin cài Node.js 24 hoặc mới hơn rồi thử lại.\n`);
  process.exit(1);
}

function launch([entry, ...parameters]) {
  install();
  build();
  const script = join(root, 'dist', 'server', `${entry}.js`);
  const child = spawn(node(), [...sparing.flags, script, ...parameters], {
    stdio: 'inherit',
    env: { ...sparing.env, ...environment() },
  });
  // npm passes a signal on to this process only; the server must hear it too
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) launch(process.argv.slice(2));
