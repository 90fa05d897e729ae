import type { Draft } from '../draft.ts';
import { codesOfItem } from './codes.ts';
import type { DraftFinding } from './inspect-draft.ts';
import { type Selection, wholeQuestionnaire } from './selection.ts';

/** Where a finding is put right. `field`: the name of the text or list there, as `rows.B1.wording.vi`. */
export type FindingPlace = { selection: Selection; field?: string };

export function placeOfFinding(draft: Draft, { code, where, about }: DraftFinding): FindingPlace {
  const steps = where.split('.');
  const [list, name, inside, itemName] = steps;
  if (list === 'sections' && name !== undefined) {
    const section = draft.sections.findIndex((one) => one.code === name);
    const item =
      inside === 'items'
        ? (draft.sections[section]?.items.findIndex((one) => one.code === itemName) ?? -1)
        : -1;
    if (item >= 0) return at({ of: 'item', section, item }, steps.slice(4));
    return section >= 0 ? at({ of: 'section', section }, steps.slice(2)) : at(wholeQuestionnaire, steps);
  }
  if (list === 'scales' && name !== undefined) return at(scale(draft, name), steps.slice(2));
  if (steps.length > 1) return at(wholeQuestionnaire, steps);
  if (code === 'duplicate_scale' || about === 'levels') return at(scale(draft, where), []);
  return { ...placeOfCode(draft, where) };
}

function at(selection: Selection, steps: readonly string[]): FindingPlace {
  return steps.length > 0 ? { selection, field: steps.join('.') } : { selection };
}

function scale({ scales }: Draft, name: string): Selection {
  const found = scales.find(({ code }) => code === name);
  return found ? { of: 'scale', code: found.code } : wholeQuestionnaire;
}

/** An item, a row's battery, a section or a scale; else a property of the whole questionnaire. */
function placeOfCode(draft: Draft, code: string): FindingPlace {
  for (const [section, { items }] of draft.sections.entries()) {
    const item = items.findIndex((one) => codesOfItem(one).some((own) => own === code));
    if (item < 0) continue;
    const isRow = items[item]?.code !== code;
    return at({ of: 'item', section, item }, isRow ? ['rows', code] : []);
  }
  const section = draft.sections.findIndex((one) => one.code === code);
  if (section >= 0) return at({ of: 'section', section }, []);
  const found = scale(draft, code);
  return found.of === 'scale' ? at(found, []) : at(wholeQuestionnaire, [code]);
}

/** One name for each place that can be selected, e.g. to count what is found there. */
export function keyOfSelection(selection: Selection): string {
  switch (selection.of) {
    case 'questionnaire':
      return 'questionnaire';
    case 'section':
      return `section ${selection.section}`;
    case 'item':
      return `item ${selection.section} ${selection.item}`;
    case 'scale':
      return `scale ${selection.code}`;
  }
}
