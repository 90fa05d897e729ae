import { openTally } from '#server/results/answer-tally.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { missingKinds } from '#surveys/responses/answer.ts';
import { answersText } from '#surveys/responses/answers-text.ts';
import type { Response } from '#surveys/responses/response.ts';
import { type Cell, cellOf, type Fact, type State } from './facts.ts';
import type { Move, Target } from './recover.ts';

export type Truth = {
  counts: ReadonlyMap<Cell, number>;
  moves: readonly Move[];
  /** Every count of one to four, and every answer that all of a few gave, in whichever ballots a reader can tell apart. */
  targets: readonly Target[];
  /** Every count of every state as it would be told without protection. */
  plain: readonly Fact[];
};

/**
 * What is to be hidden of a campaign's whole ballots. `partOf`: which ballots of a group a reader can tell from the
 * others by subtracting what is told at different times. `states`: what was counted when.
 */
export function truthOf(
  campaign: Campaign,
  responses: readonly Response[],
  partOf: (response: Response) => string,
  states: readonly State[],
): Truth {
  const counts = new Map<Cell, number>();
  const moves: Move[] = [];
  const targets: Target[] = [];
  const plain: Fact[] = [];
  const codes = campaign.targets.map(({ code }) => code);
  const parts = new Map([...Map.groupBy(responses, partOf)]);
  for (const { code: group, questionnaire } of campaign.groups) {
    const found = questionnaires.get(questionnaire);
    if (!found) throw new Error(`no questionnaire ${questionnaire}`);
    const tallies = [...parts].flatMap(([part, ballots]) => {
      const own = ballots.filter((one) => one.group === group && one.disposition === 'complete');
      const tally = openTally(found, codes);
      for (const { answers, mode } of own) tally.add(tally.read(answersText(answers)), mode);
      return own.length > 0 ? [{ part, tally }] : [];
    });
    const present = new Set(tallies.map(({ part }) => part));
    const looked = [
      ...states.map(({ name, parts: some }) => ({ name, parts: some.filter((part) => present.has(part)) })),
      ...(present.size > 1 ? [...present].map((part) => ({ name: `only ${part}`, parts: [part] })) : []),
    ];
    for (const { key, item } of tallies[0]?.tally.places ?? []) {
      const several = item.kind === 'multiple-choice';
      const isRated = item.kind === 'rating' || item.kind === 'battery';
      const sums = new Map<string, { values: number[]; n: number }>();
      for (const { part, tally } of tallies) {
        const { values, n, missing } = tally.counts(key);
        sums.set(part, { values, n });
        const cells = values.map((_, at) => cellOf(part, group, key, isRated ? at + 1 : at));
        for (const [at, cell] of cells.entries()) counts.set(cell, values[at] ?? 0);
        for (const kind of missingKinds) counts.set(cellOf(part, group, key, kind), missing[kind]);
        moves.push(...(several ? toggles(cells) : shifts(cells)));
        for (const { part: other } of tallies)
          if (other !== part) moves.push(...swaps(cells, part, other, several));
      }
      // what 30 and more all said may be told, and so may what each part of them said
      const isEverybodys = (at: number) =>
        looked.some(({ parts: some }) => {
          const n = some.reduce((sum, part) => sum + (sums.get(part)?.n ?? 0), 0);
          return n >= 30 && some.every((part) => sums.get(part)?.values[at] === sums.get(part)?.n);
        });
      for (const { name, parts: some } of looked) {
        const n = some.reduce((sum, part) => sum + (sums.get(part)?.n ?? 0), 0);
        const width = sums.get(some[0] ?? '')?.values.length ?? 0;
        for (let at = 0; at < width; at += 1) {
          const count = some.reduce((sum, part) => sum + (sums.get(part)?.values[at] ?? 0), 0);
          const cells = some.map((part) => cellOf(part, group, key, isRated ? at + 1 : at));
          const terms = new Map(cells.map((cell) => [cell, 1]));
          if (states.some((state) => state.name === name))
            plain.push({ terms, low: count, high: count, from: name });
          const isFew = (few: number) => few > 0 && few < 5;
          const isAlike = count === n && n > 0 && n < 30 && !isEverybodys(at);
          if (isFew(count) || isAlike || (several && isFew(n - count)))
            targets.push({ name: `${name}: ${group} ${key} ${at}: ${count} of ${n}`, cells, count });
        }
      }
    }
  }
  return { counts, moves, targets, plain };
}

/** One more or one less chose an option. */
function toggles(cells: readonly Cell[]): Move[] {
  return cells.flatMap((cell) => [new Map([[cell, 1]]), new Map([[cell, -1]])]);
}

/** One answered another value. */
function shifts(cells: readonly Cell[]): Move[] {
  return cells.flatMap((from) =>
    cells
      .filter((to) => to !== from)
      .map(
        (to) =>
          new Map([
            [from, -1],
            [to, 1],
          ]),
      ),
  );
}

/** One of this part answered what one of the other part did, and the other way round. */
function swaps(cells: readonly Cell[], part: string, other: string, several: boolean): Move[] {
  const theirs = (cell: Cell) => cell.replace(`${part}|`, `${other}|`);
  const own = several ? toggles(cells) : shifts(cells);
  return own.map(
    (move) => new Map([...move, ...[...move].map(([cell, by]) => [theirs(cell), -by] as const)]),
  );
}
