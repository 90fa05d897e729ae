import type { Item } from '../../items/index.ts';
import type { Questionnaire, Section } from '../questionnaire.ts';
import type { Change, ChangePlace } from './change.ts';
import { type Compared, conditionChanges, itemChanges } from './items.ts';
import { listChanges } from './lists.ts';
import { scaleListChanges } from './scales.ts';
import { settingChanges } from './settings.ts';
import { textChanges } from './texts.ts';

const comparedHere = ['id', 'formNumber', 'title', 'subtitle', 'banner', 'opening', 'closing', 'scales'];
const comparedBelow = ['eligibility', 'required', 'sections'];
const sectionParts = ['code', 'title', 'intro', 'when', 'items'];

/**
 * Everything in which two questionnaires differ but their ids: the whole, scales, sections, items. Sections, items, rows and
 * options are the same where their codes are.
 */
export function differences(before: Questionnaire, after: Questionnaire): Change[] {
  const both: Compared = { before, after };
  return [
    ...headChanges(before, after),
    ...settingChanges({}, before, after, [...comparedHere, ...comparedBelow]),
    ...conditionChanges(both, {}, before.eligibility, after.eligibility),
    ...scaleListChanges(before.scales, after.scales),
    ...sectionListChanges(both),
    ...itemListChanges(both),
    ...requiredChanges(both),
  ];
}

function headChanges(before: Questionnaire, after: Questionnaire): Change[] {
  const inBoth = (text: string) => ({ vi: text, en: text });
  return [
    ...textChanges({}, 'formNumber', inBoth(before.formNumber), inBoth(after.formNumber)),
    ...textChanges({}, 'title', before.title, after.title),
    ...textChanges({}, 'subtitle', before.subtitle, after.subtitle),
    ...textChanges({}, 'banner', before.banner, after.banner),
    ...textChanges({}, 'opening', before.opening, after.opening),
    ...textChanges({}, 'closing', before.closing, after.closing),
  ];
}

function sectionListChanges(both: Compared): Change[] {
  const named = ({ sections }: Questionnaire) => sections.map(({ code, title }) => ({ code, words: title }));
  return [
    ...both.before.sections.flatMap((before) => {
      const after = sectionCalled(both.after, before.code);
      return after ? sectionChanges(both, before, after) : [];
    }),
    ...listChanges(
      named(both.before),
      named(both.after),
      { added: 'section_added', removed: 'section_removed', moved: 'section_moved' },
      (section) => ({ section }),
    ),
  ];
}

function sectionChanges(both: Compared, before: Section, after: Section): Change[] {
  const place = { section: before.code };
  const stayed = ({ items }: Section) =>
    items
      .filter(({ code }) => homeOf(both.before, code) === homeOf(both.after, code))
      .map(({ code, wording }) => ({ code, words: wording }));
  return [
    ...textChanges(place, 'title', before.title, after.title),
    ...textChanges(place, 'intro', before.intro, after.intro),
    ...conditionChanges(both, place, before.when, after.when),
    ...settingChanges(place, before, after, sectionParts),
    ...listChanges(
      stayed(before),
      stayed(after),
      { added: 'item_added', removed: 'item_removed', moved: 'item_moved' },
      (item) => ({ ...place, item }),
    ),
  ];
}

/** Items by their codes, wherever they stand; what left its section for another has moved. */
function itemListChanges(both: Compared): Change[] {
  const changes = itemsOf(both.before).flatMap(({ section, item }): Change[] => {
    const now = itemsOf(both.after).find((one) => one.item.code === item.code);
    const place = { section: section.code, item: item.code };
    if (!now) return [{ kind: 'item_removed', class: 'structure', place, before: item.wording }];
    const moved: Change = {
      kind: 'item_moved',
      class: 'structure',
      place: { section: now.section.code, item: item.code },
      setting: 'section',
      before: section.title,
      after: now.section.title,
    };
    return [
      ...(section.code === now.section.code ? [] : [moved]),
      ...itemChanges(both, now.section.code, item, now.item),
    ];
  });
  const added = itemsOf(both.after)
    .filter(({ item }) => homeOf(both.before, item.code) === undefined)
    .map(
      ({ section, item }): Change => ({
        kind: 'item_added',
        class: 'structure',
        place: { section: section.code, item: item.code },
        after: item.wording,
      }),
    );
  return [...changes, ...added];
}

function requiredChanges({ before, after }: Compared): Change[] {
  const change = (kind: 'required_added' | 'required_removed', code: string): Change => ({
    kind,
    class: 'structure',
    place: placeOf(kind === 'required_added' ? after : before, code),
  });
  return [
    ...before.required
      .filter((code) => !after.required.includes(code))
      .map((code) => change('required_removed', code)),
    ...after.required
      .filter((code) => !before.required.includes(code))
      .map((code) => change('required_added', code)),
  ];
}

function placeOf(questionnaire: Questionnaire, code: string): ChangePlace {
  const home = homeOf(questionnaire, code);
  return home === undefined ? { item: code } : { section: home, item: code };
}

function sectionCalled({ sections }: Questionnaire, code: string): Section | undefined {
  return sections.find((section) => section.code === code);
}

/** The code of the section in which an item stands. */
function homeOf({ sections }: Questionnaire, code: string): string | undefined {
  return sections.find(({ items }) => items.some((item) => item.code === code))?.code;
}

function itemsOf({ sections }: Questionnaire): { section: Section; item: Item }[] {
  return sections.flatMap((section) => section.items.map((item) => ({ section, item })));
}
