import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { listen } from '#server/listen.ts';
import { openApp } from './app.ts';
import { answerLate, chromiumArguments, slowDown } from './browser/chromium.ts';
import { offerTo } from './tablet.ts';

/** A tablet, held across. */
export const tablet: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  hasTouch: true,
  locale: 'vi-VN',
};

export const pin = '246813';

/** What may happen between the tablet and the server: an answer of somebody else's, or a change to the server's own. */
export type Between = (
  request: Request,
  onward: () => Promise<Response>,
) => Response | Promise<Response> | undefined;

export type TabletSite = Awaited<ReturnType<typeof openTabletSite>>;

/** The application behind a real port, and a tablet with a browser of its own that can be closed and opened again. */
export async function openTabletSite() {
  const running = await openApp();
  const onWay: { between: Between | undefined } = { between: undefined };
  const { server, port } = await listen(async (request, env) => {
    await answerLate();
    const onward = async () => running.app.fetch(request, env);
    return (await onWay.between?.(request, onward)) ?? onward();
  }, running.means.config);
  const url = `http://127.0.0.1:${port}`;
  const profile = mkdtempSync(join(tmpdir(), 'tablet-'));
  let context: BrowserContext | undefined;
  const complaints: string[] = [];

  return {
    ...running,
    url,
    port,
    onWay,
    /** Where the tablet's browser keeps what it keeps. */
    profile,
    /** What the pages complained about; that a network is gone is no complaint. */
    complaints,
    /** Switches the tablet on: the app's page in a browser that has kept what it kept before. */
    async start(path = '/tablet/', options: BrowserContextOptions = tablet): Promise<Page> {
      context = await chromium.launchPersistentContext(profile, {
        executablePath: inject('chromiumPath') ?? '',
        args: [...chromiumArguments, `--host-resolver-rules=MAP ward.test 127.0.0.1`],
        baseURL: url,
        acceptDownloads: true,
        ...options,
      });
      context.setDefaultTimeout(30_000);
      await slowDown(context);
      const page = context.pages()[0] ?? (await context.newPage());
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' && !text.includes('Failed to load resource')) complaints.push(text);
      });
      await page.goto(path);
      return page;
    },
    async switchOff(): Promise<void> {
      await context?.close();
      context = undefined;
    },
    /** A link as the clerk's square holds it. */
    async enrolmentLink(name = 'Máy 3 · chị Hoa'): Promise<string> {
      return `/tablet/#enrol=${await offerTo(running, name)}`;
    },
    async close(): Promise<void> {
      await context?.close();
      await new Promise((resolve) => server.close(resolve));
      await running.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Types digits on the pad in view. */
export async function typePin(page: Page, digits = pin): Promise<void> {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click();
}

/** From the clerk's square to the working screen, with a place chosen. */
export async function enrolAndBegin(page: Page): Promise<void> {
  await chooseFirstPin(page);
  await beginWork(page);
}

export async function chooseFirstPin(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Chọn mã PIN' }).waitFor();
  await typePin(page);
  await page.getByText('Nhập lại mã PIN').first().waitFor();
  await typePin(page);
  await page.getByRole('heading', { name: 'Máy đã sẵn sàng' }).waitFor();
}

export async function beginWork(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vào màn hình làm việc' }).click();
  await choosePlace(page);
}

export async function choosePlace(page: Page, group = 'citizens'): Promise<void> {
  await page.locator('#point').selectOption('khuoi-lang');
  await page.locator('#group').selectOption(group);
  await page
    .getByRole('button', { name: 'Đưa máy cho người trả lời' })
    .and(page.locator(':enabled'))
    .waitFor();
}

export async function unlock(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor();
  await typePin(page);
  await page.locator('.ledger').waitFor();
}

export async function mark(page: Page, item: string, value: string): Promise<void> {
  await page.locator(`label:has(input[name="${item}"][value="${value}"])`).click();
}

/** From the working screen to the first part. */
export async function handOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đưa máy cho người trả lời' }).click();
  await page.getByRole('button', { name: 'Tôi là người trả lời' }).click();
  await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
  await page.locator('form').waitFor();
}

/** Goes on until the last part; the citizen was not at the office. `comment`: into every line of text. */
export async function answerUpToSending(page: Page, level = '4', comment?: string): Promise<void> {
  const answers = { Q0: 'yes', Q1: 'no', I1: level, I2: level, I3: level, I4: level };
  for (;;) {
    for (const [item, value] of Object.entries(answers)) {
      if (await page.locator(`input[name="${item}"]`).count()) await mark(page, item, value);
    }
    for (const line of comment ? await page.locator('textarea').all() : []) await line.fill(comment ?? '');
    const button = page.locator('button[type=submit]');
    if ((await button.innerText()) === 'Gửi phiếu') return;
    await button.click();
  }
}

export async function answerToTheEnd(page: Page, level = '4', comment?: string): Promise<void> {
  await answerUpToSending(page, level, comment);
  await page.locator('button[type=submit]').click();
  await page.getByText('Đã lưu trên máy').first().waitFor();
}

export async function handBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cán bộ nhập mã PIN' }).click();
  await unlock(page);
}

/** "2 chưa gửi / 1 đã nhận": the outbox may first have to give up a question nobody answers, after half a minute. */
export async function ledgerSays(page: Page, waiting: number, received: number): Promise<void> {
  await page.getByText(`${waiting} chưa gửi / ${received} đã nhận`).waitFor({ timeout: 90_000 });
}
