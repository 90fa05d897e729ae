import type { Page } from 'playwright-core';
import { findDraft } from '#db/queries/questionnaire-drafts.ts';
import { type DraftStart, startDraft } from '#server/fieldwork/questionnaires/start-draft.ts';
import { QuestionnaireSlug } from '#surveys/ids.ts';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import type { Site } from '#test/support/site.ts';

/** The editor of a draft in a clerk's browser, and what the server has of it. */
export async function openDraft(site: Site, start: DraftStart) {
  const slug = await startDraft(site.means, { username: 'clerk' }, start);
  const { page, complaints } = await site.openAs('clerk');
  await page.goto(`/questionnaires/${slug}`);
  await page.locator('.writing h2').first().waitFor();
  return {
    page,
    complaints,
    stored: (isAsWanted: (draft: Draft) => boolean) => stored(site, slug, isAsWanted),
  };
}

/** Waits until what was written has arrived. */
async function stored(
  site: Site,
  slug: string,
  isAsWanted: (draft: Draft) => boolean,
): Promise<Draft | undefined> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await findDraft(site.means.database.db, QuestionnaireSlug.parse(slug));
    if (found && isAsWanted(found.draft)) return found.draft;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (await findDraft(site.means.database.db, QuestionnaireSlug.parse(slug)))?.draft;
}

/** In a wide window: the section `2`, or the item `2.4`. */
export async function openPlace(page: Page, place: string): Promise<void> {
  await page.locator(`[data-place="${place}"] .row-name`).click();
  await page.locator(`[data-place="${place}"] [aria-current]`).waitFor();
}
