import type { Item } from '../../items/index.ts';
import type { Option } from '../../items/kind.ts';
import type { Condition } from '../condition.ts';
import { conditionInWords } from '../condition-in-words.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { Wording } from '../wording.ts';
import type { Change, ChangePlace } from './change.ts';
import { listChanges } from './lists.ts';
import { settingChanges } from './settings.ts';
import { labelChanges, textChanges } from './texts.ts';

/** Two questionnaires that are compared. */
export type Compared = { before: Questionnaire; after: Questionnaire };

const comparedHere = ['kind', 'code', 'number', 'wording', 'hint', 'when', 'options', 'rows', 'scale'];

/** The same item, by its code, in two questionnaires. Its place among the others is not looked at. */
export function itemChanges(both: Compared, section: string, before: Item, after: Item): Change[] {
  const place = { section, item: before.code };
  const kind: Change = {
    kind: 'kind_changed',
    class: 'structure',
    place,
    before: inBoth(before.kind),
    after: inBoth(after.kind),
  };
  return [
    ...(before.kind === after.kind ? [] : [kind]),
    ...numberChanges(place, before, after),
    ...textChanges(place, 'wording', before.wording, after.wording),
    ...textChanges(place, 'hint', before.hint, after.hint),
    ...conditionChanges(both, place, before.when, after.when),
    ...optionChanges(place, optionsOf(before), optionsOf(after)),
    ...rowChanges(place, rowsOf(before), rowsOf(after)),
    ...(before.kind === after.kind ? settingChanges(place, before, after, comparedHere) : []),
    ...scaleUsed(place, before, after),
  ];
}

export function conditionChanges(
  both: Compared,
  place: ChangePlace,
  before: Condition | undefined,
  after: Condition | undefined,
): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [
    {
      kind: 'condition_changed',
      class: 'structure',
      place,
      before: before && conditionInWords(both.before, before),
      after: after && conditionInWords(both.after, after),
    },
  ];
}

type Numbered = { number?: string | undefined };

function numberChanges(place: ChangePlace, before: Numbered, after: Numbered): Change[] {
  if (before.number === after.number) return [];
  return [
    {
      kind: 'number_changed',
      class: 'wording',
      place,
      before: before.number === undefined ? undefined : inBoth(before.number),
      after: after.number === undefined ? undefined : inBoth(after.number),
    },
  ];
}

/** What an item of a kind without options is compared by. */
function optionsOf(item: Item): readonly Option[] {
  return 'options' in item ? item.options : [];
}

function optionChanges(place: ChangePlace, before: readonly Option[], after: readonly Option[]): Change[] {
  const both = before.flatMap((old) => {
    const now = after.find(({ code }) => code === old.code);
    return now ? [{ place: { ...place, option: old.code }, old, now }] : [];
  });
  return [
    ...labelChanges(both.map((one) => ({ place: one.place, before: one.old.label, after: one.now.label }))),
    ...both.flatMap((one) => settingChanges(one.place, one.old, one.now, ['code', 'label'])),
    ...listChanges(
      before.map(({ code, label }) => ({ code, words: label })),
      after.map(({ code, label }) => ({ code, words: label })),
      { added: 'option_added', removed: 'option_removed', moved: 'option_moved' },
      (option) => ({ ...place, option }),
    ),
  ];
}

type Row = { code: string; number?: string | undefined; wording: Wording };

function rowsOf(item: Item): readonly Row[] {
  return 'rows' in item ? item.rows : [];
}

function rowChanges(place: ChangePlace, before: readonly Row[], after: readonly Row[]): Change[] {
  return [
    ...before.flatMap((old) => {
      const now = after.find(({ code }) => code === old.code);
      const at = { ...place, row: old.code };
      return now
        ? [...numberChanges(at, old, now), ...textChanges(at, 'wording', old.wording, now.wording)]
        : [];
    }),
    ...listChanges(
      before.map(({ code, wording }) => ({ code, words: wording })),
      after.map(({ code, wording }) => ({ code, words: wording })),
      { added: 'row_added', removed: 'row_removed', moved: 'row_moved' },
      (row) => ({ ...place, row }),
    ),
  ];
}

function scaleUsed(place: ChangePlace, before: Item, after: Item): Change[] {
  const [old, now] = [
    'scale' in before ? before.scale : undefined,
    'scale' in after ? after.scale : undefined,
  ];
  if (old === now || old === undefined || now === undefined) return [];
  return [{ kind: 'scale_changed', class: 'structure', place, before: inBoth(old), after: inBoth(now) }];
}

function inBoth(text: string): Wording {
  return { vi: text, en: text };
}
