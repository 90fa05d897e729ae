import { describe, expect, test } from 'vitest';
import { editDistance } from '#surveys/questionnaire/versions/edit-distance.ts';
import { markedWords } from '#surveys/questionnaire/versions/marked-words.ts';
import { canBeTypo, canBeTypoInLabel } from '#surveys/questionnaire/versions/typo.ts';
import { fc } from '#test/support/chance.ts';

const vi = (text: string) => ({ vi: text, en: 'The same' });
const en = (text: string) => ({ vi: 'Như nhau', en: text });

describe('a typo that was mended', () => {
  test.each([
    ['Ông/Bà hài lnòg về thái độ phục vụ', 'Ông/Bà hài lòng về thái độ phục vụ'],
    ['Ông/Bà có hài long về nơi tiếp nhận hồ sơ', 'Ông/Bà có hài lòng về nơi tiếp nhận hồ sơ'],
    ['Thời gian giải quyết của của phường', 'Thời gian giải quyết của phường'],
    ['Nơi tiếp nhận,trả kết quả sạch sẽ', 'Nơi tiếp nhận, trả kết quả sạch sẽ'],
    ['Công chức phụcvụ tận tình', 'Công chức phục vụ tận tình'],
    ['khong phải đi lại nhiều lần để bổ sung', 'Không phải đi lại nhiều lần để bổ sung'],
    ['Giói tính', 'Giới tính'],
    [
      'Ông/Bà đánh giá mức độ hài về cơ sở vật chất, trang thiết bị',
      'Ông/Bà đánh giá mức độ hài lòng về cơ sở vật chất, trang thiết bị',
    ],
    ['hoà nhã', 'hòa nhã'],
  ])('“%s” → “%s”', (before, after) => {
    expect(canBeTypo(vi(before), vi(after))).toBe(true);
    expect(canBeTypo(vi(after), vi(before))).toBe(true);
  });

  test.each([
    ['a negation left out', 'Công chức không gây phiền hà', 'Công chức gây phiền hà'],
    ['a degree', 'Ông/Bà rất hài lòng về thái độ phục vụ', 'Ông/Bà hài lòng về thái độ phục vụ'],
    ['a direction', 'Ông/Bà nhận kết quả trước ngày hẹn', 'Ông/Bà nhận kết quả sau ngày hẹn'],
    ['a number', 'Trong 12 tháng qua, Ông/Bà đến mấy lần', 'Trong 6 tháng qua, Ông/Bà đến mấy lần'],
    ['a share', 'Giảm 5% số giấy tờ phải nộp', 'Giảm 5 số giấy tờ phải nộp'],
    ['another body', 'Thái độ của công chức phường', 'Thái độ của công chức tỉnh'],
    ['another thing', 'Việc tiếp cận dịch vụ của phường', 'Việc thanh toán dịch vụ của phường'],
    ['one thing more', 'Nơi tiếp nhận sạch sẽ', 'Nơi tiếp nhận sạch sẽ và thoáng mát'],
    ['another blank', 'Kính thưa Ông/Bà! {unit} lấy ý kiến', 'Kính thưa Ông/Bà! {year} lấy ý kiến'],
  ])('%s is more: “%s” → “%s”', (_, before, after) => {
    expect(canBeTypo(vi(before), vi(after))).toBe(false);
    expect(canBeTypo(vi(after), vi(before))).toBe(false);
  });

  test('is measured in every language', () => {
    expect(canBeTypo(en('Offcials are polite'), en('Officials are polite'))).toBe(true);
    expect(canBeTypo(en('Officials are polite'), en('Officials are never polite'))).toBe(false);
  });

  test.each([
    ['Hộ tịhc', 'Hộ tịch', true],
    ['đúng hẹn', 'Đúng hẹn.', true],
    ['Hài lòng', 'Không hài lòng', false],
    ['Rất tốt', 'Tốt', false],
    ['Từ 1 đến 2 lần', 'Từ 1 đến 3 lần', false],
    ['Trên', 'Dưới', false],
    ['Tốt', 'Tồi', false],
    ['Hộ tihc', 'Hộ tịch', false],
  ])('in a label is one keystroke: “%s” → “%s”: %s', (before, after, expected) => {
    expect(canBeTypoInLabel(vi(before), vi(after))).toBe(expected);
  });
});

describe('the keystrokes between two texts', () => {
  test('are counted in whole characters, an exchange as one', () => {
    expect(editDistance('hài lnòg', 'hài lòng')).toBe(1);
    expect(editDistance('tot', 'tốt')).toBe(1);
    expect(editDistance('tốt'.normalize('NFD'), 'tốt')).toBe(0);
    expect(editDistance('', 'abc')).toBe(3);
  });

  test('are none for a text and itself, the same both ways, and at most one after a keystroke', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ố', ' '), maxLength: 20 });
    fc.assert(
      fc.property(text, text, fc.nat(), (a, b, at) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        const cut = at % (a.length + 1);
        expect(editDistance(a, `${a.slice(0, cut)}x${a.slice(cut)}`)).toBe(1);
      }),
    );
  });
});

describe('two texts in one', () => {
  const spaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

  test('say both: without what was added the one, without what was removed the other', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('hài', 'lòng', 'về', ',', 'phường'), fc.string({ maxLength: 4 })))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = markedWords(before, after);
        const without = (kind: string) =>
          spaced(
            pieces
              .filter((piece) => piece.kind !== kind)
              .map((piece) => piece.text)
              .join(' '),
          ).replace(/\s/g, '');
        expect(without('added')).toBe(spaced(before).replace(/\s/g, ''));
        expect(without('removed')).toBe(spaced(after).replace(/\s/g, ''));
      }),
    );
  });

  test('mark whole words', () => {
    expect(markedWords('Ông/Bà hài lnòg về phường', 'Ông/Bà hài lòng về phường')).toEqual([
      { kind: 'same', text: 'Ông/Bà hài ' },
      { kind: 'removed', text: 'lnòg ' },
      { kind: 'added', text: 'lòng ' },
      { kind: 'same', text: 'về phường' },
    ]);
  });
});
