import type { Item } from '../items/index.ts';
import type { Asked } from '../items/kind.ts';
import type { Section } from '../questionnaire/questionnaire.ts';
import type { Scale } from '../questionnaire/scale.ts';
import { noOpinionMark } from '../responses/answer.ts';
import { type Chance, leaningOf } from './chance.ts';
import type { Person } from './person.ts';

/** Administrative procedures come last in nearly every satisfaction survey of this kind. */
const proceduresSection = 'procedures';

/** How much better or worse everybody sees this statement than the average one, in levels of five. */
function difference(section: Section, item: Item, { code }: Asked, target: string | undefined): number {
  const ofFactor = section.code === proceduresSection ? -0.4 : 0.12 * leaningOf(`factor ${item.code}`);
  const ofTarget = target === undefined ? 0 : 0.35 * leaningOf(`target ${target}`);
  return ofFactor + ofTarget + 0.1 * leaningOf(`statement ${code}`);
}

export type Statement = {
  section: Section;
  item: Item;
  asked: Asked;
  target: string | undefined;
  scale: Scale;
};

/** The marks for one rated statement: a level, "no opinion", or nothing. */
export function judge(
  { section, item, asked, target, scale }: Statement,
  person: Person,
  chance: Chance,
): string[] {
  if (chance.happens(person.blankShare) && !person.isStraightLiner) return [];
  if (scale.noOpinion && chance.happens(person.noOpinionShare)) return [noOpinionMark];
  const own = person.isStraightLiner ? 0 : difference(section, item, asked, target);
  const ofFive = person.satisfaction + own + person.spread * chance.normal();
  const levels = scale.levels.length;
  const stretched = 1 + ((ofFive - 1) / 4) * (levels - 1);
  // short scales ask about what hardly anybody admits or meets
  const value = levels < 5 ? stretched + 0.4 : stretched;
  const level = Math.min(levels, Math.max(1, Math.round(value)));
  return [String(scale.reversed ? levels + 1 - level : level)];
}
