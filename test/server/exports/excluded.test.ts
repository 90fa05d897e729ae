import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { insertExclusion, updateExclusion } from '#db/queries/exclusions.ts';
import { listResponses } from '#db/queries/responses.ts';
import { csv } from '#server/exports/csv.ts';
import { ddi } from '#server/exports/ddi.ts';
import { exportedCampaign } from '#server/exports/exported-campaign.ts';
import { json } from '#server/exports/json/json.ts';
import { readExport } from '#server/recompute/read-export.ts';
import { recompute } from '#server/recompute/recompute.ts';
import { GroupCode } from '#surveys/ids.ts';
import type { Response } from '#surveys/responses/response.ts';
import { anExclusion } from '#test/support/exclusions.ts';
import { crossCheck } from '../../crosscheck/cross-check.ts';
import { resealed, there } from '../recompute/resealed.ts';
import { bytesOf, openAnsweredApp } from './simulated.ts';

let running: Awaited<ReturnType<typeof openAnsweredApp>>;
let file: Buffer;
const python = inject('pythonPath');
const citizens = GroupCode.parse('citizens');
beforeAll(async () => {
  running = await openAnsweredApp(300);
  const { db } = running.means.database;
  const all: Response[] = [];
  for await (const portion of listResponses(db, running.trial.id)) all.push(...portion);
  const whole = all.filter(({ group, disposition }) => group === citizens && disposition === 'complete');
  const campaign = running.trial.id;
  const taken = anExclusion({ campaign, n: 12, day: '2024-10-02' });
  await insertExclusion(
    db,
    taken,
    whole.slice(0, 12).map(({ id }) => id),
  );
  const back = anExclusion({ campaign, n: 11, day: '2024-10-01', reason: 'Ngờ là trùng nhau' });
  await insertExclusion(
    db,
    back,
    whole.slice(20, 31).map(({ id }) => id),
  );
  const readmitted = { reason: 'Đã gặp lại người trả lời', day: '2024-10-03', by: 'hoa.nguyen' };
  await updateExclusion(db, { ...back, readmitted });
  file = await bytesOf(json.write(await exportedCampaign(running.means, running.trial)));
});
afterAll(() => running.close());

function recomputed(bytes: Buffer) {
  const read = readExport(bytes);
  if (!read.ok) throw new Error(`${read.broken.code}: ${read.broken.detail}`);
  return recompute(read);
}

describe('a file of a campaign in which ballots were left out', () => {
  test('names each exclusion with its reason and no official, and its rows', () => {
    const content = JSON.parse(file.toString());
    expect(content.exclusions).toMatchObject([
      { n: 11, reason: 'Ngờ là trùng nhau', readmitted: { reason: 'Đã gặp lại người trả lời' } },
      { n: 12, reason: 'Điều tra viên báo đã điền thay người dân' },
    ]);
    expect(file.toString()).not.toContain('hoa.nguyen');
    const numbers = content.responses.map((row: { excluded: number }) => row.excluded);
    expect(numbers.filter((n: number) => n === 2)).toHaveLength(12);
    expect(numbers.filter((n: number) => n === 0)).toHaveLength(288);
  });

  test('is recomputed without them, and with them beside', () => {
    expect(recomputed(file).differences).toEqual([]);
    const { figures } = JSON.parse(file.toString());
    expect(
      figures.groups.find(({ group }: { group: string }) => group === 'citizens').exclusions.excluded,
    ).toBe(12);
    expect(figures.withExcluded.total).not.toEqual(figures.total);
  });

  test.skipIf(!python)('is recomputed by the second program as well', () => {
    expect(crossCheck(python ?? '', file)).toMatchObject({ status: 0 });
  });

  test('says so where a row was taken back in, or one more left out, by hand', () => {
    const fewer = resealed(file, ({ responses }) => {
      there(responses.find(({ excluded }) => excluded === 2)).excluded = 0;
    });
    const places = recomputed(fewer).differences.map(({ at }) => at);
    expect(places).toContain('provenance.excluded[1]');
    expect(places.some((at) => at.startsWith('figures.groups'))).toBe(true);
  });

  test('has the column in CSV, with the reasons in the codebook and in DDI', async () => {
    const exported = await exportedCampaign(running.means, running.trial);
    const lines = (await bytesOf(csv.write(exported))).toString().split('\r\n');
    expect(lines[0]?.split(',')).toContain('excluded');
    expect((await bytesOf(csv.write(exported, 'codebook'))).toString()).toContain(
      '2 = Bị loại: Điều tra viên báo đã điền thay người dân',
    );
    expect((await bytesOf(ddi.write(exported))).toString()).toContain('Đã lấy lại: Ngờ là trùng nhau');
  });
});
