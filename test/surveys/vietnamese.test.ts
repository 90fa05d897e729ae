import { describe, expect, test } from 'vitest';
import {
  compareVietnamese,
  foldAccents,
  formatDay,
  formatDayInWords,
  formatNumber,
  formatShare,
  isDay,
  isLonger,
  tidyText,
} from '#surveys/vietnamese.ts';

test('a letter that JavaScript writes as two counts once', () => {
  expect(isLonger('🙂🙂', 2)).toBe(false);
  expect(isLonger('🙂🙂🙂', 2)).toBe(true);
  expect(isLonger('ab', 2)).toBe(false);
});

describe('a text as it is kept', () => {
  test('is NFC, without space at the ends', () => {
    expect(tidyText(`  ${'Huyền Tụng'.normalize('NFD')}\u00a0`)).toBe('Huyền Tụng');
  });

  test('keeps its lines, however the machine ended them', () => {
    expect(tidyText('một\r\nhai\rba\nbốn')).toBe('một\nhai\nba\nbốn');
  });

  test('loses control characters, those of the second block too, and halves of characters', () => {
    expect(tidyText('a\u0000b\tc\u007fd\u0085e\u009ff')).toBe('a b c d e f');
    expect(tidyText('a\ud800b')).toBe('a\ufffdb');
    expect(tidyText('😀')).toBe('😀');
  });
});

describe('searching and sorting', () => {
  test('finds without accents, đ as d', () => {
    expect(foldAccents('Đon Tuấn–Khuổi Dủm')).toBe('don tuan–khuoi dum');
    expect(foldAccents('ĐƯỜNG'.normalize('NFD'))).toBe('duong');
  });

  test('sorts as a Vietnamese dictionary does, and numbers by size', () => {
    const names = ['Đon Tuấn', 'Tổ 10', 'Dao', 'Tổ 2', 'Âu', 'An', 'Ăn'];
    expect(names.sort(compareVietnamese)).toEqual(['An', 'Ăn', 'Âu', 'Dao', 'Đon Tuấn', 'Tổ 2', 'Tổ 10']);
  });
});

describe('numbers and days as they are printed', () => {
  test('have a comma for decimals and a point for thousands', () => {
    expect(formatNumber(4876)).toBe('4.876');
    expect(formatNumber(78.17, 2)).toBe('78,17');
    expect(formatNumber(2, 2)).toBe('2,00');
    expect(formatShare(0.7817)).toBe('78,17 %');
    expect(formatShare(1, 0)).toBe('100 %');
  });

  test('have a zero before days below 10 and months 1 and 2', () => {
    expect(formatDay('2024-08-05')).toBe('05/8/2024');
    expect(formatDay('2024-02-29')).toBe('29/02/2024');
    expect(formatDayInWords('2024-08-05')).toBe('ngày 05 tháng 8 năm 2024');
    expect(formatDayInWords('2024-01-15')).toBe('ngày 15 tháng 01 năm 2024');
    expect(formatDayInWords('2024-10-31')).toBe('ngày 31 tháng 10 năm 2024');
  });
});

describe('a day', () => {
  test('exists', () => {
    expect(['2024-02-29', '2024-12-31', '2000-02-29'].every(isDay)).toBe(true);
  });

  test('does not exist, or is written otherwise', () => {
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-00-10',
      '2024-13-01',
      '2024-1-1',
      '01/01/2024',
      '',
      '2024-01-01T00:00',
    ]) {
      expect(isDay(text)).toBe(false);
    }
  });
});
