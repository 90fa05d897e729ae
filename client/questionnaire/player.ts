import { answerKey } from '#surveys/answer-key.ts';
import type { AnswerKey } from '#surveys/ids.ts';
import { isScreenedOut, type Leg, walk } from '#surveys/questionnaire/walk.ts';
import type { Outline } from './outline.ts';

/** The marks made under each key, empty ones left out. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** `at`: the key of the leg in view; where that leg has left the route, the nearest one before it is in view. */
export type PlayerState = { marks: Marks; at: string };

export type PlayerAction =
  /** Marks under some keys are replaced; an empty list takes the answer back. */
  { do: 'answer'; marks: Marks } | { do: 'next' } | { do: 'back' } | { do: 'go'; to: string };

export type Position = {
  legs: readonly Leg<Outline>[];
  index: number;
  isLast: boolean;
  isScreenedOut: boolean;
};

export const atTheStart: PlayerState = { marks: {}, at: '' };

/** `section`, or `section@TARGET` in a section that repeats; also the id of its element on the page. */
export function legKey(section: { code: string }, target: string | undefined): string {
  return target === undefined ? section.code : `${section.code}@${target}`;
}

/** Where the respondent stands on their route. */
export function positionOf(outline: Outline, { marks, at }: PlayerState): Position {
  const read = (key: AnswerKey) => marks[key] ?? [];
  const legs = walk(outline, outline.targets, read);
  // flatMap is younger than some of the phones
  const all: string[] = [];
  for (const section of outline.sections) {
    if (section.repeat) for (const target of outline.targets) all.push(legKey(section, target));
    else all.push(section.code);
  }
  const place = all.indexOf(at);
  let index = 0;
  legs.forEach(({ section, target }, nth) => {
    if (all.indexOf(legKey(section, target)) <= place) index = nth;
  });
  return { legs, index, isLast: index >= legs.length - 1, isScreenedOut: isScreenedOut(outline, read) };
}

/** Every key that is asked on a stretch of the route: items and the rows of batteries. */
export function keysOf(legs: readonly Leg<Outline>[]): Set<string> {
  const keys = new Set<string>();
  for (const { items, target } of legs) {
    for (const item of items) {
      for (const { code } of [item, ...(item.rows ?? [])]) keys.add(answerKey(code, target));
    }
  }
  return keys;
}

export function play(outline: Outline, state: PlayerState, action: PlayerAction): PlayerState {
  if (action.do === 'answer') return { ...state, marks: { ...state.marks, ...action.marks } };
  if (action.do === 'go') return { ...state, at: action.to };
  const { legs, index } = positionOf(outline, state);
  const leg = legs[index + (action.do === 'next' ? 1 : -1)];
  return leg ? { ...state, at: legKey(leg.section, leg.target) } : state;
}
