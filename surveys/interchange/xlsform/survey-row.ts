import { words } from '../../questionnaires/authoring.ts';
import { type Asks, type DraftAsked, type DraftList, hasText } from '../draft.ts';
import type { Where } from '../loss.ts';
import type { Losses } from '../losses.ts';
import type { TableRow } from '../sheet.ts';
import { isNo, isYes } from './cells.ts';
import { boundsOf } from './constraints.ts';
import type { TextColumns } from './languages.ts';
import { numberBounds } from './number-bounds.ts';
import { conditionIn } from './own-sheet.ts';
import type { RowKind } from './row-kinds.ts';

/** Half a page of handwriting, where the file names no limit; and the most there is. */
const usualLetters = 1000;
const mostLetters = 4000;

export type RowMeans = {
  sheet: string;
  labels: TextColumns;
  hints: TextColumns;
  lists: ReadonlyMap<string, DraftList>;
  /** Lists that some grid of the file shows as a scale. */
  gridLists: ReadonlySet<string>;
  losses: Losses;
};

/** Appearances that say no more than the kind does already. */
const usualLooks: Readonly<Record<string, readonly string[]>> = {
  one: ['likert'],
  text: ['multiline'],
};

/** One row that asks something. Undefined where it cannot be carried over, which has been noted. */
export function readAsked(row: TableRow, kind: RowKind, means: RowMeans): DraftAsked | undefined {
  const { sheet, labels, hints, losses } = means;
  const where: Where = { sheet, row: row.row };
  const name = row.cell('name').normalize('NFC');
  const asks = asksOf(row, kind, where, means);
  if (!asks) return undefined;
  const hint = hints.of(row);
  const unusual = looksOf(row).filter(
    (look) => !usualLooks[asks.kind]?.includes(look) && look !== 'list-nolabel' && look !== 'label',
  );
  if (unusual.length > 0) losses.add('appearance', { ...where, column: 'appearance' }, unusual.join(' '));
  if (row.cell('choice_filter') !== '') {
    losses.add('choices_not_filtered', { ...where, column: 'choice_filter' }, row.cell('choice_filter'));
  }
  const required = row.cell('required');
  if (!isYes(required) && !isNo(required)) {
    losses.add('required_not_carried', { ...where, column: 'required' }, required);
  }
  return {
    is: 'asked',
    where,
    name,
    texts: labels.of(row),
    hint: hasText(hint) ? hint : undefined,
    number: row.cell('khaosat_number'),
    required: isYes(required),
    when: conditionIn(row.cell('relevant'), { ...where, column: 'relevant' }, losses),
    asks,
  };
}

export function looksOf(row: TableRow): string[] {
  return row.cell('appearance').split(/\s+/).filter(Boolean);
}

function asksOf(row: TableRow, kind: RowKind, where: Where, means: RowMeans): Asks | undefined {
  const { losses } = means;
  const constraint = row.cell('constraint');
  if (kind.is === 'number') return numberBounds(row, kind.from, where, losses);
  if (kind.is === 'text') {
    const { mostLetters: said } = boundsOf(constraint, 'text', where, losses);
    if (said === undefined) losses.add('limit_made', where, row.cell('name'), `≤ ${usualLetters}`);
    if (said !== undefined && said > mostLetters) {
      losses.add('limit_cut', { ...where, column: 'constraint' }, constraint, `≤ ${mostLetters}`);
    }
    return { kind: 'text', maxLength: Math.min(said ?? usualLetters, mostLetters) };
  }
  if (kind.is === 'select') return selectOf(row, kind, where, means);
  boundsOf(constraint, 'nothing', where, losses);
  if (kind.is === 'acknowledge') {
    losses.add('kind_changed', where, row.cell('name'), words('chọn nhiều', 'multiple choice'));
    losses.add('option_made', where, row.cell('name'), words('Đồng ý', 'I agree'));
    return { kind: 'several', list: acknowledgeList, other: false, max: undefined };
  }
  return kind.is === 'date' ? { kind: 'date' } : undefined;
}

/** The list of the one option of an `acknowledge`. A space: no list of a file can have this name. */
export const acknowledgeList = 'acknowledge ok';

function selectOf(
  row: TableRow,
  { several, list, other }: Extract<RowKind, { is: 'select' }>,
  where: Where,
  { lists, gridLists, losses }: RowMeans,
): Asks | undefined {
  const found = lists.get(list.normalize('NFC'));
  if (!found) {
    losses.add('no_choices', where, `${row.cell('name')}: ${list}`);
    return undefined;
  }
  const bounds = boundsOf(row.cell('constraint'), several ? 'several' : 'nothing', where, losses);
  if (several) return { kind: 'several', list: found.name, other, max: bounds.mostMarks };
  const isShown = looksOf(row).some((look) => look === 'likert' || look === 'list-nolabel');
  const isShared = gridLists.has(found.name) && found.choices.length > 2;
  return {
    kind: 'one',
    list: found.name,
    other,
    asScale: isShown || isShared || found.isScale,
    declinable: isYes(row.cell('khaosat_declinable')),
  };
}
