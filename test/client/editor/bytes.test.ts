import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What the clerk's browser loads to write questionnaires, as it is served: once, and then kept for a year. */
const budgetBytes = 115_000;

type Chunk = { file: string; css?: string[]; imports?: string[] };

test('the editor is one script and one style sheet within its budget', () => {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync('dist/client/.vite/manifest.json', 'utf8'));
  const reached = new Set<string>();
  const follow = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || reached.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) reached.add(file);
    for (const imported of chunk.imports ?? []) follow(imported);
  };
  follow('client/editor/main.tsx');
  const bytes = [...reached].reduce((sum, file) => sum + statSync(`dist/client/${file}.br`).size, 0);
  expect([...reached].some((file) => file.endsWith('.css'))).toBe(true);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(budgetBytes);
});
