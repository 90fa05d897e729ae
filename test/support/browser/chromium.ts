import { existsSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export function findChromium(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place));
}

/** Nothing of the browser's own reaches for a network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
