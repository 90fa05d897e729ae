import type { ItemCode } from '../../ids.ts';
import { kindOf } from '../../items/index.ts';
import type { Condition } from '../condition.ts';
import type { Questionnaire, Section } from '../questionnaire.ts';

/** Something that may have a condition: a section, or an item in it. */
export type Part = {
  where: string;
  isSection: boolean;
  /** The place in the order of asking of the first thing it decides about, from 1. */
  at: number;
  section: Section;
  when: Condition | undefined;
  decides: readonly ItemCode[];
};

export function partsOf(questionnaire: Questionnaire): Part[] {
  const parts: Part[] = [];
  let at = 1;
  for (const section of questionnaire.sections) {
    const items = section.items.map((item, index) => ({
      where: item.code,
      isSection: false,
      at: at + index,
      section,
      when: item.when,
      decides: kindOf(item)
        .asks(item)
        .map(({ code }) => code),
    }));
    const decides = items.flatMap((item) => item.decides);
    parts.push({ where: section.code, isSection: true, at, section, when: section.when, decides }, ...items);
    at += items.length;
  }
  return parts;
}
