import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { insertDevice } from '#db/queries/devices.ts';
import { countResponses } from '#db/queries/responses.ts';
import { hashToken } from '#server/auth/sessions.ts';
import { prepareFirstStart } from '#server/fieldwork/prepare-first-start.ts';
import { openTabletKeys } from '#server/keys/tablet-keys.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { CampaignId, DeviceId } from '#surveys/ids.ts';
import type { Delivery } from '#surveys/tablets/delivery.ts';
import type { Device } from '#surveys/tablets/device.ts';
import type { ReportAnswer } from '#surveys/tablets/report.ts';
import { aResponseId } from '#test/support/builders.ts';
import { startServerProcess } from '#test/support/server-process.ts';
import { anInterview, isSigned, seal } from '#test/support/tablet.ts';

const trial = CampaignId.parse('trial');
const perTablet = 60;

type Carried = { device: Device; secret: string; sealed: string[] };

describe('a server that ends by kill −9 while three tablets hand in', { timeout: 180_000 }, () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'lang-nghe-tablets-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  /** What the tablets have made before there was a network, and the key that proves a delivery. */
  async function carried(): Promise<{ tablets: Carried[]; receiptKey: string }> {
    const { db, close } = await openDatabase({ dataDir });
    await prepareFirstStart(db, { now: () => new Date(), random: randomBytes });
    const keys = await openTabletKeys(db);
    const { publicKey } = await keys.interviewKey(trial);
    const tablets: Carried[] = [];
    for (const name of ['Máy 1', 'Máy 2', 'Máy 3']) {
      const device: Device = { id: DeviceId.parse(aResponseId()), campaign: trial, name, state: 'active' };
      const secret = randomBytes(32).toString('base64url');
      await insertDevice(db, device, hashToken(secret));
      const interviews = Array.from({ length: perTablet }, (_, index) =>
        seal(anInterview({ madeOn: vietnamDay(new Date()) }), device, index + 1, publicKey),
      );
      tablets.push({ device, secret, sealed: await Promise.all(interviews) });
    }
    await close();
    return { tablets, receiptKey: keys.receiptKey };
  }

  async function post<T>(url: string, path: string, { device, secret }: Carried, body: unknown): Promise<T> {
    const answer = await fetch(`${url}/tablet/api/${path}`, {
      method: 'POST',
      headers: {
        Authorization: `Device ${device.id}.${secret}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    return answer.json();
  }

  /** Each tablet sends one after the other; ends where the server is gone. @returns what was received, by serial. */
  async function handIn(
    url: string,
    tablet: Carried,
    receiptKey: string,
    received: number[] = [],
  ): Promise<number[]> {
    for (const [index, sealed] of tablet.sealed.entries()) {
      try {
        const body = { serial: index + 1, made: perTablet, sealed };
        const delivery = await post<Delivery>(url, 'interviews', tablet, body);
        if (delivery.outcome !== 'received' || !(await isSigned(delivery, receiptKey))) continue;
        received.push(delivery.serial);
      } catch {
        return received;
      }
    }
    return received;
  }

  test('has stored what it acknowledged, takes the rest when it is back, and every ledger balances', async () => {
    const { tablets, receiptKey } = await carried();
    const first = await startServerProcess({ DATA_DIR: dataDir });
    const acknowledged: number[][] = tablets.map(() => []);
    const sending = tablets.map((tablet, index) =>
      handIn(first.url, tablet, receiptKey, acknowledged[index]),
    );
    while (acknowledged.flat().length < 40) await new Promise((resolve) => setTimeout(resolve, 2));
    await first.kill('SIGKILL');
    await Promise.all(sending);
    expect(acknowledged.flat().length).toBeLessThan(tablets.length * perTablet);

    const second = await startServerProcess({ DATA_DIR: dataDir });
    for (const [index, tablet] of tablets.entries()) {
      const told = { made: perTablet, contacts: [] };
      const { received } = await post<ReportAnswer>(second.url, 'reports', tablet, told);
      const isKnown = (serial: number) => received.some(([from, to]) => from <= serial && serial <= to);
      expect(acknowledged[index]?.filter((serial) => !isKnown(serial))).toEqual([]);
      expect(await handIn(second.url, tablet, receiptKey)).toHaveLength(perTablet);
      expect((await post<ReportAnswer>(second.url, 'reports', tablet, told)).received).toEqual([
        [1, perTablet],
      ]);
    }
    await second.kill('SIGTERM');
    expect(second.said()).not.toMatch(/error/i);
    const { db, close } = await openDatabase({ dataDir });
    expect(await countResponses(db, trial)).toBe(tablets.length * perTablet);
    await close();
  });
});
