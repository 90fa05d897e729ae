import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeOnBoth } from '#test/support/databases.ts';

/**
 * What is kept of those who answer, and nothing more. A column more here is a decision about anonymity: who could learn
 * what from it, alone or joined with the rest? The answer belongs into docs/security.md.
 */
const kept = {
  responses:
    'id campaign respondent_group point questionnaire mode received_on is_late disposition duration answers',
  comments: 'id campaign respondent_group item_key comment',
  access_codes: 'code_hash batch',
  presence_slips: 'slip_hash claim_hash is_spent nights',
  device_serials: 'device serial digest outcome reason',
  contact_counts: 'device respondent_group point outcome n',
  response_counts: 'campaign n sealed_through',
  excluded_responses: 'exclusion response',
};

describe('what is kept of respondents', () => {
  describeOnBoth('in the tables', (open) => {
    test('is these columns and no other', async () => {
      const tables = await open().db.introspection.getTables();
      const columnsOf = (name: string) =>
        tables
          .find((table) => table.name === name)
          ?.columns.map((column) => column.name)
          .sort();
      for (const [table, columns] of Object.entries(kept))
        expect([table, columnsOf(table)]).toEqual([table, columns.split(' ').sort()]);
    });
  });

  test('is told in docs/data.md', () => {
    const told = readFileSync(join(import.meta.dirname, '../../docs/data.md'), 'utf8');
    for (const column of kept.responses.split(' ')) expect(told).toContain(`\`${column}\``);
  });
});
