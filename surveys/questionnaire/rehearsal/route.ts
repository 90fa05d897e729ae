import { answerKey, type ItemCode, type TargetCode } from '../../ids.ts';
import { type Item, kindOf } from '../../items/index.ts';
import type { ReadMarks } from '../condition.ts';
import { keysOnRoute } from '../on-route.ts';
import { type Questionnaire, type Section, scalesOf } from '../questionnaire.ts';
import { isScreenedOut, walk } from '../walk.ts';
import { secondsOf, secondsToRead } from './answering-time.ts';

/** What one respondent is asked, in order, and how long it takes. `items`: what gets an answer of its own. */
export type Route = {
  legs: { section: Section; target: TargetCode | undefined; items: readonly Item[] }[];
  items: number;
  seconds: number;
  isScreenedOut: boolean;
};

export function routeOf(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  read: ReadMarks,
): Route {
  const scales = scalesOf(questionnaire);
  const legs = walk(questionnaire, targets, read);
  const asked = legs.flatMap(({ items }) => items);
  const answering = asked.reduce((sum, item) => sum + secondsOf(item, scales), 0);
  const reading = legs.reduce((sum, { section }) => sum + secondsToRead(section.title, section.intro), 0);
  const { title, subtitle, banner, opening } = questionnaire;
  const onRoute = keysOnRoute(questionnaire, targets, read);
  return {
    legs,
    items: asked.reduce((sum, item) => sum + kindOf(item).asks(item).length, 0),
    seconds: answering + reading + secondsToRead(title, subtitle, banner, opening),
    isScreenedOut: isScreenedOut(questionnaire, (key) => (onRoute.has(key) ? read(key) : [])),
  };
}

/** Answers of which each round of a repeating section gets the same. */
export function sameForEveryTarget(
  { sections }: Questionnaire,
  answers: ReadonlyMap<ItemCode, readonly string[]>,
  targets: readonly TargetCode[],
): ReadMarks {
  const marks = new Map<string, readonly string[]>();
  for (const { repeat, items } of sections) {
    for (const item of items) {
      for (const { code } of [item, ...kindOf(item).asks(item)]) {
        const answer = answers.get(code);
        if (!answer) continue;
        for (const target of repeat ? targets : [undefined]) marks.set(answerKey(code, target), answer);
      }
    }
  }
  return (key) => marks.get(key) ?? [];
}
