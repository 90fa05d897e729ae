import { words } from '../../questionnaires/authoring.ts';
import { type Asks, hasText } from '../draft.ts';
import type { Losses } from '../losses.ts';
import { choice, choicesOf, listOf } from './choices.ts';
import type { ElementMeans } from './elements.ts';
import { isRecord, type Properties } from './properties.ts';

const usualLetters = 1000;
const mostLetters = 4000;
const mostLevels = 7;
const mostChoices = 1000;
/** Where the file names no bounds. */
const usual = { min: 0, max: 999_999 };

/** What an element asks for. Undefined where no kind of ours can, which has been noted. */
export function asksOf(element: Properties, type: string, means: ElementMeans): Asks | undefined {
  switch (type) {
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
      return selectOf(element, 'one', means);
    case 'checkbox':
    case 'tagbox':
      return selectOf(element, 'several', means);
    case 'boolean':
      return booleanOf(element, means);
    case 'rating':
      return ratingOf(element, means);
    case 'comment':
      return textOf(element, means.losses);
    case 'text':
    case '':
      return inputOf(element, means.losses);
    default:
      means.losses.add('kind_unsupported', element.where, `${type} ${element.string('name')}`);
      return undefined;
  }
}

function selectOf(element: Properties, kind: 'one' | 'several', { plain, losses, lists }: ElementMeans) {
  const list = listOf(element, element.where.sheet, plain, losses);
  const other = [element.isTrue('hasOther'), element.isTrue('showOtherItem')].includes(true);
  const otherText = element.texts('otherText');
  if (other && hasText(otherText)) {
    const named = { ...choice('other', otherText, element.where), specify: true };
    lists.push({ ...list, choices: [...list.choices, named] });
  } else lists.push(list);
  if (list.choices.length === 0 && !other) {
    const isElsewhere = element.string('choicesFromQuestion') !== '' || element.list('choices').length === 0;
    losses.add(isElsewhere ? 'choices_elsewhere' : 'no_choices', element.where, element.string('name'));
    return undefined;
  }
  const made = other && !hasText(otherText);
  if (kind === 'one')
    return { kind, list: list.name, other: made, asScale: false, declinable: false } as const;
  return { kind, list: list.name, other: made, max: mostChosen(element, losses) } as const;
}

function mostChosen(element: Properties, losses: Losses): number | undefined {
  const said = element.number('maxSelectedChoices');
  if (said === undefined || said < 1) {
    const given = element.string('maxSelectedChoices');
    // 0 is how SurveyJS says: as many as there are
    if (given !== '' && said !== 0) losses.add('limit_cut', element.where, given, '–');
    return undefined;
  }
  const max = Math.min(Math.floor(said), mostChoices);
  if (max !== said) losses.add('limit_cut', element.where, `${said}`, `≤ ${max}`);
  return max;
}

function booleanOf(element: Properties, { losses, lists }: ElementMeans): Asks {
  const [yes, no] = [element.texts('labelTrue'), element.texts('labelFalse')];
  if (!hasText(yes) || !hasText(no)) {
    losses.add('option_made', element.where, element.string('name'), words('Có – Không', 'Yes – No'));
  }
  const choices = [
    choice(
      element.string('valueTrue') || 'true',
      hasText(yes) ? yes : { vi: 'Có', en: 'Yes' },
      element.where,
    ),
    choice(
      element.string('valueFalse') || 'false',
      hasText(no) ? no : { vi: 'Không', en: 'No' },
      element.where,
    ),
  ];
  lists.push({ name: element.where.sheet, isScale: false, isReversed: false, choices });
  return { kind: 'one', list: element.where.sheet, other: false, asScale: false, declinable: false };
}

