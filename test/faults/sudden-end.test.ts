import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { listLinks } from '#db/queries/links.ts';
import { listResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import { aResponseId } from '#test/support/builders.ts';
import { aContentCitizen } from '#test/support/respondent.ts';
import { type ServerProcess, startServerProcess } from '#test/support/server-process.ts';

const trial = CampaignId.parse('trial');

describe('a server that ends', { timeout: 180_000 }, () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'lang-nghe-end-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  async function linkCode(): Promise<string> {
    const { db, close } = await openDatabase({ dataDir });
    const link = (await listLinks(db, trial)).find(({ group }) => group === 'citizens');
    await close();
    return link?.code ?? '';
  }

  async function storedIds(): Promise<string[]> {
    const { db, close } = await openDatabase({ dataDir });
    const ids: string[] = [];
    for await (const portion of listResponses(db, trial)) ids.push(...portion.map(({ id }) => id));
    await close();
    return ids;
  }

  /** Eight respondents send one ballot after the other until the server is gone. */
  async function pressUntilGone(url: string, acknowledged: string[]): Promise<void> {
    const one = async () => {
      for (;;) {
        const responseId = aResponseId();
        try {
          const answer = await fetch(url, {
            method: 'POST',
            headers: { Accept: 'application/json' },
            body: new URLSearchParams([['responseId', responseId], ...aContentCitizen]),
          });
          const said = await answer.json();
          if (answer.status === 200 && said.responseId === responseId) acknowledged.push(responseId);
        } catch {
          return;
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, one));
  }

  async function endWith(signal: 'SIGKILL' | 'SIGTERM') {
    const first: ServerProcess = await startServerProcess({ DATA_DIR: dataDir });
    const url = `${first.url}/k/${await linkCode()}`;
    const acknowledged: string[] = [];
    const pressing = pressUntilGone(url, acknowledged);
    while (acknowledged.length < 100) await new Promise((resolve) => setTimeout(resolve, 5));
    const code = await first.kill(signal);
    await pressing;
    return { code, acknowledged, stored: await storedIds(), said: first.said() };
  }

  test('by kill −9 has stored, once, every response it acknowledged', async () => {
    const { acknowledged, stored } = await endWith('SIGKILL');
    expect(new Set(stored).size).toBe(stored.length);
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
  });

  test('by SIGTERM has stored everything, ends cleanly, and logs no address, code or id', async () => {
    const { code, acknowledged, stored, said } = await endWith('SIGTERM');
    expect(code).toBe(0);
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
    expect(said).not.toMatch(/error/i);
    expect(acknowledged.filter((id) => said.includes(id))).toEqual([]);
    expect(said).not.toContain('/k/');
  });

  test('a wrong setting stops the start with one clear sentence', async () => {
    await expect(startServerProcess({ DATA_DIR: dataDir, PORT: 'abc' })).rejects.toThrow(
      'PORT: cần một cổng',
    );
  });

  test('a port that is taken is said in a sentence with what to do', async () => {
    const first = await startServerProcess({ DATA_DIR: dataDir });
    const port = new URL(first.url).port;
    await expect(startServerProcess({ DATA_DIR: dataDir, PORT: port })).rejects.toThrow(
      'PORT=3100 npm start',
    );
    await first.kill('SIGTERM');
  });
});
