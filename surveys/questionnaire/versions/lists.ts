import type { Wording } from '../wording.ts';
import type { Change, ChangeKind, ChangePlace } from './change.ts';
import { movedBetween } from './moved.ts';

/** Something known by its code, with the words it is known by to a reader. */
export type Named = { code: string; words: Wording };
type Kinds = { added: ChangeKind; removed: ChangeKind; moved: ChangeKind };

/** What came, went and changed its place in a list of coded things. */
export function listChanges(
  before: readonly Named[],
  after: readonly Named[],
  kinds: Kinds,
  placeOf: (code: string) => ChangePlace,
): Change[] {
  const has = (list: readonly Named[], code: string) => list.some((one) => one.code === code);
  const codes = (list: readonly Named[]) => list.map(({ code }) => code);
  return [
    ...before
      .filter(({ code }) => !has(after, code))
      .map(
        ({ code, words }): Change => ({
          kind: kinds.removed,
          class: 'structure',
          place: placeOf(code),
          before: words,
        }),
      ),
    ...after
      .filter(({ code }) => !has(before, code))
      .map(
        ({ code, words }): Change => ({
          kind: kinds.added,
          class: 'structure',
          place: placeOf(code),
          after: words,
        }),
      ),
    ...movedBetween(codes(before), codes(after)).map(
      (code): Change => ({
        kind: kinds.moved,
        class: 'structure',
        place: placeOf(code),
        before: standingBefore(before, code),
        after: standingBefore(after, code),
      }),
    ),
  ];
}

function standingBefore(list: readonly Named[], code: string): Wording | undefined {
  return list[list.findIndex((one) => one.code === code) - 1]?.words;
}
