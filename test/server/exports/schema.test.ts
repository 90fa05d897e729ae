import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ExportedFile } from '#server/exports/json/exported-file.ts';

const file = join(import.meta.dirname, '../../../docs/export.schema.json');

/** UPDATE_SCHEMA=1 writes it anew. */
test('the published JSON schema is the one by which the file is read', () => {
  const schema = z.toJSONSchema(ExportedFile, { io: 'input', unrepresentable: 'any' });
  const text = `${JSON.stringify(schema, null, 1)}\n`;
  if (process.env.UPDATE_SCHEMA === '1') writeFileSync(file, text);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text));
  expect(text).toContain('lang-nghe-export/4');
});
