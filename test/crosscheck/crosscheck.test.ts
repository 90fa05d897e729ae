import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { exportedCampaign } from '#server/exports/exported-campaign.ts';
import type { ExportedFile } from '#server/exports/json/exported-file.ts';
import { json } from '#server/exports/json/json.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { readExport } from '#server/recompute/read-export.ts';
import { recompute } from '#server/recompute/recompute.ts';
import { bytesOf, openAnsweredApp } from '../server/exports/simulated.ts';
import { resealed, there } from '../server/recompute/resealed.ts';
import { alterations, type StatisticsInFile } from './alterations.ts';
import { crossCheck } from './cross-check.ts';
import {
  appraise,
  declareGroup,
  declareSizes,
  declareSmallGroup,
  forgetField,
  leaveOut,
  otherTotals,
  refigured,
  withoutSurvey,
} from './refigured.ts';

const python = inject('pythonPath');

const check = (file: Buffer) => crossCheck(python ?? '', file);

function ours(file: Buffer) {
  const read = readExport(file);
  if (!read.ok) throw new Error(read.broken.detail);
  return recompute(read);
}

describe.skipIf(!python)(
  'a second program in another language, written from the document',
  { timeout: 120_000 },
  () => {
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
    }, 240_000);
    afterAll(() => running.close());

    /** The sixth campaign, of 400, with another criteria set, and the figures that our program computes of it. */
    const variant = (change: (set: NonNullable<ExportedFile['criteria_set']>) => void) =>
      refigured(there(files[5]), ({ criteria_set: set }) => change(there(set)));

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

    test.each([
      ['points whose size is known', declareSizes],
      ['a group whose size is known, shared out over its points', declareGroup],
      ['a group that nearly all answered', declareSmallGroup],
      ['ballots that were left out for a reason', leaveOut],
      ['points that were appraised', appraise],
      ['points without a survey', withoutSurvey],
      ['a field nobody appraised', forgetField],
      ['a total with criteria that do not apply, and a bonus', otherTotals],
    ])('agrees with ours on %s', (_, change) => {
      const file = refigured(there(files[5]), change);
      expect(check(file)).toMatchObject({ status: 0 });
      expect(ours(file).differences).toEqual([]);
    });

    test('has weights, modes and tests to agree on', () => {
      const { statistics } = contentOf(refigured(there(files[5]), declareSizes));
      const standings = statistics.groups.flatMap(({ weights, modes }) => [weights.standing, modes.standing]);
      expect(standings).toContain('weighted');
      expect(standings).toContain('adjusted');
      expect(statistics.comparisons.some(({ rows }) => rows.some(({ pValue }) => pValue !== null))).toBe(
        true,
      );
    });

    test('finds a lie about every kind of figure, as ours does', () => {
      const whole = refigured(there(files[5]), (content) => {
        declareSizes(content);
        appraise(content);
      });
      const file = resealed(whole, (content) => {
        for (const [, , alter] of alterations) alter(content);
      });
      const { status, said } = check(file);
      expect(status).toBe(1);
      const found = said.split('\n').flatMap((line) => /^(\S+): in the file/.exec(line)?.[1] ?? []);
      const places = alterations.map(([, place]) => place).sort();
      expect(found.sort()).toEqual(places);
      expect(
        ours(file)
          .differences.map((one) => one.at)
          .sort(),
      ).toEqual(places);
    });

    test('finds what was altered, and ends with 1', () => {
      const file = resealed(there(files[5]), (content) => {
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
  },
);

function contentOf(file: Buffer): { statistics: StatisticsInFile } {
  return JSON.parse(file.toString('utf8'));
}

type Criterion = NonNullable<ExportedFile['criteria_set']>['fields'][number]['criteria'][number];
