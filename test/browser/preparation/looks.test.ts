import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accessibilityFaults, overflow } from '#test/support/browser/accessibility.ts';
import { desk, openSite, phone, type Site } from '#test/support/site.ts';

describe.skipIf(!inject('chromiumPath'))('the preparation of a campaign', { timeout: 180_000 }, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    site.clock.now = new Date('2025-08-20T03:00:00Z');
  });
  afterAll(() => site?.close());

  test('is looked at by the leader, who finds nothing to type into or to press', async () => {
    const { page: theirs } = await site.openAs('leader');
    for (const step of ['general', 'groups', 'points', 'targets', 'sample', 'ending']) {
      await theirs.goto(`/clerk/preparation/2024/${step}`);
      await theirs.locator('#step').waitFor();
      await expect
        .poll(() => theirs.locator('.step :is(input, textarea):not(:read-only), .step button').count())
        .toBe(0);
      await expect.poll(() => theirs.locator('.step :is(select, [type=checkbox]):enabled').count()).toBe(0);
    }
    await theirs.context().close();
  });

  test.each([
    ['on a phone', phone],
    ['in the dark', { ...desk, colorScheme: 'dark' as const }],
  ])('is accessible and fits in every step of a large draft %s', async (_, options) => {
    const { page: other, complaints: theirs } = await site.openAs('clerk', options);
    const draft = `large-${options === phone ? 'phone' : 'dark'}`;
    await other.goto('/clerk/preparation');
    await other.getByLabel('Soạn từ').selectOption('2024');
    await other.getByLabel('Mã đợt').fill(draft);
    await other.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    await other.locator('#step').waitFor();
    for (const step of ['general', 'groups', 'points', 'targets', 'sample', 'check']) {
      await other.goto(`/clerk/preparation/${draft}/${step}`);
      await other.locator('#step').waitFor();
      expect([step, await accessibilityFaults(other)]).toEqual([step, []]);
      expect([step, await overflow(other)]).toEqual([step, 0]);
    }
    expect(theirs).toEqual([]);
    await other.context().close();
  });
});
