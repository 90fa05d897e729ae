import type { ItemCode } from '../../ids.ts';
import type { Condition } from '../condition.ts';
import { itemsOf } from '../holds.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { sectionThatDecides } from '../walk.ts';
import { type Budget, canHold, type Formula, formulaOf, never } from './formula.ts';
import type { Part } from './parts.ts';
import type { Sources } from './sources.ts';

/** Bounds the work for the longest questionnaire: 600 items whose conditions look at each other take half of it. */
const patience = 2_000_000;

/**
 * For each part: can any answers to what is asked before it lead there? An answer counts only where its own item
 * can be reached, and nobody who was screened out comes further.
 */
export function canBeReached(
  questionnaire: Questionnaire,
  sources: Sources,
  budget: Budget = { steps: patience },
): (part: Part) => boolean {
  const known = new Map<ItemCode, Formula>();
  /** The same demand made in two places is the same object, so that it is met once. */
  const said = new Map<string, Formula>();
  const possible = (item: ItemCode) => sources.get(item)?.possible;
  const deciding = sectionThatDecides(questionnaire);
  const { eligibility, sections } = questionnaire;

  function conditionsHold(when: readonly Condition[], before: number): Formula {
    return { all: when.map((condition) => answeredOnRoute(formulaOf(condition), before)) };
  }

  /** What is said to have been answered must have been asked, and earlier. */
  function answeredOnRoute(formula: Formula, before: number): Formula {
    if ('all' in formula) return { all: formula.all.map((part) => answeredOnRoute(part, before)) };
    if ('any' in formula) return { any: formula.any.map((part) => answeredOnRoute(part, before)) };
    if (!('answered' in formula)) return formula;
    const source = sources.get(formula.answered);
    if (!source || source.at >= before) return never;
    const same = said.get(JSON.stringify(formula));
    if (same) return same;
    const asked = known.get(formula.answered) ?? conditionsHold(source.when, source.at);
    known.set(formula.answered, asked);
    const both = { all: [asked, formula] };
    said.set(JSON.stringify(formula), both);
    return both;
  }

  /** Eligible, or not yet known not to be. */
  function notScreenedOut({ section, at }: Part): Formula[] {
    if (!eligibility || !deciding || sections.indexOf(section) <= sections.indexOf(deciding)) return [];
    const blanks = itemsOf(eligibility).map((item): Formula => ({ blank: item }));
    return [{ any: [answeredOnRoute(formulaOf(eligibility), at), ...blanks] }];
  }

  return (part) => {
    const when = [part.section.when, part.isSection ? undefined : part.when].filter(
      (condition) => condition !== undefined,
    );
    return canHold({ all: [conditionsHold(when, part.at), ...notScreenedOut(part)] }, possible, budget);
  };
}
