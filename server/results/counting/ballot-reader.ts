import type { Answer } from '#surveys/responses/answer.ts';
import { answersIn, eachAnswer } from '#surveys/responses/answers-text.ts';
import type { Route, Routes } from '../routes-seen.ts';
import { type Column, type Columns, cellsOf } from './columns.ts';

/** One ballot as it is counted. The reader has only one: the next ballot takes its place. */
export type ReadBallot = {
  /** Of each place, was it asked? */
  readonly route: Route;
  /** Of each place, the level that was marked, from 1; 0 where there is none. */
  readonly levels: Readonly<Uint8Array>;
  /** The cells of what was asked and answered: each is to be increased by one. */
  readonly cells: readonly number[];
};

/** What one text of an answer means. `sign`: equal for equal answers. */
type Meaning = { sign: string; level: number; cells: readonly number[] };

/** Whatever was met under one key is understood once. `digits`: what is one letter long. */
type Known = {
  column: Column | undefined;
  deciding: number;
  digits: (Meaning | undefined)[];
  meanings: Map<string, Meaning>;
};

/** Under one key; of several options there can be very many. */
const remembered = 1000;
const zero = 0x30;

/** Reads answers as they are stored, for all that is counted of them. */
export function openBallotReader(
  { places, byKey }: Columns,
  routes: Routes,
): (answers: string) => ReadBallot {
  const { deciding } = routes;
  const known = new Map<string, Known>(
    [...byKey.keys(), ...deciding].map((key) => [
      key,
      { column: byKey.get(key), deciding: deciding.indexOf(key), digits: [], meanings: new Map() },
    ]),
  );
  const signs = Array<string | undefined>(deciding.length);
  const levels = new Uint8Array(places.length);
  const answeredAt = new Int32Array(places.length);
  const answeredCells: (readonly number[])[] = [];
  const cells: number[] = [];
  let text = '';
  let answered = 0;

  function see(key: string, start: number, end: number): void {
    const here = known.get(key);
    if (!here) return;
    const { level, cells: own, sign } = meaningAt(here, text, start, end);
    if (here.deciding >= 0) signs[here.deciding] = sign;
    if (!here.column) return;
    const { at } = here.column;
    levels[at] = level;
    answeredAt[answered] = at;
    answeredCells[answered] = own;
    answered += 1;
  }

  return (answers) => {
    text = answers;
    answered = 0;
    signs.fill(undefined);
    levels.fill(0);
    eachAnswer(answers, see);
    const route = routes.find(signs, () => answersIn(answers));
    cells.length = 0;
    for (let at = 0; at < answered; at += 1) {
      if (route[answeredAt[at] ?? -1] !== 1) continue;
      for (const cell of answeredCells[at] ?? []) cells.push(cell);
    }
    return { route, levels, cells };
  };
}

function meaningAt({ column, digits, meanings }: Known, text: string, start: number, end: number): Meaning {
  if (end - start === 1) {
    const digit = text.charCodeAt(start) - zero;
    const known = digits[digit] ?? meaningOf(text.slice(start, end), column);
    digits[digit] = known;
    return known;
  }
  const sign = text.slice(start, end);
  const known = meanings.get(sign);
  if (known) return known;
  const meaning = meaningOf(sign, column);
  if (meanings.size < remembered) meanings.set(sign, meaning);
  return meaning;
}

function meaningOf(sign: string, column: Column | undefined): Meaning {
  const answer: Answer = JSON.parse(sign);
  const isLevel =
    typeof answer === 'number' && Number.isInteger(answer) && answer >= 1 && answer <= (column?.levels ?? 0);
  return { sign, level: isLevel ? answer : 0, cells: column ? cellsOf(column, answer) : [] };
}
