import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindOf } from '#surveys/items/index.ts';
import { imported } from './sheets.ts';

const approved = (name: string) => join(import.meta.dirname, 'approved', `every-type.${name}.txt`);
const read = (name: string) => readFileSync(approved(name), 'utf8');

/**
 * Every type and appearance that ODK shows in its own sample of all widgets, and the metadata it can record. What
 * is reported of it has been read line by line; a change of the report wants reading again.
 */
describe('a form with every type there is', () => {
  const form = imported(read('survey'), read('choices'), {
    settings: 'form_title | form_id | version\nMọi loại | moi-loai | 2024091201-3',
    'ghi chú': 'Nguồn hình | ở đâu',
  });

  test('is reported row by row as approved', async () => {
    const lines = form.losses.map(({ kind, sheet, row, column, what, why }) =>
      [sheet, row ?? '', column ?? '', kind, what, why.vi.match(/\([^()]*\)$/)?.[0] ?? '']
        .join(' | ')
        .trimEnd(),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(approved('losses'));
  });

  test('becomes what is approved', async () => {
    const lines = form.questionnaire.sections.flatMap(({ code, title, items }) => [
      `${code}: ${title.vi}`,
      ...items.map((item) => {
        const { marks, atMost } = kindOf(item).markable(item, {});
        const offered = marks && marks.length <= 8 ? ` [${marks.join(' ')}] ${atMost}` : '';
        return `  ${item.code} ${item.kind}${offered}`;
      }),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(approved('items'));
    expect(form.findings).toEqual([]);
  });

  test('every row is either asked or reported', () => {
    const rows = read('survey').trim().split('\n').slice(1);
    const codes = form.questionnaire.sections.flatMap(({ items }) => items.map(({ wording }) => wording.vi));
    const reported = new Set(form.losses.filter(({ sheet }) => sheet === 'survey').map(({ row }) => row));
    const silent = rows.flatMap((line, index) => {
      const [type = '', , label = ''] = line.split('|').map((cell) => cell.trim());
      const isFrame = /^(begin|end)_/.test(type);
      return isFrame || codes.includes(label) || reported.has(index + 2) || index === 0 ? [] : [line];
    });
    expect(silent).toEqual([]);
  });
});
