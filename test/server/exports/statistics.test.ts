import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statisticsOf } from '#server/exports/json/statistics.ts';
import { groupResults } from '#server/results/group-results.ts';
import { compareSides } from '#server/results/statistics/compare.ts';
import { sideOf, sidesOf } from '#server/results/statistics/headline.ts';
import { modePanel } from '#server/results/statistics/mode-panel.ts';
import { weightsOf } from '#server/results/statistics/weights.ts';
import { readSummary, type Summary } from '#server/results/summary.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { there } from '../recompute/resealed.ts';
import { openAnsweredApp } from './simulated.ts';

let running: Awaited<ReturnType<typeof openAnsweredApp>>;
let campaign: Campaign;
let summary: Summary;
let inFile: ReturnType<typeof statisticsOf>;
beforeAll(async () => {
  running = await openAnsweredApp(500);
  campaign = {
    ...running.trial,
    points: running.trial.points.map((point, at) => ({ ...point, population: 200 + 50 * (at % 5) })),
  };
  const set = running.means.criteriaSets.find(campaign.criteriaSet);
  summary = await readSummary(running.means.database.db, campaign, set);
  inFile = statisticsOf(campaign, summary);
});
afterAll(() => running.close());

const figuresOf = (group: string) => there(inFile.groups.find((one) => one.group === group));

describe('what a page tells is what the file says', () => {
  it('of every index, share and mean', () => {
    let told = 0;
    for (const { group, rounds } of campaign.groups.flatMap(
      ({ code }) => groupResults(campaign, summary, code) ?? [],
    )) {
      const { indices, items } = figuresOf(group.code);
      for (const { target, indexPercent, factors } of rounds) {
        const indexIn = (factor: string | null) =>
          indices.find((one) => one.target === (target?.code ?? null) && one.factor === factor)?.index;
        for (const [code, percent] of [
          [null, indexPercent] as const, // not a list of unions
          ...factors.map((one) => [one.code, one.indexPercent] as const), // the same
        ]) {
          if (percent === null) continue;
          told += 1;
          expect(indexIn(code)?.percent).toBe(percent);
        }
        for (const { key, favourableShare, mean, n } of factors.flatMap((factor) => factor.items)) {
          const item = there(items.find((one) => one.key === key));
          if (n !== null) expect(item.n).toBe(n);
          if (favourableShare)
            expect(item.favourable).toMatchObject({
              low: (100 * favourableShare.interval.low).toFixed(2),
              conclusion: favourableShare.conclusion,
            });
          if (mean) expect(item.mean?.level).toBe(mean.level);
        }
      }
    }
    expect(told).toBeGreaterThan(10);
  });

  it('of weights and of modes', () => {
    const sides = campaign.groups.flatMap(({ code }) => sideOf(campaign, summary, code) ?? []);
    const tells = sides.filter((side) => modePanel(side).modes.some(({ raw }) => raw));
    expect(tells.length).toBeGreaterThan(0);
    for (const side of sides) {
      const { weights, modes } = figuresOf(side.group.code);
      const page = weightsOf(side);
      expect(weights).toMatchObject({
        rows: page.rows,
        standing: page.standing,
        effectiveN: page.effectiveN,
      });
      for (const { code, raw, adjusted } of page.figures)
        expect(weights.figures).toContainEqual({ code, raw, adjusted });
      if (tells.includes(side)) {
        const { group: _, excluded: __, ...panel } = modePanel(side);
        expect(modes).toEqual(panel);
      }
    }
  });

  it('of every two groups, with the p that the page tells', () => {
    const sides = sidesOf(campaign, summary);
    let told = 0;
    for (const { first, second, rows } of inFile.comparisons) {
      const [one, other] = [first, second].map((code) =>
        there(sides.find(({ group }) => group.code === code)),
      );
      for (const row of compareSides(there(one), there(other), { samePeople: false }).rows) {
        told += 1;
        const { title: _, target: __, ...figures } = row;
        expect(rows).toContainEqual({ ...figures, isTold: true });
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});

it('a rule that does not fit the scale it was set on spoils no page and no file', () => {
  const set = structuredClone(there(summary.criteriaSet));
  for (const { criteria } of set.fields)
    for (const criterion of criteria) criterion.itemRule = { code: 'NEG' };
  const misfit = { ...summary, criteriaSet: set };
  expect(groupResults(campaign, misfit, there(campaign.groups[0]).code)?.counted).toBeGreaterThan(0);
  expect(statisticsOf(campaign, misfit).groups).toEqual(inFile.groups);
});
