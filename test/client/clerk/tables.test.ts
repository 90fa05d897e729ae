import { describe, expect, test } from 'vitest';
import { asHtml, asTabbedText } from '#client/clerk/table/copy-table.ts';
import { matches, sorted } from '#client/clerk/table/sort.ts';

describe('a table of the desk', () => {
  test('sorts names as Vietnamese does, and đ after d', () => {
    const names = ['Tổ Đon Tuấn', 'Tổ Ấm', 'Tổ Dốc', 'Tổ An', 'Tổ 10', 'Tổ 9'];
    expect(sorted(names, (name) => name, false)).toEqual([
      'Tổ 9',
      'Tổ 10',
      'Tổ An',
      'Tổ Ấm',
      'Tổ Dốc',
      'Tổ Đon Tuấn',
    ]);
  });

  test('a figure that is not there comes last, whichever way round', () => {
    const figures = [3, null, 10, 2];
    expect(sorted(figures, (figure) => figure, false)).toEqual([2, 3, 10, null]);
    expect(sorted(figures, (figure) => figure, true)).toEqual([10, 3, 2, null]);
  });

  test('finds Khuổi Lặng however it is typed', () => {
    for (const typed of ['khuoi lang', 'LẶNG', 'lang khuoi', ' khuổi ']) {
      expect(matches('Tổ Khuổi Lặng', typed.trim())).toBe(true);
    }
    expect(matches('Tổ Khuổi Lặng', 'nà pam')).toBe(false);
    expect(matches('Tổ Đon Tuấn', 'don tuan')).toBe(true);
  });

  test('is copied with its cells, and what it says is not read as markup', () => {
    const rows = [
      ['Tổ', 'Hợp lệ'],
      ['A < B & C', '5'],
    ];
    expect(asTabbedText(rows)).toBe('Tổ\tHợp lệ\nA < B & C\t5');
    expect(asHtml(rows)).toContain(
      '<tr><th>Tổ</th><th>Hợp lệ</th></tr><tr><td>A &lt; B &amp; C</td><td>5</td></tr>',
    );
  });
});
