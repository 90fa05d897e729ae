import type { ItemCode, ScaleCode } from '#surveys/ids.ts';
import { type Item, kindOf } from '#surveys/items/index.ts';
import type { Asked } from '#surveys/items/kind.ts';
import { itemsOf } from '#surveys/questionnaire/condition.ts';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import type { ItemPlace } from '#surveys/questionnaire/editing/edit.ts';

/** An item on a scale, with what is asked in it. */
export type ScaleUser = { item: Item; place: ItemPlace; asked: Asked[] };

export function usersOf(scale: ScaleCode, { sections }: Pick<Draft, 'sections'>): ScaleUser[] {
  return sections.flatMap((section, at) =>
    section.items.flatMap((item, index) =>
      'scale' in item && item.scale === scale
        ? [{ item, place: { section: at, item: index }, asked: kindOf(item).asks(item) }]
        : [],
    ),
  );
}

/** The codes of items and sections, and `eligibility`, whose conditions look at what is asked on the scale. */
export function conditionsOnScale(scale: ScaleCode, draft: Draft): string[] {
  const codes = new Set<ItemCode>(
    usersOf(scale, draft).flatMap(({ asked }) => asked.map(({ code }) => code)),
  );
  const looks = (part: { when?: Draft['eligibility'] }) =>
    part.when !== undefined && itemsOf(part.when).some((code) => codes.has(code));
  return [
    ...(looks({ when: draft.eligibility }) ? ['eligibility'] : []),
    ...draft.sections.flatMap((section) => [
      ...(looks(section) ? [section.code] : []),
      ...section.items.filter(looks).map(({ code }) => code),
    ]),
  ];
}
