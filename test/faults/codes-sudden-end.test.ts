import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { findCampaignRevision, updateCampaign } from '#db/queries/campaigns.ts';
import { listLinks } from '#db/queries/links.ts';
import { countResponses } from '#db/queries/responses.ts';
import { openChanges } from '#server/changes.ts';
import { printCodes } from '#server/fieldwork/codes/print-codes.ts';
import { openKeys } from '#server/keys/keys.ts';
import { randomInPortions } from '#server/random.ts';
import { CampaignId, CodeBatchId } from '#surveys/ids.ts';
import { aResponseId } from '#test/support/builders.ts';
import { aContentCitizen } from '#test/support/respondent.ts';
import { startServerProcess } from '#test/support/server-process.ts';

const trial = CampaignId.parse('trial');
const cards = 400;

describe('a server that is killed while cards are being spent', { timeout: 180_000 }, () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'lang-nghe-codes-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  /** The trial campaign asks citizens for cards, and so many were printed for one link. */
  async function printed(): Promise<{ link: string; codes: readonly string[] }> {
    const database = await openDatabase({ dataDir });
    const random = randomInPortions();
    const stored = await findCampaignRevision(database.db, trial);
    const link = (await listLinks(database.db, trial)).find(({ group }) => group === 'citizens');
    if (!stored || !link) throw new Error('there is no trial campaign');
    const groups = stored.campaign.groups.map((group) =>
      group.code === 'citizens' ? { ...group, admission: 'access_code' as const } : group,
    );
    await updateCampaign(database.db, { ...stored.campaign, groups }, stored.revision);
    const means = {
      database,
      random,
      changes: openChanges(),
      now: () => new Date(),
      keys: await openKeys(database.db, random),
    };
    const id = CodeBatchId.parse(random(16).toString('base64url'));
    const order = { id, campaign: trial, link: link.code, count: cards };
    const { codes } = await printCodes(means, { username: 'clerk' }, order);
    await database.close();
    return { link: link.code, codes };
  }

  async function counted() {
    const { db, close } = await openDatabase({ dataDir });
    const responses = await countResponses(db, trial);
    const [batch] = await db.selectFrom('code_batches').select('spent').execute();
    const left = await db.selectFrom('access_codes').select('code_hash').execute();
    await close();
    return { responses, spent: batch?.spent, left: left.length };
  }

  test('has spent exactly the cards whose responses it has stored; sent again, all get their receipts', async () => {
    const first = await startServerProcess({ DATA_DIR: dataDir });
    await first.kill('SIGTERM');
    const { link, codes } = await printed();
    const ballots = codes.map((code) => ({ code, responseId: aResponseId() }));
    const acknowledged = new Set<string>();

    const send = async (url: string, { code, responseId }: (typeof ballots)[number]) => {
      try {
        const answer = await fetch(`${url}/k/${link}/${code}`, {
          method: 'POST',
          headers: { Accept: 'application/json' },
          body: new URLSearchParams([['responseId', responseId], ...aContentCitizen]),
        });
        const said = await answer.json();
        if (answer.status === 200 && said.responseId === responseId) acknowledged.add(responseId);
        return answer.status;
      } catch {
        return 0;
      }
    };
    const hall = (url: string) =>
      Promise.all(
        Array.from({ length: 8 }, async (_, phone) => {
          for (const ballot of ballots.filter((_one, index) => index % 8 === phone)) {
            if ((await send(url, ballot)) === 0) return;
          }
        }),
      );

    const second = await startServerProcess({ DATA_DIR: dataDir });
    const sending = hall(second.url);
    while (acknowledged.size < 60) await new Promise((resolve) => setTimeout(resolve, 2));
    await second.kill('SIGKILL');
    await sending;
    const after = await counted();
    expect(after.responses).toBeGreaterThanOrEqual(acknowledged.size);
    expect(after.responses).toBeLessThan(cards);
    expect(after).toEqual({
      responses: after.responses,
      spent: after.responses,
      left: cards - after.responses,
    });

    const third = await startServerProcess({ DATA_DIR: dataDir });
    await hall(third.url);
    expect(acknowledged.size).toBe(cards);
    const stuffed = await send(third.url, { code: codes[0] ?? '', responseId: aResponseId() });
    expect(stuffed).toBe(410);
    expect(await third.kill('SIGTERM')).toBe(0);
    expect(await counted()).toEqual({ responses: cards, spent: cards, left: 0 });
  }, 60_000);
});
