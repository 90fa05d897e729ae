import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpack } from '#server/interchange/unpack.ts';
import type { RunningApp } from '#test/support/app.ts';
import { type Crawl, crawl, reportDoors } from './crawl.ts';
import { attacked, openAttacked, yearBefore } from './planted.ts';

const slow = 300_000;

/** What a reader reckons from counts that stand beside their n, in per cent: of one value, and of neighbours together. */
function sharesIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(sharesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(sharesIn);
  const n: unknown = Reflect.get(value, 'n');
  const parts: unknown = Reflect.get(value, 'segments') ?? Reflect.get(value, 'options');
  if (typeof n !== 'number' || n === 0 || !Array.isArray(parts)) return inner;
  const counts = parts.map((part) => Number(Reflect.get(part, 'count') ?? Number.NaN));
  const sums = counts.flatMap((_, from) =>
    counts.slice(from).map((__, to) => counts.slice(from, from + to + 1).reduce((sum, one) => sum + one, 0)),
  );
  return [...inner, ...sums.filter(Number.isFinite).map((sum) => (100 * sum) / n)];
}

/** Percentages of ballots among ballots, from what is told of the fieldwork. */
function ratesIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(ratesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.values(value).filter((one) => typeof one === 'number');
  const came = ['complete', 'partial', 'screened_out', 'void'].map((kind) =>
    Number(Reflect.get(value, kind) ?? 0),
  );
  const bases = [...own, came.reduce((sum, one) => sum + one, 0)].filter((one) => one > 0);
  return [
    ...Object.values(value).flatMap(ratesIn),
    ...own.flatMap((one) => bases.map((base) => (100 * one) / base)),
  ];
}

/** What changed between two answers about two years, place by place. */
function changesIn(now: unknown, before: unknown): number[] {
  if (typeof now === 'string' && typeof before === 'string') return [Number(now) - Number(before)];
  if (typeof now !== 'object' || typeof before !== 'object' || now === null || before === null) return [];
  return Object.entries(now).flatMap(([name, one]) => changesIn(one, Reflect.get(before, name)));
}

type Input = {
  field: { code: string };
  outcome: { score?: string };
  maximum: string;
  groups: { weightUsed?: string; indexPercent?: string }[];
};

/** Scores as the sheet reckons them again, from the groups' printed indices, and what those of a field add up to. */
function reckonedAgain(inputs: readonly Input[]): number[] {
  const scores = inputs.map(({ maximum, groups }) =>
    groups.reduce(
      (sum, { weightUsed = '0', indexPercent = '0' }) =>
        sum + (Number(maximum) * Number(weightUsed) * Number(indexPercent)) / 100,
      0,
    ),
  );
  const fields = [...Map.groupBy(inputs, ({ field }) => field.code).values()].map((own) =>
    own.reduce((sum, { outcome }) => sum + Number(outcome.score ?? 0), 0),
  );
  return [...scores, ...fields];
}

/** Every number in an answer of the server, in hundredths; of a share also its per cent. */
function numbersIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersIn);
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));
  if (!isNumber) return [];
  return [Number(value), 100 * Number(value)];
}

/** The numbers with decimals that a reader finds in a document, as text: "78,17" or, in a sheet, "78.17". */
async function decimalsIn(file: Buffer): Promise<string[]> {
  const { parts } = await unpack(file, (name) =>
    /^(word\/document|xl\/(worksheets|sharedStrings)).*\.xml$/.test(name),
  );
  const text = [...parts.values()].map((part) => part.toString('utf8').replaceAll(/<[^>]*>/g, ' ')).join(' ');
  return [...new Set(text.match(/(?<![\d.,/])\d{1,3}[.,]\d{1,2}(?![\d.,/])/g) ?? [])];
}

describe('the documents that are signed', () => {
  let running: RunningApp;
  const seen: Crawl[] = [];
  let clerk: { Cookie: string };
  beforeAll(async () => {
    running = await openAttacked();
    clerk = await running.signedIn('clerk');
    seen.push(await crawl(running, clerk, attacked), await crawl(running, clerk, yearBefore));
  }, slow);
  afterAll(() => running.close());

  test(
    'print no figure that no screen tells',
    async () => {
      const told = seen.flatMap((one) =>
        [...one.values()].flatMap(({ body }) => {
          const answer: unknown = JSON.parse(String(body));
          return [...numbersIn(answer), ...sharesIn(answer)];
        }),
      );
      const answers = async (path: string) =>
        Promise.all(
          [attacked, yearBefore].map(async ({ id }) => {
            const answer = await running.app.request(`/api/campaigns/${id}/${path}`, { headers: clerk });
            return answer.json();
          }),
        );
      for (const path of ['results', 'index-inputs']) {
        const [now, before] = await answers(path);
        told.push(...changesIn(now, before).filter(Number.isFinite), ...reckonedAgain(now.inputs ?? []));
      }
      for (const progress of await answers('progress')) told.push(...ratesIn(progress));
      const byDigits = [1, 2].map(
        (digits) => new Set(told.map((value) => (Math.abs(value) + 1e-9).toFixed(digits))),
      );
      for (const path of reportDoors['GET /api/campaigns/:campaign/reports/:report']) {
        const answer = await running.app.request(`/api/campaigns/${attacked.id}/${path}`, { headers: clerk });
        expect([path, answer.status]).toEqual([path, 200]);
        const printed = await decimalsIn(Buffer.from(await answer.arrayBuffer()));
        expect(printed.length, path).toBeGreaterThan(20);
        const isTold = (text: string) => {
          const plain = text.replace(',', '.');
          return byDigits[(plain.split('.')[1]?.length ?? 1) - 1]?.has(
            Number(plain).toFixed(plain.split('.')[1]?.length ?? 1),
          );
        };
        expect([path, printed.filter((text) => !isTold(text))]).toEqual([path, []]);
      }
    },
    slow,
  );
});
