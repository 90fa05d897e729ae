import {
  type Asks,
  type DraftAsked,
  type DraftGroup,
  type DraftList,
  type DraftNode,
  hasText,
} from '../draft.ts';
import { ExpressionFault } from '../expression/expression.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Losses } from '../losses.ts';
import { ImportRefused } from '../refused.ts';
import { choicesOf } from './choices.ts';
import { asksOf } from './kinds.ts';
import { type Language, type Properties, propertiesOf } from './properties.ts';

/** Panels in panels deeper than this are refused. */
const deepest = 40;

export type ElementMeans = { plain: Language; losses: Losses; lists: DraftList[] };

/** Pages and panels as groups, the rest as what they ask for. */
export function elementsOf(
  values: readonly unknown[],
  path: string,
  means: ElementMeans,
  depth = 0,
): DraftNode[] {
  if (depth > deepest) {
    throw new ImportRefused(
      `Các nhóm trong tệp JSON lồng nhau sâu quá ${deepest} lớp.`,
      `Panels in the JSON file are nested more than ${deepest} deep.`,
    );
  }
  return values.flatMap((value, index) => {
    const at = `${path}[${index}]`;
    const element = propertiesOf(value, at, means.plain, means.losses);
    const nodes = nodesOf(element, element.string('type') || (depth === 0 ? 'page' : ''), at, means, depth);
    if (nodes.length > 0) element.noteUnread(means.losses);
    return nodes;
  });
}

function nodesOf(
  element: Properties,
  type: string,
  path: string,
  means: ElementMeans,
  depth: number,
): DraftNode[] {
  const { losses } = means;
  if (type === 'page' || type === 'panel') {
    const { where, name, texts, when } = headOf(element, means, '');
    const inner = [...element.list('elements'), ...element.list('questions')];
    const intro = element.plainTexts('description');
    const children = elementsOf(inner, `${path}.elements`, means, depth + 1);
    const notes: DraftNode[] = hasText(intro) ? [{ is: 'note', where, texts: intro }] : [];
    const group: DraftGroup = {
      is: 'group',
      where,
      name,
      texts,
      when,
      perTarget: false,
      optional: false,
      children: [...notes, ...children],
    };
    return [group];
  }
  if (type === 'html') {
    const texts = element.plainTexts('html');
    element.string('name');
    const isConditional = element.string('visibleIf') !== '';
    if (isConditional) losses.add('note_without_place', element.where, texts.vi || texts.en);
    return hasText(texts) && !isConditional ? [{ is: 'note', where: element.where, texts }] : [];
  }
  if (type === 'matrix') return gridOf(element, means);
  const asks = asksOf(element, type, means);
  return asks ? [askedOf(element, asks, means)] : [];
}

function askedOf(element: Properties, asks: Asks, means: ElementMeans): DraftAsked {
  const hint = element.texts('description');
  if (element.string('requiredIf') !== '') {
    means.losses.add(
      'required_not_carried',
      { ...element.where, column: 'requiredIf' },
      element.string('requiredIf'),
    );
  }
  return {
    is: 'asked',
    ...headOf(element, means, element.string('name')),
    hint: hasText(hint) ? hint : undefined,
    number: '',
    required: element.isTrue('isRequired'),
    asks,
  };
}

/** `otherwise`: what stands where there is no title, as the tool itself shows it. */
function headOf(element: Properties, { plain, losses }: ElementMeans, otherwise: string) {
  const title = element.texts('title');
  const source = element.string('visibleIf');
  const where = { ...element.where, column: 'visibleIf' };
  return {
    where: element.where,
    name: element.string('name'),
    texts: hasText(title) ? title : { vi: '', en: '', [plain]: otherwise },
    when: conditionIn(source, where, losses),
  };
}

function conditionIn(source: string, where: Properties['where'], losses: Losses) {
  if (source === '') return undefined;
  try {
    return { where, source, expression: parseExpression(source, 'surveyjs') };
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    losses.add('condition_not_expressible', where, source, error.message);
    return undefined;
  }
}

function gridOf(element: Properties, means: ElementMeans): DraftNode[] {
  const { plain, losses, lists } = means;
  const head = headOf(element, means, element.string('name'));
  const list = `${element.where.sheet} columns`;
  const columns = choicesOf(element.list('columns'), { ...element.where, column: 'columns' }, plain, losses);
  lists.push({ name: list, isScale: false, isReversed: false, choices: columns });
  const eachRequired = [
    element.isTrue('isAllRowRequired'),
    element.isTrue('eachRowRequired'),
    element.isTrue('isRequired'),
  ];
  const rows = choicesOf(element.list('rows'), { ...element.where, column: 'rows' }, plain, losses);
  if (columns.length === 0 || rows.length === 0) {
    losses.add('no_choices', element.where, head.name);
    return [];
  }
  const hint = element.texts('description');
  return [
    {
      is: 'grid',
      ...head,
      hint: hasText(hint) ? hint : undefined,
      number: '',
      list,
      rows: rows.map(({ name, texts, where }) => ({
        is: 'asked',
        where,
        // as its answer is called in an expression
        name: `${head.name}.${name}`,
        texts,
        when: undefined,
        hint: undefined,
        number: '',
        required: eachRequired.includes(true),
        asks: { kind: 'one', list, other: false, asScale: true, declinable: false },
      })),
    },
  ];
}
