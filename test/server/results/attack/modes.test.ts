import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GroupResults } from '#server/results/group-results.ts';
import { type Mode, modes } from '#surveys/campaigns/mode.ts';
import { crawl } from './crawl.ts';
import { cellOf, type Fact, factsOfInputs, factsOfModes, factsOfResults } from './facts.ts';
import { attacked, openAttacked } from './planted.ts';
import { openSolver } from './recover.ts';
import { type Truth, truthOf } from './truth.ts';

/** On a machine that does other things besides; alone it takes a tenth. */
const slow = 300_000;
const everybody = { name: 'all', parts: modes };

describe('whoever reads what is said of the modes, and knows how many answered each item in each', () => {
  let running: Awaited<ReturnType<typeof openAttacked>>;
  let truth: Truth;
  let facts: Fact[];

  beforeAll(async () => {
    running = await openAttacked();
    const seen = await crawl(running, await running.signedIn('observer'), attacked);
    const json = (path: string) =>
      JSON.parse(String(seen.get(`/api/campaigns/${attacked.id}/${path}`)?.body));
    truth = truthOf(attacked, running.responses, ({ mode }) => mode, [everybody]);
    const nIn = (group: string) => (key: string, mode: Mode) =>
      [1, 2, 3, 4, 5].reduce(
        (sum, level) => sum + (truth.counts.get(cellOf(mode, group, key, level)) ?? 0),
        0,
      );
    facts = [
      ...factsOfInputs(everybody, json('index-inputs')),
      ...attacked.groups.flatMap(({ code }) => {
        const results: GroupResults = json(`results/${code}`);
        return [
          ...factsOfResults(everybody, results),
          ...factsOfModes(results, (mode) => ({ name: mode, parts: [mode] }), nIn(code)),
        ];
      }),
    ];
  }, slow);
  afterAll(() => running.close());

  test('reads nothing that is not so', () => {
    expect(facts.filter(({ from }) => from.includes('mode ')).length).toBeGreaterThan(1);
    expect(openSolver(truth.counts, facts, truth.moves).untrue()).toEqual([]);
  });

  test(
    'recovers no hidden count, of everybody or of a mode',
    () => {
      const solver = openSolver(truth.counts, facts, truth.moves);
      const some = truth.targets.filter((_, at) => at % 5 === 0);
      expect(some.length).toBeGreaterThan(300);
      expect(some.filter((one) => solver.recovers(one)).map(({ name }) => name)).toEqual([]);
    },
    slow,
  );

  test(
    'would recover nearly every one from plain tables of every mode',
    () => {
      const plain = [...truth.counts].map(([cell, count]) => ({
        terms: new Map([[cell, 1]]),
        low: count,
        high: count,
        from: cell,
      }));
      const solver = openSolver(truth.counts, plain, truth.moves);
      const some = truth.targets.filter((_, at) => at % 200 === 0);
      expect(some.filter((one) => solver.recovers(one)).length).toBeGreaterThan(0.9 * some.length);
    },
    slow,
  );
});
