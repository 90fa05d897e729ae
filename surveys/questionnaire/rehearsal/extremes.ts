import { answerKey, type ItemCode, TargetCode } from '../../ids.ts';
import { type Item, kindOf } from '../../items/index.ts';
import type { ReadMarks } from '../condition.ts';
import { itemsOf } from '../holds.ts';
import { type Questionnaire, type Section, scalesOf } from '../questionnaire.ts';
import { isScreenedOut, sectionThatDecides, walk } from '../walk.ts';
import { secondsOf, secondsToRead } from './answering-time.ts';
import { representativeMarks } from './representative-marks.ts';

/** Answers by item, for those that conditions look at. */
export type Answering = ReadonlyMap<ItemCode, readonly string[]>;

/**
 * `turnedAway`: of those who turn out not to be eligible, who is so soonest. `asked`: every item that somebody is asked
 * who answers everything. `isExact`: false where there were too many ways to follow them all.
 */
export type Extremes = {
  shortest: Answering | undefined;
  longest: Answering | undefined;
  turnedAway: Answering | undefined;
  asked: ReadonlySet<ItemCode>;
  isExact: boolean;
};

/** Ways that are followed at the same time; beyond it the quickest and the slowest are. */
const mostWays = 1000;

/** The one target that stands for all: each gets the same answers. */
const anyTarget = TargetCode.parse('X');

type Past = { seconds: number; answers: Chain | undefined };
type Chain = { item: ItemCode; marks: readonly string[]; before: Chain | undefined };
/** Everybody whose answers later conditions cannot tell apart. */
type Way = { marks: ReadonlyMap<string, readonly string[]>; quickest: Past; slowest: Past };

/**
 * The quickest and the slowest way through a questionnaire for somebody who answers everything that is asked. Ways that
 * no later condition can tell apart are followed as one, so that the work grows with the questionnaire and not with the
 * number of routes.
 */
export function extremesOf(questionnaire: Questionnaire, targets: number): Extremes {
  const marksOf = representativeMarks(questionnaire);
  const scales = scalesOf(questionnaire);
  const deciding = sectionThatDecides(questionnaire);
  const lastLooks = lastLooksIn(questionnaire);
  const asked = new Set<ItemCode>();
  let isExact = true;
  let turnedAway: Past | undefined;
  let ways: Way[] = [{ marks: new Map(), quickest: start, slowest: start }];
  let at = 0;

  for (const section of questionnaire.sections) {
    const target = section.repeat ? anyTarget : undefined;
    const rounds = section.repeat ? targets : 1;
    const untouched = new Set<Way>(ways);
    for (const item of section.items) {
      at += 1;
      ways = ways.flatMap((way) => {
        if (rounds === 0 || !isAsked(section, item, target, way)) return [way];
        asked.add(item.code);
        const heading = untouched.has(way) ? secondsToRead(section.title, section.intro) : 0;
        const met = later(way, (heading + secondsOf(item, scales)) * rounds);
        return kindOf(item)
          .asks(item)
          .reduce((met, { code }) => answered(met, code, answerKey(code, target), marksOf.get(code)), [met]);
      });
      ways = merged(ways, (code) => (lastLooks.get(code) ?? 0) > at, untouched);
      if (ways.length > mostWays) {
        isExact = false;
        ways = outermost(ways);
      }
    }
    if (section !== deciding) continue;
    const isAway = (way: Way) => isScreenedOut(questionnaire, readIn(way));
    turnedAway = ways
      .filter(isAway)
      .map(({ quickest }) => quickest)
      .toSorted((one, other) => one.seconds - other.seconds)[0];
    ways = ways.filter((way) => !isAway(way));
  }
  const bySeconds = (one: Past, other: Past) => one.seconds - other.seconds;
  return {
    shortest: answersIn(ways.map(({ quickest }) => quickest).toSorted(bySeconds)[0]),
    longest: answersIn(
      ways
        .map(({ slowest }) => slowest)
        .toSorted(bySeconds)
        .at(-1),
    ),
    turnedAway: answersIn(turnedAway),
    asked,
    isExact,
  };
}

const start: Past = { seconds: 0, answers: undefined };

/** Asked of the one walk: nothing is read but what this item's conditions look at. */
function isAsked(section: Section, item: Item, target: TargetCode | undefined, way: Way): boolean {
  return walk({ sections: [{ ...section, items: [item] }] }, target ? [target] : [], readIn(way)).length > 0;
}

function readIn({ marks }: Way): ReadMarks {
  return (key) => marks.get(key) ?? [];
}

function later({ marks, quickest, slowest }: Way, seconds: number): Way {
  return {
    marks,
    quickest: { ...quickest, seconds: quickest.seconds + seconds },
    slowest: { ...slowest, seconds: slowest.seconds + seconds },
  };
}

function answered(
  ways: readonly Way[],
  item: ItemCode,
  key: string,
  choices: readonly (readonly string[])[] | undefined,
): Way[] {
  if (!choices) return [...ways];
  return ways.flatMap((way) =>
    choices.map((marks) => ({
      marks: new Map(way.marks).set(key, marks),
      quickest: { ...way.quickest, answers: { item, marks, before: way.quickest.answers } },
      slowest: { ...way.slowest, answers: { item, marks, before: way.slowest.answers } },
    })),
  );
}

/** Forgets answers that nothing looks at any more, and makes one of what is then the same. */
function merged(ways: readonly Way[], isLookedAt: (item: string) => boolean, untouched: Set<Way>): Way[] {
  const kept = new Map<string, Way>();
  for (const way of ways) {
    const marks = [...way.marks].filter(([key]) => isLookedAt(key.split('@')[0] ?? ''));
    const isUntouched = untouched.has(way);
    const name = JSON.stringify([isUntouched, marks]);
    const same = kept.get(name);
    const one: Way = {
      marks: new Map(marks),
      quickest: same && same.quickest.seconds <= way.quickest.seconds ? same.quickest : way.quickest,
      slowest: same && same.slowest.seconds >= way.slowest.seconds ? same.slowest : way.slowest,
    };
    kept.set(name, one);
    if (isUntouched) untouched.add(one);
  }
  return [...kept.values()];
}

function outermost(ways: readonly Way[]): Way[] {
  const quickest = ways.toSorted((a, b) => a.quickest.seconds - b.quickest.seconds).slice(0, mostWays / 2);
  const slowest = ways.toSorted((a, b) => b.slowest.seconds - a.slowest.seconds).slice(0, mostWays / 2);
  return [...new Set([...quickest, ...slowest])];
}

function answersIn(past: Past | undefined): Answering | undefined {
  if (!past) return undefined;
  const answers = new Map<ItemCode, readonly string[]>();
  for (let one = past.answers; one; one = one.before) answers.set(one.item, one.marks);
  return answers;
}

/** For each item that conditions look at, how many items have been passed when the last of them has. */
function lastLooksIn({ eligibility, sections }: Questionnaire): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  const deciding = sectionThatDecides({ eligibility, sections });
  let at = 0;
  for (const section of sections) {
    const end = at + section.items.length;
    for (const code of section.when ? itemsOf(section.when) : []) last.set(code, end);
    for (const item of section.items) {
      at += 1;
      for (const code of item.when ? itemsOf(item.when) : [])
        last.set(code, Math.max(last.get(code) ?? 0, at));
    }
    // eligibility is looked at when its section is over
    if (section === deciding && eligibility)
      for (const code of itemsOf(eligibility)) last.set(code, Math.max(last.get(code) ?? 0, end + 1));
  }
  return last;
}
