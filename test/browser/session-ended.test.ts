import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findDraft } from '#db/queries/campaign-drafts.ts';
import { CampaignId, QuestionnaireId } from '#surveys/ids.ts';
import { aReturnedBatch, official } from '#test/support/paper.ts';
import { openSite, type Site } from '#test/support/site.ts';
import { openDraft, openPlace } from './editor/opened-draft.ts';

/** No business at the office, level by level, nothing written, no consent. */
const aBallot = ['1', '2', ...'444544444', '1', '1', ...'2222222222', '.', 'Enter', '.'];

describe.skipIf(!inject('chromiumPath'))(
  'whoever is signed out while writing loses nothing',
  { timeout: 180_000 },
  () => {
    let site: Site;
    beforeAll(async () => {
      site = await openSite();
    });
    afterAll(() => site?.close());

    /** The session ends; the function given back is signing in again on another page of the same browser. */
    async function endSession(page: Page): Promise<() => Promise<void>> {
      const cookies = await page.context().cookies();
      await page.context().clearCookies();
      return () => page.context().addCookies(cookies);
    }

    test('preparing a campaign', async () => {
      const { page } = await site.openAs('clerk');
      await page.goto('/clerk/preparation');
      await page.getByLabel('Mã đợt').fill('2027');
      await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
      await page.getByLabel('Số kế hoạch').waitFor();
      const signInAgain = await endSession(page);
      await page.getByLabel('Số kế hoạch').fill('97/KH-UBND');
      await page.locator('[data-saving=session_ended]').waitFor();
      await signInAgain();
      await page.getByRole('button', { name: 'Lưu lại' }).click();
      await page.locator('[data-saving=saved]').waitFor();
      const kept = await findDraft(site.means.database.db, CampaignId.parse('2027'));
      expect(kept?.draft.planNumber).toBe('97/KH-UBND');
    });

    test('writing a questionnaire', async () => {
      const { page, stored } = await openDraft(site, {
        from: 'version',
        version: QuestionnaireId.parse('m1@1'),
      });
      await openPlace(page, '0.0');
      const signInAgain = await endSession(page);
      await page.locator('[name="wording.vi"]').fill('Ông/Bà có hài lòng về chợ không?');
      await page.getByRole('alert').getByText('Phiên làm việc đã hết nên chưa lưu được').waitFor();
      await page.getByRole('link', { name: 'Đăng nhập lại' }).click();
      await page.getByLabel('Mật khẩu', { exact: true }).waitFor();
      await signInAgain();
      await page.goBack();
      await page.getByText('Đã lấy lại phần soạn chưa kịp lưu lần trước trên máy này.').waitFor();
      const isKept = (draft: object) => JSON.stringify(draft).includes('hài lòng về chợ');
      expect(isKept((await stored(isKept)) ?? {})).toBe(true);
    });

    test('keying a paper ballot', async () => {
      const batch = await aReturnedBatch(await official(site, 'clerk'), { count: 1 });
      const { page } = await site.openAs('interviewer');
      await page.goto(`/paper/batches/${batch}/keying`);
      await page.getByLabel('Số phiếu', { exact: true }).press('Enter');
      await page.getByRole('application').waitFor();
      for (const key of aBallot) await page.keyboard.press(key);
      await page.getByText('Kiểm tra phiếu số 1').waitFor();
      const signInAgain = await endSession(page);
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByRole('link').waitFor();
      await signInAgain();
      await page.getByText('Kiểm tra phiếu số 1').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Máy chủ đã lưu phiếu số 1').waitFor();
    });
  },
);