/** Up to seven rates are the levels of a scale; more, such as 0 to 10, are a number. */
function ratingOf(element: Properties, { plain, losses, lists }: ElementMeans): Asks | undefined {
  const [min, max, step] = [
    element.number('rateMin') ?? 1,
    element.number('rateMax') ?? element.number('rateCount') ?? 5,
    element.number('rateStep') ?? 1,
  ];
  const values = element.list('rateValues');
  const count = Math.floor((max - min) / step) + 1;
  if (values.length === 0 && !(count >= 2 && count <= mostLevels)) {
    losses.add(
      'kind_changed',
      element.where,
      element.string('name'),
      words(`số ${min}…${max}`, `number ${min}…${max}`),
    );
    return { kind: 'number', min: within(Math.ceil(min)), max: within(Math.floor(max)) };
  }
  const rates = values.length > 0 ? values : Array.from({ length: count }, (_, index) => min + index * step);
  const choices = choicesOf(rates, { ...element.where, column: 'rateValues' }, plain, losses);
  if (choices.length === 0) {
    losses.add('no_choices', element.where, element.string('name'));
    return undefined;
  }
  const ends = [element.texts('minRateDescription'), element.texts('maxRateDescription')];
  const described = choices.map((one, index) => {
    const end = index === 0 ? ends[0] : index === choices.length - 1 ? ends[1] : undefined;
    return end && hasText(end) ? { ...one, texts: end } : one;
  });
  lists.push({ name: element.where.sheet, isScale: false, isReversed: false, choices: described });
  return { kind: 'one', list: element.where.sheet, other: false, asScale: true, declinable: false };
}

function textOf(element: Properties, losses: Losses): Asks {
  const said = element.number('maxLength');
  const isSaid = said !== undefined && said >= 1;
  if (!isSaid) losses.add('limit_made', element.where, element.string('name'), `≤ ${usualLetters}`);
  else if (said > mostLetters) losses.add('limit_cut', element.where, `${said}`, `≤ ${mostLetters}`);
  return { kind: 'text', maxLength: isSaid ? Math.min(Math.floor(said), mostLetters) : usualLetters };
}

function inputOf(element: Properties, losses: Losses): Asks | undefined {
  const type = element.string('inputType');
  if (type === 'number' || type === 'range') return numberOf(element, losses);
  noteValidators(element.list('validators'), element, losses);
  if (type === 'date') return { kind: 'date' };
  if (['datetime-local', 'datetime', 'time', 'month', 'week', 'color', 'password'].includes(type)) {
    losses.add('kind_unsupported', element.where, `${type} ${element.string('name')}`);
    return undefined;
  }
  if (type !== '' && type !== 'text')
    losses.add('appearance', { ...element.where, column: 'inputType' }, type);
  return textOf(element, losses);
}

function numberOf(element: Properties, losses: Losses): Asks {
  const validators = element.list('validators');
  const bounds = validators.find((one) => isRecord(one) && one.type === 'numeric');
  const limit = (name: string) => {
    const value = isRecord(bounds) ? bounds[name] : undefined;
    return typeof value === 'number' ? value : undefined;
  };
  noteValidators(
    validators.filter((one) => one !== bounds),
    element,
    losses,
  );
  const least = element.number('min') ?? limit('minValue');
  const most = element.number('max') ?? limit('maxValue');
  const min = within(Math.ceil(least ?? Math.min(usual.min, most ?? usual.min)));
  const max = within(Math.floor(most ?? Math.max(usual.max, min)));
  if (least === undefined || most === undefined) {
    losses.add('limit_made', element.where, element.string('name'), `${min}…${max}`);
  }
  if (!Number.isInteger(element.number('step') ?? 1)) {
    losses.add('whole_numbers_only', element.where, element.string('name'));
  }
  return { kind: 'number', min, max };
}

/** A number item reads nine digits. */
function within(bound: number): number {
  return Math.max(-999_999_999, Math.min(999_999_999, bound));
}

function noteValidators(validators: readonly unknown[], { where }: Properties, losses: Losses) {
  for (const one of validators) {
    losses.add('constraint_not_expressible', { ...where, column: 'validators' }, JSON.stringify(one));
  }
}
