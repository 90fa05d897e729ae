import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
};

/** What the officials' browsers load. The server finds all of these by name in the manifests. */
const clientEntries = {
  'front-style': 'client/front/style.css',
  'print-style': 'client/print/style.css',
  'ballot-style': 'client/print/ballot/style.css',
  clerk: 'client/clerk/main.tsx',
  paper: 'client/paper/main.tsx',
};

/** What Node runs. */
const serverEntries = {
  main: 'server/main.ts',
  simulate: 'server/commands/simulate.ts',
  export: 'server/commands/export.ts',
  bench: 'test/bench/main.ts',
  screenshots: 'test/browser/screenshots.ts',
};

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

export default defineConfig({
  plugins: [precompress()],
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
    ssr: {
      build: {
        outDir: 'dist/server',
        ssr: true,
        copyPublicDir: false,
        target: 'node24',
        sourcemap: true,
        rolldownOptions: { input: serverEntries, output: { entryFileNames: '[name].js' } },
      },
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/quiet-console.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    reporters: ['default', './test/support/plain-line-reporter.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
