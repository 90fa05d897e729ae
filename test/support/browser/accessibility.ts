import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds, with no rule switched off, once nothing moves any more: one line each, empty when there is nothing. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await stillness(page);
  // another page is opened to put the findings of several frames together; where there is one frame it is not needed
  const isWhole = page.frames().length === 1;
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(isWhole).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** Half-way through a transition colours are those of neither end. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
      );
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** Things to touch that are smaller than 44 × 44 px; a mark inside a label counts by its label. */
export async function smallTouchTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    const small: string[] = [];
    for (const element of document.querySelectorAll(
      'button, select, input:not([type=hidden]), summary, a[class]',
    )) {
      const isMark = element instanceof HTMLInputElement && /radio|checkbox/.test(element.type);
      const label = isMark ? element.labels?.[0] : undefined;
      const touched = label ?? element;
      const { width, height } = touched.getBoundingClientRect();
      if (isShown(touched) && width > 0 && (width < 43.5 || height < 43.5)) {
        small.push(`${touched.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`);
      }
    }
    return small;
  });
}

/** Wider than the screen: a person would have to push the page about. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
