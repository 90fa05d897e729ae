import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderBallot } from '#client/respondent/render.tsx';
import { aBallot, bothLanguages, everyReference } from './ballot-views.ts';

/** HTML, CSS and JavaScript together fit one initial congestion window (performance.md). */
const budgetBytes = 14_000;

const entries = {
  respondent: 'client/respondent/main.ts',
  'respondent-style': 'client/respondent/style.css',
};

function compressedBytes(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(Buffer.from(text), { params }).length;
}

/** Everything the two entries become, built as for a 2017 phone. */
async function builtTexts(): Promise<string[]> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: ['chrome64', 'safari11.1', 'firefox60'],
      modulePreload: false,
      rolldownOptions: { input: entries },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs
    .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
    .filter((text) => text.trim() !== '');
}

let texts: string[] = [];
beforeAll(async () => {
  texts = await builtTexts();
});

describe('what a respondent downloads', () => {
  test('is one style sheet and one script beside the page', () => {
    expect(texts).toHaveLength(2);
  });

  test('holds no schema library and nothing newer than the phones', () => {
    const script = texts.join('\n');
    expect(script).not.toMatch(/ZodMini|safeParse/);
    expect(script).not.toMatch(
      /structuredClone|replaceAll|\.at\(|fromEntries|randomUUID|AbortSignal|\.flat\(|flatMap|matchAll|allSettled|globalThis/,
    );
    expect(script).not.toMatch(/:has\(|:is\(|clamp\(|aspect-ratio|inset:/);
  });

  test.each(everyReference.flatMap((id) => bothLanguages.map((language) => ({ id, language }))))(
    'fits the budget: $id in $language, with twenty bodies to assess',
    ({ id, language }) => {
      const page = compressedBytes(renderBallot(aBallot(id, { language })));
      const total = texts.reduce((sum, text) => sum + compressedBytes(text), page);
      expect(total).toBeGreaterThan(3_000);
      expect(total).toBeLessThanOrEqual(budgetBytes);
    },
  );
});

const manifestFile = 'dist/respondent/.vite/manifest.json';

test('the build splits nothing off that would be one more request', () => {
  const manifest: Record<string, { imports?: string[]; css?: string[] }> = JSON.parse(
    readFileSync(manifestFile, 'utf8'),
  );
  for (const entry of Object.values(entries)) {
    expect(manifest[entry]).toBeDefined();
    expect(manifest[entry]?.imports ?? []).toEqual([]);
    expect(manifest[entry]?.css ?? []).toEqual([]);
  }
});

test('the worker that proves some work comes later, is small, and runs as it is on an old phone', () => {
  const manifest: Record<string, { file: string; imports?: string[] }> = JSON.parse(
    readFileSync(manifestFile, 'utf8'),
  );
  const worker = manifest['client/respondent/proof/worker.ts'];
  expect(worker?.imports ?? []).toEqual([]);
  const code = readFileSync(join('dist/respondent', worker?.file ?? ''), 'utf8');
  expect(code).not.toMatch(/\b(import|export)\b|\?\?|\?\./);
  expect(compressedBytes(code)).toBeLessThanOrEqual(800);
});
