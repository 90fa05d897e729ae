import type { BrowserContext, Page } from 'playwright-core';

/** SLOWNESS=3: every answer of the server comes 0.3 s late, and pages reckon with half of the processor. */
const slowness = Number(process.env.SLOWNESS ?? 0);

export async function answerLate(): Promise<void> {
  if (slowness > 0) await new Promise((resolve) => setTimeout(resolve, slowness * 100));
}

/** Whatever would pass only on an idle machine fails on any. */
export async function slowDown(context: BrowserContext): Promise<void> {
  if (slowness === 0) return;
  const slow = async (page: Page) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 + slowness / 3 });
  };
  context.on('page', (page) => slow(page).catch(() => {})); // a page may be gone before it is slow
  await Promise.all(context.pages().map(slow));
}
