import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { QuestionnaireId, QuestionnaireSlug } from '#surveys/ids.ts';
import type { Item } from '#surveys/items/index.ts';
import { type Draft, emptyDraft } from '#surveys/questionnaire/draft.ts';
import { applyEdit } from '#surveys/questionnaire/editing/apply-edit.ts';
import { newItem, newSection, scalesFor } from '#surveys/questionnaire/editing/new-parts.ts';
import { accessibilityFaults, overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import { openSite, type Site } from '#test/support/site.ts';
import { openDraft, openPlace } from './opened-draft.ts';

const kinds = ['single-choice', 'multiple-choice', 'rating', 'battery', 'number', 'date', 'text'] as const;

/** One fresh item of every kind, in one section. */
function oneOfEach(): Draft {
  const empty = emptyDraft(QuestionnaireSlug.parse('m9'), { vi: 'Thử', en: 'Trial' });
  const begun = applyEdit(empty, { is: 'add_section', at: 0, section: newSection(empty) });
  return kinds.reduce((draft, kind, index) => {
    const item = newItem(draft, kind);
    const at = { section: 0, item: index };
    return applyEdit(draft, { is: 'add_items', at, items: [item], scales: scalesFor(draft, item) });
  }, begun);
}

const itemOf = (draft: Draft | undefined, index: number): Item | undefined =>
  draft?.sections[0]?.items[index];

describe.skipIf(!inject('chromiumPath'))('the editors of items', { timeout: 180_000 }, () => {
  let site: Site;
  let page: Page;
  let complaints: string[];
  let stored: (isAsWanted: (draft: Draft) => boolean) => Promise<Draft | undefined>;
  beforeAll(async () => {
    site = await openSite();
    ({ page, complaints, stored } = await openDraft(site, { from: 'document', draft: oneOfEach() }));
  });
  afterAll(() => site.close());

  async function looksRight(name: string): Promise<void> {
    for (const [colorScheme, width, height] of [
      ['light', 360, 740],
      ['dark', 1280, 900],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      if (width < 800) await page.getByRole('tab', { name: 'Đang soạn' }).click();
      const where = `${name} ${width} ${colorScheme}`;
      expect([where, await accessibilityFaults(page)]).toEqual([where, []]);
      expect([where, await overflow(page)]).toEqual([where, 0]);
      expect([where, await smallTouchTargets(page)]).toEqual([where, []]);
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  const types = (text: string) => page.keyboard.type(text);
  async function presses(...keys: string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  }
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.getAttribute('name') ?? '';
    });

  test('a choice: options are written, added, moved and removed by keyboard alone', async () => {
    await openPlace(page, '0.0');
    await page.locator('[name="wording.vi"]').focus();
    await types('Ông/Bà nhận kết quả khi nào?');
    await presses('Tab');
    await types('When did you receive the result?');
    await page.getByLabel('Phương án 1, Tiếng Việt').focus();
    await types('Đúng hẹn');
    await presses('Tab');
    await types('On time');
    // Enter asks for the next one
    await presses('Enter');
    await types('Trễ hẹn');
    await presses('Tab');
    await types('Late');
    const draft = await stored((now) => JSON.stringify(itemOf(now, 0)).includes('"Late"'));
    expect(itemOf(draft, 0)).toMatchObject({
      wording: { vi: 'Ông/Bà nhận kết quả khi nào?', en: 'When did you receive the result?' },
      options: [
        { code: '1', label: { vi: 'Đúng hẹn', en: 'On time' } },
        { code: 'tre_hen', label: { vi: 'Trễ hẹn', en: 'Late' } },
        { code: '2' },
      ],
    });

    await page.getByRole('button', { name: /^Chuyển Phương án 2 Trễ hẹn/ }).focus();
    await presses('ArrowUp');
    await expect.poll(() => focused()).toMatch(/^Chuyển Phương án 1 Trễ hẹn, vị trí 1 trên 3/);
    await page.getByRole('button', { name: 'Bỏ phương án 3' }).press('Enter');
    // two must stay: their buttons have nothing to do any more
    await expect.poll(() => focused()).toMatch(/^options\..*\.label\.vi$/);
    await page.getByRole('button', { name: 'Thêm “Khác (xin ghi cụ thể)”' }).press('Enter');
    await page.getByLabel('Cho chọn “Không trả lời”').press('Space');
    const after = await stored((now) => JSON.stringify(itemOf(now, 0)).includes('declinable'));
    expect(itemOf(after, 0)).toMatchObject({
      options: [{ code: 'tre_hen' }, { code: '1' }, { code: 'other', specify: true }],
      declinable: true,
    });
    await looksRight('single');
  });

  test('a code that cannot be is refused softly: it stays as it was typed, and the draft as it was', async () => {
    const code = page.getByLabel('Mã phương án 1');
    await code.fill('Trễ hẹn');
    await presses('Tab');
    await page.getByText('Chữ thường không dấu, chữ số và dấu gạch dưới').waitFor();
    await expect.poll(() => code.inputValue()).toBe('Trễ hẹn');
    await code.fill('late');
    await presses('Enter');
    const draft = await stored((now) => JSON.stringify(itemOf(now, 0)).includes('"late"'));
    expect(itemOf(draft, 0)).toMatchObject({ options: [{ code: 'late' }, { code: '1' }, { code: 'other' }] });
  });

  test('a row is dragged to another place', async () => {
    const grip = await page.getByRole('button', { name: /^Chuyển Phương án 1 / }).boundingBox();
    const last = await page.getByRole('button', { name: /^Chuyển Phương án 3 / }).boundingBox();
    if (!grip || !last) throw new Error('the handles are not in view');
    await page.mouse.move(grip.x + 20, grip.y + 20);
    await page.mouse.down();
    await page.mouse.move(last.x + 20, last.y + 100, { steps: 6 });
    await page.mouse.up();
    const draft = await stored((now) => /"other".*"late"/.test(JSON.stringify(itemOf(now, 0))));
    expect(itemOf(draft, 0)).toMatchObject({ options: [{ code: '1' }, { code: 'other' }, { code: 'late' }] });
  });

  test('several choices: at most so many', async () => {
    await openPlace(page, '0.1');
    await page.getByLabel('Giới hạn số phương án được chọn').press('Space');
    await page.getByLabel('Chọn tối đa').fill('1');
    const draft = await stored((now) => JSON.stringify(itemOf(now, 1)).includes('"max":1'));
    expect(itemOf(draft, 1)).toMatchObject({ kind: 'multiple-choice', max: 1 });
    await looksRight('multiple');
  });

  test('a table: statements get codes and numbers after the one before', async () => {
    await openPlace(page, '0.3');
    const { rows: [{ code } = { code: '' }] = [] } = itemOf(await stored(() => true), 3) as Extract<
      Item,
      { kind: 'battery' }
    >;
    await page.getByLabel('Số in của ý 1').fill('I.1');
    await page.getByLabel('Ý 1, Tiếng Việt').fill('Nơi ngồi chờ sạch sẽ');
    await page.getByRole('button', { name: 'Thêm ý' }).press('Enter');
    await types('Thủ tục được niêm yết');
    const draft = await stored((now) => JSON.stringify(itemOf(now, 3)).includes('niêm yết'));
    expect(itemOf(draft, 3)).toMatchObject({
      rows: [
        { code, number: 'I.1' },
        { code: expect.stringMatching(/^[A-Z]/), number: 'I.2', wording: { vi: 'Thủ tục được niêm yết' } },
      ],
    });
    await looksRight('battery');
  });

  test('a scale is changed for all who use it, and the words are the same everywhere', async () => {
    await page.getByRole('button', { name: 'Sửa thang đo HL5' }).press('Enter');
    await page.getByLabel('Mức 3, Tiếng Việt').fill('Trung bình');
    await page.getByRole('button', { name: 'Bỏ mức 1' }).press('Enter');
    await page.getByLabel('Có lối trả lời “không có ý kiến”').press('Space');
    const draft = await stored((now) => now.scales[0]?.levels.length === 4 && !now.scales[0].noOpinion);
    expect(draft?.scales[0]?.levels.map(({ vi }) => vi)).toEqual([
      'Không hài lòng',
      'Trung bình',
      'Hài lòng',
      'Rất hài lòng',
    ]);
    await looksRight('scale');
    await page.getByText('Xem các câu đang dùng').press('Enter');
    await page.locator('.users').getByRole('button').first().press('Enter');
    await expect.poll(() => page.locator('.writing h2').innerText()).toContain('Mức trên thang đo');
    await looksRight('rating');
  });

  test('number, day and words have what is theirs', async () => {
    await openPlace(page, '0.4');
    await page.getByLabel('Số nhỏ nhất').fill('18');
    await page.getByLabel('Số lớn nhất').fill('mười');
    await page.getByText(/Xin ghi một số nguyên/).waitFor();
    await page.getByLabel('Số lớn nhất').fill('100');
    await looksRight('number');
    await openPlace(page, '0.5');
    await looksRight('date');
    await openPlace(page, '0.6');
    await page.getByLabel('Số ký tự tối đa').fill('500');
    const draft = await stored((now) => JSON.stringify(itemOf(now, 6)).includes('500'));
    expect(itemOf(draft, 4)).toMatchObject({ min: 18, max: 100 });
    await looksRight('text');
  });

  test('the kind is changed and changed back, and nothing is lost on the way', async () => {
    await openPlace(page, '0.0');
    const before = itemOf(await stored(() => true), 0);
    const kind = page.getByLabel('Loại câu hỏi', { exact: true });
    await kind.selectOption('text');
    await page.getByText('Không còn: các phương án').first().waitFor();
    await stored((now) => itemOf(now, 0)?.kind === 'text');
    await kind.selectOption('single-choice');
    const after = await stored((now) => itemOf(now, 0)?.kind === 'single-choice');
    expect(itemOf(after, 0)).toEqual(before);
  });

  test('what an input method composes letter by letter stays as it writes it, and is stored composed', async () => {
    const fields = [
      ['0.6', page.locator('[name="wording.vi"]')],
      ['0.6', page.locator('[name="number"]')],
      ['0.0', page.getByLabel('Phương án 2, Tiếng Việt')],
    ] as const;
    for (const [place, field] of fields) {
      await openPlace(page, place);
      await field.fill('ab');
      await field.press('Home');
      await field.press('ArrowRight');
      for (const letter of ['e', '\u0302', '\u0301', 't']) await page.keyboard.insertText(letter);
      expect((await field.inputValue()).normalize('NFC')).toBe('aếtb');
    }
    const draft = await stored((now) => JSON.stringify(itemOf(now, 0)).includes('"aếtb"'));
    expect(itemOf(draft, 6)).toMatchObject({ wording: { vi: 'aếtb' }, number: 'aếtb' });
  });

  test('a condition is put together in words by keyboard alone', async () => {
    await openPlace(page, '0.6');
    await page.getByRole('button', { name: 'Thêm điều kiện' }).press('Enter');
    const at = page.getByLabel('Ở câu', { exact: true });
    await at.selectOption({ label: await labelOf(at, /Ông\/Bà nhận kết quả khi nào/) });
    await page.getByRole('checkbox', { name: 'Trễ hẹn' }).press('Space');
    await page.getByText('Chỉ hỏi nếu Ông/Bà chọn “Trễ hẹn”').waitFor();
    await looksRight('condition');
    await page.getByRole('button', { name: 'Thêm một điều kiện nữa' }).press('Enter');
    await page.getByText('Điều kiện chưa đủ').waitFor();
    await page.getByRole('checkbox', { name: 'Hài lòng', exact: true }).last().press('Space');
    await page.getByLabel('Cần đúng').selectOption('any');
    const draft = await stored((now) => JSON.stringify(itemOf(now, 6)?.when ?? '').includes('any'));
    expect(itemOf(draft, 6)?.when).toMatchObject({
      any: [{ item: itemOf(draft, 0)?.code, oneOf: ['late'] }, { oneOf: ['3'] }],
    });
    await page.getByRole('button', { name: 'Thêm nhóm điều kiện' }).press('Enter');
    await looksRight('conditions');
    await page.getByRole('button', { name: 'Bỏ tất cả điều kiện' }).press('Enter');
    const without = await stored((now) => itemOf(now, 6)?.when === undefined);
    expect(itemOf(without, 6)).not.toHaveProperty('when.any');
  });

  test('it is said where an item enters a score', async () => {
    const opened = await openDraft(site, { from: 'version', version: QuestionnaireId.parse('m1@1') });
    page = opened.page;
    await openPlace(page, '2.0');
    await page.getByText('Dùng cho tiêu chí 8.1:').waitFor();
    await looksRight('scored');
    await page.getByRole('button', { name: 'Sửa thang đo HL5' }).press('Enter');
    await page.getByRole('heading', { name: 'Mỗi mức được tính bao nhiêu' }).waitFor();
    await page.getByRole('button', { name: 'Bỏ mức 1' }).press('Enter');
    await page.getByText(/Công thức MEAN5 không dùng được cho thang đo 4 mức/).waitFor();
    await looksRight('scored-scale');
    expect(opened.complaints).toEqual([]);
  });

  test('nothing complained on the way', () => {
    expect(complaints).toEqual([]);
  });
});

async function labelOf(select: ReturnType<Page['locator']>, words: RegExp): Promise<string> {
  const labels = await select.locator('option').allInnerTexts();
  return labels.find((label) => words.test(label)) ?? '';
}
