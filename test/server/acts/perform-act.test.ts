import { describe, expect, test } from 'vitest';
import { listActs } from '#db/queries/acts.ts';
import { findCampaignRevision, updateCampaign } from '#db/queries/campaigns.ts';
import { openChanges } from '#server/changes.ts';
import { digestOf, firstBrokenAct } from '#server/fieldwork/acts/chain.ts';
import { performAct } from '#server/fieldwork/acts/perform-act.ts';
import { beforeTheFirst } from '#surveys/acts/act.ts';
import { CampaignId } from '#surveys/ids.ts';
import { anAfternoon, openApp } from '#test/support/app.ts';
import { describeOnBoth } from '#test/support/databases.ts';

const lan = { username: 'lan' };
const opened = (n: number) => ({ kind: 'campaign.opened' as const, about: { reason: `lần ${n}` } });

describe('an act', () => {
  describeOnBoth('is stored with what it did', (open) => {
    const means = () => ({ database: open(), now: () => anAfternoon, changes: openChanges() });

    test('one after another, or all at once, they make one unbroken chain', async () => {
      const here = means();
      await Promise.all(
        Array.from({ length: 12 }, (_, n) =>
          performAct(here, lan, async () => ({ act: opened(n), value: undefined })),
        ),
      );
      const acts = await listActs(here.database.db);
      expect(acts).toHaveLength(12);
      expect(acts[0]).toMatchObject({ number: 1, by: 'lan', previous: beforeTheFirst });
      expect(firstBrokenAct(acts)).toBeUndefined();
    });

    test('what fails leaves neither a change nor an act', async () => {
      const here = means();
      const before = await listActs(here.database.db);
      const failing = performAct(here, lan, async () => {
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await listActs(here.database.db)).toEqual(before);
    });

    test('altering, deleting, inserting or exchanging an act breaks the chain at its place', async () => {
      const acts = await listActs(open().db);
      const [first, second, third] = acts;
      if (!first || !second || !third) throw new Error('three acts are needed');
      const altered = { ...second, about: { reason: 'không' } };
      expect(firstBrokenAct([first, altered, third])).toBe(2);
      expect(firstBrokenAct([first, { ...altered, digest: digestOf(altered) }, third])).toBe(3);
      expect(firstBrokenAct([first, third])).toBe(3);
      expect(firstBrokenAct([second, first, third])).toBe(2);
    });
  });

  test('a campaign is changed only by whoever saw its latest revision, and every place knows at once', async () => {
    const { app, means, codeOf, close } = await openApp();
    const code = await codeOf();
    expect(await (await app.request(`/k/${code}`)).text()).toContain('Khuổi Lặng');
    const found = await findCampaignRevision(means.database.db, CampaignId.parse('trial'));
    if (!found) throw new Error('there is a trial');
    const { campaign, revision } = found;
    const points = campaign.points.map((point) =>
      point.id === 'khuoi-lang' ? { ...point, name: { vi: 'Tổ mới', en: 'New' } } : point,
    );
    const write = () =>
      performAct(means, lan, async (trx) => ({
        act: { kind: 'campaign.saved', campaign: campaign.id, about: {} },
        value: await updateCampaign(trx, { ...campaign, points }, revision),
      }));
    expect(await write()).toBe(true);
    expect(await (await app.request(`/k/${code}`)).text()).toContain('Tổ mới');
    expect(await write()).toBe(false);
    await close();
  });
});
