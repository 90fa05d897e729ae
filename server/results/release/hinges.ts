import { type AnswerKey, answerKey } from '#surveys/ids.ts';
import type { Condition } from '#surveys/questionnaire/condition.ts';
import type { Place } from '#surveys/questionnaire/questionnaire.ts';

/** Something that is asked only of those who gave one of these answers to something before. */
export type Hinge = { on: AnswerKey; oneOf: readonly string[]; asked: AnswerKey };

export type Hinges = {
  /** What follows from the answers to this. */
  from(key: AnswerKey): readonly Hinge[];
  /** Everything whose answers decide whether this is asked, those included that decide about these. */
  behind(key: AnswerKey): readonly AnswerKey[];
};

const kept = new WeakMap<readonly Place[], Hinges>();

/** Found once for the places of a tally. */
export function hingesOf(places: readonly Place[]): Hinges {
  const before = kept.get(places);
  if (before) return before;
  const known = new Set(places.map(({ key }) => key));
  const all = places.flatMap((place) => hingesAt(place, known));
  const byOn = Map.groupBy(all, ({ on }) => on);
  const byAsked = Map.groupBy(all, ({ asked }) => asked);
  const behind = (key: AnswerKey, found = new Set<AnswerKey>()): ReadonlySet<AnswerKey> => {
    for (const { on } of byAsked.get(key) ?? [])
      if (!found.has(on)) {
        found.add(on);
        behind(on, found);
      }
    return found;
  };
  const hinges: Hinges = { from: (key) => byOn.get(key) ?? [], behind: (key) => [...behind(key)] };
  kept.set(places, hinges);
  return hinges;
}

/** An item of the same body is meant before one that is asked once (`holds`). */
function hingesAt({ key, item, section, target }: Place, known: ReadonlySet<AnswerKey>): Hinge[] {
  return [section.when, item.when]
    .flatMap((condition) => (condition ? partsOf(condition) : []))
    .flatMap(({ item: code, oneOf }) => {
      const on = [answerKey(code, target), answerKey(code)].find((one) => known.has(one));
      return on === undefined ? [] : [{ on, oneOf, asked: key }];
    });
}

function partsOf(condition: Condition): Extract<Condition, { item: unknown }>[] {
  if ('not' in condition) return partsOf(condition.not);
  if ('item' in condition) return [condition];
  return ('all' in condition ? condition.all : condition.any).flatMap(partsOf);
}
