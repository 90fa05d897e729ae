import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { exportedCampaign } from '#server/exports/exported-campaign.ts';
import type { ExportedFile } from '#server/exports/json/exported-file.ts';
import { json } from '#server/exports/json/json.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { documentDigest } from '#server/provenance/digests.ts';
import { evidenceIn } from '#server/recompute/evidence-in.ts';
import { readExport } from '#server/recompute/read-export.ts';
import { recompute } from '#server/recompute/recompute.ts';
import { campaignFigures } from '#surveys/par-index/campaign-figures.ts';
import { bytesOf, openAnsweredApp } from '../server/exports/simulated.ts';
import { resealed, there } from '../server/recompute/resealed.ts';
import { crossCheck } from './cross-check.ts';

const python = inject('pythonPath');

const check = (file: Buffer) => crossCheck(python ?? '', file);

function ours(file: Buffer) {
  const read = readExport(file);
  if (!read.ok) throw new Error(read.broken.detail);
  return recompute(read);
}

describe.skipIf(!python)('a second program in another language, written from the document', () => {
  let running: Awaited<ReturnType<typeof openAnsweredApp>>;
  const files: Buffer[] = [];
  const exported = async () => bytesOf(json.write(await exportedCampaign(running.means, running.trial)));
  beforeAll(async () => {
    // from too few for any figure to enough for all
    for (const responses of [1, 12, 60, 140, 260, 400]) {
      running = await openAnsweredApp(responses);
      files.push(await exported());
      if (responses < 400) await running.close();
    }
    for (const seed of ['second', 'third', 'fourth', 'fifth']) {
      await simulateFieldwork(running.means, running.trial, { responses: 150, seed });
      files.push(await exported());
    }
  });
  afterAll(() => running.close());

  /** The last campaign with another criteria set, and the figures that our program computes of it. */
  const variant = (change: (set: NonNullable<ExportedFile['criteria_set']>) => void) =>
    resealed(there(files.at(-1)), (content) => {
      const set = there(content.criteria_set);
      change(set);
      const targets = content.campaign.targets.map(({ code }) => code);
      content.figures = JSON.parse(JSON.stringify(campaignFigures(set, targets, evidenceIn(content))));
      content.provenance.criteriaSet = { id: set.id, digest: documentDigest(set) };
    });

  test.each(Array.from({ length: 10 }, (_, at) => at))(
    'agrees with ours on a simulated campaign, to the last digit (%i)',
    (at) => {
      const file = there(files[at]);
      const { compared, responses, differences } = ours(file);
      expect(differences).toEqual([]);
      expect(check(file)).toEqual({
        status: 0,
        said: expect.stringContaining(
          `${responses} responses, ${compared} values of the figures are the same`,
        ),
      });
    },
  );

  test.each([
    ['TOP2 for every item', (one: Criterion) => (one.itemRule = { code: 'TOP2' })],
    ['MEAN0 for every item', (one: Criterion) => (one.itemRule = { code: 'MEAN0' })],
    ['a rule that does not fit', (one: Criterion) => (one.itemRule = { code: 'NEG' })],
    [
      'points by level',
      (one: Criterion) =>
        (one.itemRule = { code: 'LEVELPTS', parameters: { fractions: ['0', '0.1', '0.45', '0.7', '1'] } }),
    ],
    ['points by level as usual', (one: Criterion) => (one.itemRule = { code: 'LEVELPTS' })],
    ['every item alike', (one: Criterion) => (one.within = { code: 'ITEMAVG' })],
    ['a threshold', (one: Criterion) => (one.points = { code: 'FLOOR' })],
    [
      'a threshold of its own',
      (one: Criterion) => (one.points = { code: 'FLOOR', parameters: { threshold: '0.7333' } }),
    ],
    ['bands', (one: Criterion) => (one.points = { code: 'BAND' })],
    ['points that rise from a floor', (one: Criterion) => (one.points = { code: 'LINFLOOR' })],
    [
      'points that rise from a floor of its own',
      (one: Criterion) => (one.points = { code: 'LINFLOOR', parameters: { from: '0.62' } }),
    ],
    [
      'one general item',
      (one: Criterion) => {
        one.within = { code: 'GENERAL' };
        for (const group of one.groups) group.factors = [group.factors.flat().slice(0, 1)];
      },
    ],
    [
      'whole ballots',
      (one: Criterion) => {
        one.within = { code: 'ALLSAT' };
        if (one.itemRule.code !== 'NEG') one.itemRule = { code: 'TOP2' };
        for (const [item, rule] of Object.entries(one.itemRules ?? {})) {
          if (rule.code === 'MEAN5') Object.assign(one.itemRules ?? {}, { [item]: { code: 'TOP2' } });
        }
      },
    ],
    ['a minimum of the criterion’s own', (one: Criterion) => (one.minimumN = 35)],
    [
      'weights of the groups that are there',
      (one: Criterion) => {
        one.between = { code: 'GROUPW', parameters: { missing: 'renormalise' } };
        there(one.groups[0]).group = 'nobody' as Criterion['groups'][number]['group']; // a group without responses
      },
    ],
  ])('agrees with ours on %s', (_, change) => {
    const file = variant(({ fields }) => {
      for (const { criteria } of fields) criteria.forEach(change);
    });
    expect(check(file)).toMatchObject({ status: 0 });
  });

  test('finds what was altered, and ends with 1', () => {
    const file = resealed(there(files.at(-1)), (content) => {
      there(content.figures).total.score = '30.00';
      there(content.responses[0]).received_on = '2024-09-01';
    });
    const { status, said } = check(file);
    expect(status).toBe(1);
    expect(said).toContain('provenance.dataDigest: in the file');
    expect(said).toContain('figures.total.score: in the file "30.00", recomputed');
  });

  test('finds what was cut off or changed without a new seal, and ends with 2', () => {
    const file = there(files[0]);
    expect(check(file.subarray(0, file.length - 3)).status).toBe(2);
    const text = file.toString('utf8');
    expect(check(Buffer.from(text.replace('"mode":"', '"mode": "'))).status).toBe(2);
  });
});

type Criterion = NonNullable<ExportedFile['criteria_set']>['fields'][number]['criteria'][number];
