import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportedCampaign, exportedCampaign } from '#server/exports/exported-campaign.ts';
import { json } from '#server/exports/json/json.ts';
import { sav } from '#server/exports/spss/sav.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { type ReadSav, readSav } from './read-sav.ts';
import { bytesOf, openAnsweredApp } from './simulated.ts';

let running: Awaited<ReturnType<typeof openAnsweredApp>>;
let exported: ExportedCampaign;
let file: Buffer;
let read: ReadSav;
beforeAll(async () => {
  running = await openAnsweredApp(80);
  exported = await exportedCampaign(running.means, running.trial);
  file = await bytesOf(sav.write(exported));
  read = readSav(file);
});
afterAll(() => running.close());

describe('the SPSS file', () => {
  it('has the columns of the other files under their names, each with its words in Vietnamese', () => {
    expect(read.names).toEqual([...exported.fixed, ...exported.columns].map(({ column }) => column));
    expect(read.labels.get('I1')).toBe('I.1 Nơi tiếp nhận, trả kết quả có biển chỉ dẫn dễ thấy, dễ hiểu');
    expect(read.valueLabels.get('I1')?.get(5)).toBe('Rất hài lòng');
    expect(read.valueLabels.get('I1')?.get(-99)).toBe('Không trả lời');
    expect(read.valueLabels.get('group')?.get(1)).toBe('Người dân');
    expect(read.missing.get('I1')).toEqual([-99, -96]);
    expect(read.missing.get('group')).toBeUndefined();
    const shortened = [...read.labels.values()].filter((label) => label.includes('\ufffd'));
    expect(shortened).toEqual([]);
  });

  it('holds every response: levels as they are, codes as their number in the codebook, days as days', async () => {
    const rows = await Array.fromAsync(exported.responses(), exported.rowOf);
    expect(read.cases).toHaveLength(80);
    const [group, point] = ['group', 'point'].map((name) =>
      exported.fixed.find(({ column }) => column === name),
    );
    const numberOf = (column: typeof group, cell: unknown) =>
      (column?.values.findIndex(({ value }) => value === cell) ?? -2) + 1;
    for (const [at, row] of rows.entries()) {
      const found = read.cases[at];
      expect(String(found?.get('questionnaire')).trim()).toBe(row.questionnaire);
      expect(found?.get('group')).toBe(numberOf(group, row.group));
      expect(found?.get('point')).toBe(numberOf(point, row.point));
      expect(found?.get('I1')).toBe(row.I1 ?? -96);
      expect(found?.get('Q2_land')).toBe(row.Q2_land ?? -96);
      const days = (Number(found?.get('received_on')) - 12_219_379_200) / 86_400;
      expect(new Date(days * 86_400_000).toISOString().slice(0, 10)).toBe(row.received_on);
    }
  });

  it('says how many there are, and the same digest of the data as the other files', async () => {
    const { manifest } = JSON.parse((await bytesOf(json.write(exported))).toString());
    expect(read.told).toBe(80);
    expect(read.notes.slice(1)).toEqual([
      'responses 80',
      'dataDigest (docs/methods.md)',
      manifest.dataDigest,
    ]);
  });

  it('is seen to be broken wherever it was cut off', () => {
    for (const length of [100, 5000, file.length / 2, file.length - 700, file.length - 8]) {
      const part = file.subarray(0, Math.floor(length));
      expect(() => readSav(part), `${length}`).toThrow(RangeError);
    }
  });

  it('holds exactly those that it counted, whoever answers while it is written', async () => {
    const again = await exportedCampaign(running.means, running.trial);
    const bytes = sav.write(again)[Symbol.asyncIterator]();
    const first = (await bytes.next()).value;
    await simulateFieldwork(running.means, running.trial, { responses: 30, seed: 'meanwhile' });
    const rest = await bytesOf({ [Symbol.asyncIterator]: () => bytes });
    expect(readSav(Buffer.concat([first ?? Buffer.alloc(0), rest])).cases).toHaveLength(80);
  });
});
