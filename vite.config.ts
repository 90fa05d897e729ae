import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// Tests run in a time zone that is neither UTC nor Vietnam's.
process.env.TZ = process.env.VITEST ? 'America/Phoenix' : process.env.TZ;

/** What a respondent's phone loads: a bundle of its own, so that it never shares a chunk with another screen. */
const respondentEntries = {
  respondent: 'client/respondent/main.ts',
  'respondent-style': 'client/respondent/style.css',
  'respondent-proof': 'client/respondent/proof/worker.ts',
};

/** What the officials' browsers load. The server finds all of these by name in the manifests. */
const clientEntries = {
  'front-style': 'client/front/style.css',
  'print-style': 'client/print/style.css',
  'print-check': 'client/print/check-codes.ts',
  'ballot-style': 'client/print/ballot/style.css',
  'sample-style': 'client/print/sample/style.css',
  clerk: 'client/clerk/main.tsx',
  paper: 'client/paper/main.tsx',
  editor: 'client/editor/main.tsx',
};

/** What a survey tablet installs: one script with everything, and the worker that keeps it. */
const tabletEntries = { tablet: 'client/tablet/main.tsx', sw: 'client/tablet/sw.ts' };

/** What the screen at the counter shows, by itself: it may be an old television. */
const counterEntries = {
  counter: 'client/counter/main.tsx',
  'counter-style': 'client/counter/style.css',
};

/** What Node runs. */
const serverEntries = {
  main: 'server/main.ts',
  simulate: 'server/commands/simulate.ts',
  account: 'server/commands/account.ts',
  export: 'server/commands/export.ts',
  recompute: 'server/commands/recompute.ts',
  verify: 'server/commands/verify.ts',
  questionnaire: 'server/commands/questionnaire.ts',
  bench: 'test/bench/main.ts',
  screenshots: 'test/browser/screenshots.ts',
};

/** Each file of a package that Node loads costs memory: of these only what is used is built in. Tests take them whole. */
const builtIn = [
  '@hono/node-server',
  '@hono/zod-validator',
  'hono',
  'kysely',
  'preact',
  'preact-render-to-string',
  'zod',
];

/** Writes `.br` and `.gz` beside each asset, so that the server never compresses a file while it serves. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    applyToEnvironment: (environment) => environment.name !== 'ssr',
    writeBundle({ dir = '' }) {
      const assets = join(dir, 'assets');
      for (const name of readdirSync(assets)) {
        if (!/\.(js|css|svg)$/.test(name)) continue;
        const file = join(assets, name);
        const bytes = readFileSync(file);
        const params = { [zlib.BROTLI_PARAM_QUALITY]: 11, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

/**
 * Writes the page, the manifest and the icons of the tablet, and into its worker which files it keeps, each with the
 * digest of what was really written, and a name for all of them together.
 */
function tabletShell(): Plugin {
  const source = 'client/tablet';
  const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('base64');
  return {
    name: 'tablet-shell',
    applyToEnvironment: (environment) => environment.name === 'tablet',
    writeBundle({ dir = '' }, bundle) {
      const named = (ending: RegExp) => Object.keys(bundle).find((file) => ending.test(file)) ?? '';
      const page = readFileSync(join(source, 'index.html'), 'utf8')
        .replace('%script%', named(/tablet-[^/]*\.js$/))
        .replace('%style%', named(/\.css$/));
      writeFileSync(join(dir, 'index.html'), page);
      copyFileSync(join(source, 'manifest.webmanifest'), join(dir, 'manifest.webmanifest'));
      cpSync(join(source, 'icons'), join(dir, 'icons'), { recursive: true });
      const icons = readdirSync(join(dir, 'icons')).map((name) => `icons/${name}`);
      const built = Object.keys(bundle).filter((name) => name !== 'sw.js');
      const kept = ['index.html', 'manifest.webmanifest', ...icons, ...built].map((name) => [
        `/tablet/${name === 'index.html' ? '' : name}`,
        `sha256-${digest(readFileSync(join(dir, name)))}`,
      ]);
      const version = digest(JSON.stringify(kept)).replace(/\W/g, '').slice(0, 16);
      const worker = readFileSync(join(dir, 'sw.js'), 'utf8')
        .replaceAll('TABLET_FILES', JSON.stringify(kept))
        .replaceAll('TABLET_VERSION', JSON.stringify(version));
      writeFileSync(join(dir, 'sw.js'), worker);
    },
  };
}

export default defineConfig({
  plugins: [precompress(), tabletShell()],
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: { input: clientEntries },
      },
    },
    respondent: {
      consumer: 'client',
      build: {
        outDir: 'dist/respondent',
        manifest: true,
        // a phone of 2017
        target: ['chrome64', 'safari11.1', 'firefox60'],
        modulePreload: false,
        copyPublicDir: false,
        rolldownOptions: { input: respondentEntries },
      },
    },
    counter: {
      consumer: 'client',
      build: {
        outDir: 'dist/counter',
        manifest: true,
        target: ['chrome64', 'safari11.1', 'firefox60'],
        modulePreload: false,
        copyPublicDir: false,
        rolldownOptions: { input: counterEntries },
      },
    },
    tablet: {
      consumer: 'client',
      build: {
        outDir: 'dist/tablet',
        target: 'es2022',
        modulePreload: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: tabletEntries,
          output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
        },
      },
    },
    ssr: {
      resolve: { noExternal: process.env.VITEST ? [] : builtIn },
      build: {
        outDir: 'dist/server',
        ssr: true,
        copyPublicDir: false,
        target: 'node24',
        sourcemap: true,
        rolldownOptions: {
          input: serverEntries,
          // what Node reads stays in its memory, comments and long names too
          output: { entryFileNames: '[name].js', minify: true },
        },
      },
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/quiet-console.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    reporters: ['default', './test/support/plain-line-reporter.ts'],
    // browser tests wait more than they reckon: two files at once, also on two cores
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
