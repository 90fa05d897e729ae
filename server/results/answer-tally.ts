import { type Mode, modes } from '#surveys/campaigns/mode.ts';
import type { AnswerKey, TargetCode } from '#surveys/ids.ts';
import { type Place, placesOf, type Questionnaire, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import type { Answer, Answers, Missing } from '#surveys/responses/answer.ts';
import type { BallotCounts } from '#surveys/scoring/ballot-counts.ts';
import { type Route, routesSeen } from './routes-seen.ts';

/**
 * How often each value of one item was given. `values`: levels, worst first, or options, in the order of the
 * questionnaire. `n`: respondents with a valid answer, which is less than the sum where several may be chosen.
 */
export type Counts = { values: number[]; n: number; missing: Record<Missing, number> };

/** What is counted of one group's answers to one questionnaire. Grows by one response at a time. */
export type AnswerTally = {
  questionnaire: Questionnaire;
  /** Places with values that can be counted: rated, single and multiple choice. */
  places: readonly Place[];
  /** Complete responses. */
  n: Record<Mode, number>;
  /** What was excluded of this group for a reason, one tally per exclusion: nothing of it may show by subtraction. */
  apart?: readonly AnswerTally[];
  /** Counts of a live tally are blurred, and it knows neither modes nor kinds of missing answers. */
  isBlurred: boolean;
  /** Complete responses of all modes. */
  complete(): number;
  /** For criteria that count whole ballots, by their codes. */
  ballots?: () => ReadonlyMap<string, BallotCounts>;
  add(answers: Answers, mode: Mode): void;
  counts(key: AnswerKey, mode?: Mode): Counts;
};

/**
 * Where the values of one key are counted; behind them stand the valid answers and the missing ones. `levels`: how many
 * there are, where the values are levels from 1; else 0.
 */
type Column = {
  at: number;
  codes: ReadonlyMap<string | number, number>;
  levels: number;
  start: number;
  end: number;
};
const cellsBehind = { n: 0, no_opinion: 1, void: 2 };

/**
 * Small integers in one row of memory per mode. Only what is in a response is touched; who was not asked, and who
 * left it blank, is known from how many took each route.
 */
export function openTally(questionnaire: Questionnaire, targets: readonly TargetCode[]): AnswerTally {
  const places: Place[] = [];
  const columns = new Map<string, Column>();
  let length = 0;
  for (const place of placesOf(questionnaire, targets)) {
    const codes = valuesOf(place, questionnaire);
    if (!codes) continue;
    const end = length + codes.length;
    const index = new Map(codes.map((code, at) => [code, at]));
    const levels = codes.every((code, at) => code === at + 1) ? codes.length : 0;
    columns.set(place.key, { at: places.length, codes: index, levels, start: length, end });
    places.push(place);
    length = end + Object.keys(cellsBehind).length;
  }
  const keys = places.map(({ key }) => key);
  const routeOf = routesSeen(questionnaire, targets, keys);
  const rows = perMode(() => new Int32Array(length));
  const taken = perMode(() => new Map<Route, number>());
  const n = perMode(() => 0);

  return {
    questionnaire,
    places,
    n,
    isBlurred: false,
    complete: () => modes.reduce((sum, mode) => sum + n[mode], 0),
    add(answers, mode) {
      const route = routeOf(answers);
      n[mode] += 1;
      taken[mode].set(route, (taken[mode].get(route) ?? 0) + 1);
      const row = rows[mode];
      let key: AnswerKey;
      for (key in answers) {
        const column = columns.get(key);
        const answer = answers[key];
        if (column && answer !== undefined && route[column.at] === 1) countAnswer(row, column, answer);
      }
    },
    counts(key, mode) {
      const column = columns.get(key);
      if (!column) throw new Error(`nothing is counted under ${key}`);
      const { start, end, at } = column;
      const among: readonly Mode[] = mode ? [mode] : modes;
      const sum = (count: (mode: Mode) => number) => among.reduce((total, one) => total + count(one), 0);
      const cell = (index: number) => sum((one) => rows[one][index] ?? 0);
      const asked = sum((one) =>
        [...taken[one]].reduce((all, [route, times]) => all + times * (route[at] ?? 0), 0),
      );
      const valid = cell(end + cellsBehind.n);
      const noOpinion = cell(end + cellsBehind.no_opinion);
      const withdrawn = cell(end + cellsBehind.void);
      return {
        values: Array.from({ length: end - start }, (_, index) => cell(start + index)),
        n: valid,
        missing: {
          not_asked: sum((one) => n[one]) - asked,
          not_answered: asked - valid - noOpinion - withdrawn,
          no_opinion: noOpinion,
          void: withdrawn,
        },
      };
    },
  };
}

function countAnswer(row: Int32Array, { codes, levels, start, end }: Column, answer: Answer): void {
  if (typeof answer === 'number' && Number.isInteger(answer) && answer >= 1 && answer <= levels) {
    increase(row, start + answer - 1);
    increase(row, end + cellsBehind.n);
    return;
  }
  if (typeof answer === 'object' && !Array.isArray(answer)) {
    increase(row, end + cellsBehind[answer.missing]);
    return;
  }
  let isKnown = false;
  for (const code of Array.isArray(answer) ? answer : [answer]) {
    const index = codes.get(code);
    if (index === undefined) continue;
    increase(row, start + index);
    isKnown = true;
  }
  if (isKnown) increase(row, end + cellsBehind.n);
}

function increase(row: Int32Array, cell: number): void {
  row[cell] = (row[cell] ?? 0) + 1;
}

function perMode<T>(make: () => T): Record<Mode, T> {
  return { web: make(), tablet_self: make(), tablet_assisted: make(), paper: make() };
}

/** The stored values of an item that has countable ones. */
function valuesOf({ item }: Place, questionnaire: Questionnaire): readonly (string | number)[] | undefined {
  if (item.kind === 'rating' || item.kind === 'battery') {
    return scalesOf(questionnaire)[item.scale]?.levels.map((_, index) => index + 1);
  }
  if (item.kind === 'single-choice' || item.kind === 'multiple-choice')
    return item.options.map(({ code }) => code);
  return undefined;
}
