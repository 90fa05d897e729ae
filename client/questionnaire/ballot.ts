import type { TargetCode } from '#surveys/ids.ts';
import type { Item } from '#surveys/items/index.ts';
import type { Questionnaire, Section } from '#surveys/questionnaire/questionnaire.ts';
import { type Fault, validate } from '#surveys/questionnaire/validate.ts';
import type { Interview } from '#surveys/tablets/interview.ts';
import { fieldsOf, keyOfField } from './marks.ts';
import { type Outline, outlineOf } from './outline.ts';
import {
  atTheStart,
  keysOf,
  type Marks,
  type PlayerAction,
  type PlayerState,
  play,
  positionOf,
} from './player.ts';

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

/**
 * The questionnaire's own check, the same as the server's: what is sealed can no longer be mended. Of the part in view;
 * before it is sent of everything, also that something was answered at all.
 */
export function faultsInView(ballot: Ballot): Fault[] {
  const { legs, index, isLast } = positionOf(ballot.outline, ballot.player);
  const asked: ReadonlySet<string> = keysOf(legs.slice(index, index + 1));
  return faultsOf(ballot).filter(({ key }) => isLast || asked.has(key));
}

function faultsOf(ballot: Ballot): Fault[] {
  const posted = new Map<string, string[]>();
  for (const [name, value] of fieldsToSeal(ballot)) posted.set(name, [...(posted.get(name) ?? []), value]);
  const read = validate(ballot.questionnaire, ballot.targets, posted);
  return read.ok ? [] : read.faults;
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

/** Words beside "Khác" mean that it is chosen: its mark is made while they are written. */
export function markWhatIsSpecified({ name, value, previousElementSibling }: HTMLInputElement): void {
  const option = previousElementSibling?.querySelector('input');
  if (option && value && keyOfField(name) !== name) option.checked = true;
}
