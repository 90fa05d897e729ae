import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '#surveys/scoring/rules/index.ts';

const page = readFileSync(new URL('../../../docs/methods.md', import.meta.url), 'utf8');

test.each(Object.keys(rules))('the methods page has a row for %s', (code) => {
  expect(page).toMatch(new RegExp(`^\\| ${code} +\\|`, 'm'));
});
