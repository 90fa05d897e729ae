import type { ItemCode } from '../../ids.ts';
import type { Condition } from '../condition.ts';
import { itemsOf } from '../holds.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { Finding } from './finding.ts';
import { type Part, partsOf } from './parts.ts';
import { canBeReached } from './route.ts';
import { dependsOn, furthestPlaces, type Sources, sourcesOf } from './sources.ts';

/** Conditions that look at nothing, at what comes later or at themselves, and what nobody can ever reach. */
export function inspectConditions(questionnaire: Questionnaire): Finding[] {
  const sources = sourcesOf(questionnaire);
  const isReached = canBeReached(questionnaire, sources);
  const furthest = furthestPlaces(sources);
  const lost = new Set<string>();
  const findings = partsOf(questionnaire).flatMap((part): Finding[] => {
    const amiss = looksAmiss(part, sources, furthest);
    const isAmiss = amiss.length > 0;
    if (!isAmiss && (lost.has(part.section.code) || isReached(part))) return [];
    // of a section it is said once, not of each of its items
    if (part.isSection) lost.add(part.section.code);
    return isAmiss ? amiss : [{ code: 'unreachable', where: part.where }];
  });
  return [...findings, ...eligibilityAmiss(questionnaire, sources)];
}

function looksAmiss(
  { where, at, section, when, decides }: Part,
  sources: Sources,
  furthest: ReadonlyMap<ItemCode, number>,
): Finding[] {
  return lookedAt(when).flatMap(({ code, values }): Finding[] => {
    const source = sources.get(code);
    if (!source) return [{ code: 'condition_on_unknown_item', where, about: code }];
    const mayDepend = (furthest.get(code) ?? 0) >= at;
    if (mayDepend && dependsOn(code, decides, sources))
      return [{ code: 'circular_condition', where, about: code }];
    if (source.at >= at) return [{ code: 'condition_on_later_item', where, about: code }];
    if (source.section.repeat && !section.repeat) {
      return [{ code: 'condition_on_repeated_item', where, about: code }];
    }
    return unknownValues(code, values, where, sources);
  });
}

function eligibilityAmiss({ eligibility }: Questionnaire, sources: Sources): Finding[] {
  const where = 'eligibility';
  return lookedAt(eligibility).flatMap(({ code, values }): Finding[] => {
    const source = sources.get(code);
    if (!source) return [{ code: 'condition_on_unknown_item', where, about: code }];
    if (source.section.repeat) return [{ code: 'condition_on_repeated_item', where, about: code }];
    return unknownValues(code, values, where, sources);
  });
}

function unknownValues(
  code: ItemCode,
  values: readonly string[],
  where: string,
  sources: Sources,
): Finding[] {
  const marks = sources.get(code)?.possible.marks;
  return values
    .filter((value) => marks !== undefined && !marks.includes(value))
    .map((value) => ({ code: 'condition_on_unknown_value', where, about: `${code}=${value}` }));
}

/** Each item a condition looks at, once, with every value it looks for. */
function lookedAt(when: Condition | undefined): { code: ItemCode; values: string[] }[] {
  if (!when) return [];
  return [...new Set(itemsOf(when))].map((code) => ({ code, values: [...new Set(valuesOf(when, code))] }));
}

function valuesOf(condition: Condition, code: ItemCode): string[] {
  if ('not' in condition) return valuesOf(condition.not, code);
  if ('item' in condition) return condition.item === code ? condition.oneOf : [];
  return ('all' in condition ? condition.all : condition.any).flatMap((part) => valuesOf(part, code));
}
