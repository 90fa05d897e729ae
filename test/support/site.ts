import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { listen } from '#server/listen.ts';
import type { Role } from '#surveys/campaigns/role.ts';
import { openApp } from './app.ts';
import { answerLate, chromiumArguments, slowDown } from './browser/chromium.ts';

/** A cheap phone, held upright. */
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  locale: 'vi-VN',
};

export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, locale: 'vi-VN' };

interface Opened {
  page: Page;
  complaints: string[];
}

export type Site = Awaited<ReturnType<typeof openSite>>;

/** The application behind a real port, and a real browser in front of it. */
export async function openSite() {
  const running = await openApp();
  const { server, port } = await listen(async (request, env) => {
    await answerLate();
    return running.app.fetch(request, env);
  }, running.means.config);
  const url = `http://127.0.0.1:${port}`;
  const browser: Browser = await chromium.launch({
    executablePath: inject('chromiumPath') ?? '',
    args: chromiumArguments,
  });

  /** A window of its own; whatever the page complains about is kept in `complaints`. */
  async function open(path: string, options: BrowserContextOptions = phone): Promise<Opened> {
    const context = await browser.newContext({ baseURL: url, ...options });
    await slowDown(context);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(path);
    return { page, complaints };
  }

  /** From here on the window is that of somebody with this role. */
  async function signIn(page: Page, role: Role): Promise<void> {
    const [name = '', value = ''] = (await running.signedIn(role)).Cookie.split('=');
    await page.context().addCookies([{ name, value, url }]);
  }

  return {
    ...running,
    url,
    open,
    signIn,
    /** A window of somebody with this role, before any page of theirs. */
    async openAs(role: Role, options: BrowserContextOptions = desk): Promise<Opened> {
      const opened = await open('/sign-in', { ...options, reducedMotion: 'reduce' });
      await signIn(opened.page, role);
      return opened;
    },
    async close(): Promise<void> {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await running.close();
    },
  };
}
