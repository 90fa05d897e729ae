import { type Mode, modes } from '#surveys/campaigns/mode.ts';
import type { AnswerKey, TargetCode } from '#surveys/ids.ts';
import type { Place, Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Missing } from '#surveys/responses/answer.ts';
import type { BallotCounts } from '#surveys/scoring/ballot-counts.ts';
import { openBallotReader, type ReadBallot } from './counting/ballot-reader.ts';
import { type Columns, cellsBehind, columnsOf } from './counting/columns.ts';
import { openRoutes, type Route } from './routes-seen.ts';

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
  /** Where each is counted. */
  columns: Columns;
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
  /** Answers as they are stored. What is given is overwritten when the next are read. */
  read(answers: string): ReadBallot;
  add(ballot: ReadBallot, mode: Mode): void;
  counts(key: AnswerKey, mode?: Mode): Counts;
};

/**
 * Small integers in one row of memory per mode. Only what is in a response is touched; who was not asked, and who
 * left it blank, is known from how many took each route.
 */
export function openTally(questionnaire: Questionnaire, targets: readonly TargetCode[]): AnswerTally {
  const columns = columnsOf(questionnaire, targets);
  const { places, byKey, length } = columns;
  const keys = places.map(({ key }) => key);
  const rows = perMode(() => new Int32Array(length));
  const asked = perMode(() => new Int32Array(places.length));
  const taken = perMode(() => new Map<Route, number>());
  const n = perMode(() => 0);

  /** Many took the same route: what was asked is added up by routes, once somebody wants to know. */
  function addUpRoutes(): void {
    for (const mode of modes) {
      for (const [route, times] of taken[mode])
        for (const [at, isAsked] of route.entries())
          asked[mode][at] = (asked[mode][at] ?? 0) + times * isAsked;
      taken[mode].clear();
    }
  }

  return {
    questionnaire,
    places,
    columns,
    n,
    isBlurred: false,
    complete: () => modes.reduce((sum, mode) => sum + n[mode], 0),
    read: openBallotReader(columns, openRoutes(questionnaire, targets, keys)),
    add({ route, cells }, mode) {
      n[mode] += 1;
      taken[mode].set(route, (taken[mode].get(route) ?? 0) + 1);
      const row = rows[mode];
      for (let at = 0; at < cells.length; at += 1) {
        const cell = cells[at] ?? 0;
        row[cell] = (row[cell] ?? 0) + 1;
      }
    },
    counts(key, mode) {
      const column = byKey.get(key);
      if (!column) throw new Error(`nothing is counted under ${key}`);
      const { start, end, at } = column;
      const among: readonly Mode[] = mode ? [mode] : modes;
      const sum = (count: (mode: Mode) => number) => among.reduce((total, one) => total + count(one), 0);
      const cell = (index: number) => sum((one) => rows[one][index] ?? 0);
      addUpRoutes();
      const askedOf = sum((one) => asked[one][at] ?? 0);
      const valid = cell(end + cellsBehind.n);
      const noOpinion = cell(end + cellsBehind.no_opinion);
      const withdrawn = cell(end + cellsBehind.void);
      return {
        values: Array.from({ length: end - start }, (_, index) => cell(start + index)),
        n: valid,
        missing: {
          not_asked: sum((one) => n[one]) - askedOf,
          not_answered: askedOf - valid - noOpinion - withdrawn,
          no_opinion: noOpinion,
          void: withdrawn,
        },
      };
    },
  };
}

function perMode<T>(make: () => T): Record<Mode, T> {
  return { web: make(), tablet_self: make(), tablet_assisted: make(), paper: make() };
}
