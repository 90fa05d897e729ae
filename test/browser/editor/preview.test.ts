import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { oneStop } from '#surveys/campaigns/reference/points.ts';
import { QuestionnaireId, QuestionnaireSlug } from '#surveys/ids.ts';
import { draftOf } from '#surveys/questionnaire/draft.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { accessibilityFaults, overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import { openSite, phone, type Site } from '#test/support/site.ts';
import { openDraft, openPlace } from './opened-draft.ts';

/** Each reference questionnaire with the group that answers it. */
const answeredBy = [
  ['m1@1', 'citizens'],
  ['m2@1', 'organisations'],
  ['m3@1', 'officials'],
  ['m4@1', 'delegates'],
  ['m5@1', 'front'],
  ['m6@1', 'leaders'],
  ['qr@1', 'quick'],
] as const;

/** What is asked in the part in view: wordings, hints and marks, in their order. */
function partInView(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() => {
    const words: string[] = [];
    for (const element of document.querySelectorAll(
      'form section .q legend, form section .q > label, form section .q .c, form section label span',
    )) {
      if (element.checkVisibility()) words.push(element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    }
    return words;
  });
}

/** Marks the first thing that can be marked in every item in view, so that both walks are the same walk. */
function markFirst(frame: Frame | Page): Promise<void> {
  return frame.evaluate(() => {
    for (const item of document.querySelectorAll('form section .q')) {
      const mark = item.querySelector<HTMLInputElement>('[type=radio], [type=checkbox]');
      if (mark?.checkVisibility({ opacityProperty: false }) && !mark.checked) mark.click();
    }
  });
}

/** Part by part to the end. What is asked once per body is read in the first round only: bodies differ by campaign. */
async function walkThrough(frame: Frame | Page, next: string): Promise<string[]> {
  const read = new Set<string>();
  for (let part = 0; part < 40; part += 1) {
    await markFirst(frame);
    for (const words of await partInView(frame)) read.add(words);
    const button = frame.locator(next);
    if (!(await button.isVisible())) break;
    await button.click();
  }
  return [...read];
}

function m1() {
  const found = questionnaires.get(QuestionnaireId.parse('m1@1'));
  if (!found) throw new Error('m1 is not there');
  return found;
}

describe.skipIf(!inject('chromiumPath'))('the preview', { timeout: 180_000 }, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function frameOf(page: Page): Promise<Frame> {
    const handle = await page.locator('.preview iframe').elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('there is no frame');
    await frame.locator('form, article').first().waitFor();
    return frame;
  }
  const opened = (version: string) =>
    openDraft(site, { from: 'version', version: QuestionnaireId.parse(version) });

  test.each(answeredBy)(
    'of %s asks what %s are asked, in the same words and with the same marks',
    async (version, group) => {
      const { page, complaints } = await opened(version);
      const asked = await walkThrough(await frameOf(page), 'button[type=submit]:has-text("Tiếp tục")');
      const code = await site.codeOf({ group, point: group === 'quick' ? oneStop : 'khuoi-lang' });
      const { page: real } = await site.open(`/k/${code}`, phone);
      const expected = await walkThrough(real, '#next');
      expect(asked).toEqual(expected);
      expect(asked.length).toBeGreaterThan(15);
      expect(complaints).toEqual([]);
      await page.close();
      await real.close();
    },
  );

  describe('of a draft in hand', () => {
    let page: Page;
    let complaints: string[];
    beforeAll(async () => {
      const draft = draftOf(m1(), QuestionnaireSlug.parse('m8'));
      ({ page, complaints } = await openDraft(site, { from: 'document', draft }));
    });

    test('follows what is written at once, in both languages, and on paper', async () => {
      await openPlace(page, '0.0');
      await page.locator('[name="wording.vi"]').fill('Ông/Bà đủ 18 tuổi chưa?');
      const frame = await frameOf(page);
      await frame.getByText('Ông/Bà đủ 18 tuổi chưa?').waitFor();
      await page.locator('.preview').getByLabel('English', { exact: true }).check();
      await frame.getByText('Are you at least 18 years old').waitFor();
      await page.getByLabel('Giấy').check();
      await page.locator('.sheet-of-paper').waitFor();
      const paper = await frameOf(page);
      await paper.getByText('Are you at least 18 years old').waitFor();
      await page.locator('.preview').getByLabel('Tiếng Việt', { exact: true }).check();
      await paper.getByText('Ông/Bà đủ 18 tuổi chưa?').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await paper.getByText('Nơi ngồi chờ sạch sẽ, đủ chỗ').click();
      await expect.poll(() => page.locator('.writing h2').innerText()).toContain('Câu I ');
      await page.getByLabel('Điện thoại').check();
    });

    test('can be answered, says what is not asked then, and leads from an item to its editor by click and by key', async () => {
      await openPlace(page, '1.0');
      await page.locator('.device').waitFor();
      const frame = await frameOf(page);
      await frame.locator('[name=Q1][value=no]').check({ force: true });
      await openPlace(page, '1.2');
      await page.getByText('câu Q3 không được hỏi').waitFor();
      await page.getByRole('button', { name: 'Trả lời lại từ đầu' }).press('Enter');
      await page.getByText('câu Q3 không được hỏi').waitFor({ state: 'detached' });
      // from the start again, until another item is chosen
      await frame.getByText('Ông/Bà từ đủ 18 tuổi').or(frame.getByText('Ông/Bà đủ 18 tuổi chưa?')).waitFor();
      await openPlace(page, '1.3');
      await frame.getByText('Ông/Bà đã nộp hồ sơ bằng cách nào?').waitFor();
      await frame.getByText('Ông/Bà nhận kết quả sớm hẹn').click();
      await expect.poll(() => page.locator('.writing h2').innerText()).toContain('Câu Q5');
      await frame.locator('[name=Q4]').first().focus();
      await page.keyboard.press('F2');
      await page.locator('.writing h2', { hasText: 'Câu Q4' }).waitFor();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
        .toBe('wording.vi');
    });

    test('shows the tablet as wide as it is, and the phone as narrow', async () => {
      await openPlace(page, '2.0');
      const frame = await frameOf(page);
      await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(360);
      await expect.poll(() => frame.locator('.t .h').isVisible()).toBe(false);
      await page.getByLabel('Máy tính bảng').check();
      await page.locator('.device.tablet').waitFor();
      const tablet = await frameOf(page);
      await tablet.locator('.t .h').waitFor();
      await expect.poll(() => tablet.evaluate(() => innerWidth)).toBe(768);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await smallTouchTargets(page)).toEqual([]);
    });

    test('shows a tablet or a sheet large, and goes back to where one was', async () => {
      await page.getByRole('button', { name: 'Xem lớn' }).press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.getByLabel('Giấy').check();
      await (await frameOf(page)).locator('article').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.textContent === 'Xem lớn');
    });

    test('stores nothing, and nothing complains', () => {
      expect(complaints).toEqual([]);
    });
  });
});
