import { Item, type KindName } from '#surveys/items/index.ts';
import type { Scales } from '#surveys/items/kind.ts';
import { scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import { ratingOf, sectionOf, severalOf, small, textOf, words, yesOrNo } from '../questionnaire/small.ts';

/** One item of every kind; the compiler asks for the one of a new kind. */
export const examples: { readonly [K in KindName]: Extract<Item, { kind: K }> } = {
  'single-choice': example(yesOrNo('A1'), 'single-choice'),
  'multiple-choice': example(
    severalOf('A2', ['land', 'construction', 'other'], { max: 2 }),
    'multiple-choice',
  ),
  rating: example(ratingOf('A3'), 'rating'),
  battery: example(
    {
      kind: 'battery',
      code: 'A',
      wording: words('A'),
      scale: 'HL3',
      rows: [
        { code: 'A4', wording: words('A4') },
        { code: 'A5', wording: words('A5') },
      ],
    },
    'battery',
  ),
  number: example({ kind: 'number', code: 'A6', wording: words('A6'), min: -5, max: 12 }, 'number'),
  date: example({ kind: 'date', code: 'A7', wording: words('A7') }, 'date'),
  text: example(textOf('A8'), 'text'),
};

/** One mark of each kind whose marks are too many to list. */
export const unlistedMarks: Partial<Record<KindName, string>> = { date: '2024-02-29' };

export const scales: Scales = scalesOf(small([sectionOf('a', [yesOrNo('A1')])]));

function example<K extends KindName>(authored: Parameters<typeof Item.parse>[0], kind: K) {
  const item = Item.parse(authored);
  const isOfKind = (one: Item): one is Extract<Item, { kind: K }> => one.kind === kind;
  if (!isOfKind(item)) throw new Error(`${item.code} is not a ${kind}`);
  return item;
}
