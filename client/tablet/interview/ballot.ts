import { fieldsOf, keyOfField } from '#client/questionnaire/marks.ts';
import { type Outline, outlineOf } from '#client/questionnaire/outline.ts';
import {
  atTheStart,
  keysOf,
  type Marks,
  type PlayerAction,
  type PlayerState,
  play,
  positionOf,
} from '#client/questionnaire/player.ts';
import type { TargetCode } from '#surveys/ids.ts';
import type { Item } from '#surveys/items/index.ts';
import { placesOf, type Questionnaire, type Section } from '#surveys/questionnaire/questionnaire.ts';
import type { Fault } from '#surveys/questionnaire/validate.ts';
import type { Interview } from '#surveys/tablets/interview.ts';

/** What is marked and written under each field's name; "" where somebody has said that they do not answer. */
export type Filled = Readonly<Record<string, readonly string[]>>;

/** The ballot that is being answered. It is held in memory alone, and is gone with the screen. */
export type Ballot = {
  questionnaire: Questionnaire;
  targets: readonly TargetCode[];
  outline: Outline;
  player: PlayerState;
  filled: Filled;
};

export function newBallot(questionnaire: Questionnaire, targets: readonly TargetCode[]): Ballot {
  const outline = outlineOf(questionnaire, targets);
  return { questionnaire, targets, outline, player: atTheStart, filled: {} };
}

/** The part in view with the items that are asked in it, and where it stands. */
export function partInView({ outline, player, questionnaire }: Ballot) {
  const { legs, index, isLast, isScreenedOut } = positionOf(outline, player);
  const leg = legs[index];
  const section = questionnaire.sections.find(({ code }) => code === leg?.section.code);
  const codes = new Set<string>(leg?.items.map(({ code }) => code));
  const items: Item[] = section?.items.filter(({ code }) => codes.has(code)) ?? [];
  const part: { section: Section; target: TargetCode | undefined; items: Item[] } | undefined = section &&
    leg && { section, target: leg.target, items };
  return { part, index, of: legs.length, isLast, isScreenedOut };
}

export function step(ballot: Ballot, action: PlayerAction): Ballot {
  return { ...ballot, player: play(ballot.outline, ballot.player, action) };
}

/** What the form in view holds now; what other parts hold stays. */
export function readForm(ballot: Ballot, form: HTMLFormElement): Ballot {
  const filled: Record<string, readonly string[]> = { ...ballot.filled };
  for (const { name } of form.querySelectorAll<HTMLInputElement>('[name]')) filled[name] = [];
  for (const [name, value] of fieldsOf(form)) filled[name] = [...(filled[name] ?? []), value];
  const marks: Record<string, readonly string[]> = {};
  for (const [name, values] of Object.entries(filled)) marks[name] = values.filter((value) => value.trim());
  return step({ ...ballot, filled }, { do: 'answer', marks: marks satisfies Marks });
}

/** What can be said on the tablet already: left blank though required, and too many marks. */
export function faultsInView(ballot: Ballot): Fault[] {
  const { part } = partInView(ballot);
  if (!part) return [];
  const { legs, index } = positionOf(ballot.outline, ballot.player);
  const asked = keysOf(legs.slice(index, index + 1));
  const marked = (key: string) => ballot.player.marks[key]?.length ?? 0;
  return placesOf(ballot.questionnaire, ballot.targets)
    .filter(({ key }) => asked.has(key))
    .flatMap(({ key, item }): Fault[] => {
      if (ballot.outline.required.includes(key) && marked(key) === 0) return [{ key, problem: 'required' }];
      const most = item.kind === 'multiple-choice' ? item.max : undefined;
      return most !== undefined && marked(key) > most ? [{ key, problem: 'too_many_options' }] : [];
    });
}

/** What is sealed: only what is asked. What was answered before a change of mind is left out. */
export function fieldsToSeal({ outline, player, filled }: Ballot): Interview['fields'] {
  const asked = keysOf(positionOf(outline, player).legs);
  return Object.entries(filled).flatMap(([name, values]) =>
    asked.has(keyOfField(name))
      ? values.filter((value) => value.trim()).map((value): [string, string] => [name, value])
      : [],
  );
}
