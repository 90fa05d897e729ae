import type { ItemCode } from '../../ids.ts';
import { kindOf } from '../../items/index.ts';
import type { Condition } from '../condition.ts';
import { itemsOf } from '../holds.ts';
import { type Questionnaire, type Section, scalesOf } from '../questionnaire.ts';
import type { Possible } from './formula.ts';

/** An item, or a row of a battery, that a condition can look at. */
export type Source = {
  /** Its place in the order of asking, from 1. The rows of a battery share theirs. */
  at: number;
  section: Section;
  /** The conditions on which it is asked: all must hold. */
  when: readonly Condition[];
  possible: Possible;
};

export type Sources = ReadonlyMap<ItemCode, Source>;

/** By code; of a code that stands twice, the first. */
export function sourcesOf(questionnaire: Questionnaire): Sources {
  const scales = scalesOf(questionnaire);
  const sources = new Map<ItemCode, Source>();
  let at = 0;
  for (const section of questionnaire.sections) {
    for (const item of section.items) {
      at += 1;
      const when = [section.when, item.when].filter((condition) => condition !== undefined);
      for (const { code } of kindOf(item).asks(item)) {
        const isAlwaysAnswered = when.length === 0 && questionnaire.required.includes(code);
        const possible = { ...kindOf(item).markable(item, scales), canBeBlank: !isAlwaysAnswered };
        if (!sources.has(code)) sources.set(code, { at, section, when, possible });
      }
    }
  }
  return sources;
}

/**
 * For each item the latest place in the order of asking that it depends on, directly or through others; its own
 * at least. Where conditions go in a circle it is not known, and Infinity.
 */
export function furthestPlaces(sources: Sources): ReadonlyMap<ItemCode, number> {
  const furthest = new Map<ItemCode, number>();
  const visit = (code: ItemCode): number => {
    const found = furthest.get(code);
    if (found !== undefined) return found;
    const source = sources.get(code);
    if (!source) return 0;
    furthest.set(code, Number.POSITIVE_INFINITY);
    const others = [...new Set(source.when.flatMap(itemsOf))];
    const place = Math.max(source.at, ...others.map(visit));
    furthest.set(code, place);
    return place;
  };
  for (const code of sources.keys()) visit(code);
  return furthest;
}

/** Is an item one of these, or asked only because of one of these, directly or through others? */
export function dependsOn(code: ItemCode, these: readonly ItemCode[], sources: Sources): boolean {
  const seen = new Set<ItemCode>();
  const ahead = [code];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (these.includes(next)) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    ahead.push(...(sources.get(next)?.when ?? []).flatMap(itemsOf));
  }
  return false;
}
