import { short } from '../assembly/wordings.ts';
import { type DraftGroup, type DraftList, type DraftNode, hasText } from '../draft.ts';
import type { Losses } from '../losses.ts';
import { ImportRefused } from '../refused.ts';
import type { Table, TableRow } from '../sheet.ts';
import { isYes } from './cells.ts';
import { gridsAmong, type LookedAt, labelledGrids, listsInGrids, wholeGrid } from './grids.ts';
import { scoreChoices } from './kobo-scores.ts';
import { textColumns } from './languages.ts';
import { conditionIn } from './own-sheet.ts';
import { type RowKind, rowKind } from './row-kinds.ts';
import { looksOf, type RowMeans, readAsked } from './survey-row.ts';

/** Groups in groups deeper than this are refused. */
const deepest = 40;

const used = new Set([
  scoreChoices,
  ...'type name required relevant appearance constraint choice_filter khaosat_number khaosat_optional khaosat_declinable khaosat_repeat'.split(
    ' ',
  ),
]);

type Frame = { row: TableRow | undefined; what: 'group' | 'repeat'; children: LookedAt[] };

/** The rows of the sheet `survey` as a tree. @throws ImportRefused where groups do not begin and end in pairs. */
export function readSurvey(
  table: Table,
  lists: readonly DraftList[],
  plain: 'vi' | 'en',
  losses: Losses,
): { children: DraftNode[]; languages: { vi: boolean; en: boolean } } {
  const labels = textColumns(table, 'label', plain);
  const hints = textColumns(table, 'hint', plain);
  const byName = new Map(lists.map((list) => [list.name, list]));
  const gridLists = listsInGrids(table);
  const means: RowMeans = { sheet: table.sheet, labels, hints, lists: byName, gridLists, losses };
  const root: Frame = { row: undefined, what: 'group', children: [] };
  const open = [root];
  const specifiable = new Set<string>();

  function readRow(row: TableRow, kind: RowKind) {
    const frame = open.at(-1) ?? root;
    if (kind.is === 'begin') {
      if (open.length > deepest) refuseDeep(table.sheet, row.row);
      noteOtherColumns(row, kind);
      open.push({ row, what: kind.what, children: [] });
    } else if (kind.is === 'end') {
      if (!frame.row || frame.what !== kind.what) refuseUnpaired(table.sheet, row.row, row.cell('type'));
      open.pop();
      open.at(-1)?.children.push(...closed(frame, frame.row, open.length === 1));
    } else if (kind.is === 'left_out') {
      losses.add(kind.kind, whereOf(row), [row.cell('type'), row.cell('name')].filter(Boolean).join(' '));
    } else if (kind.is === 'note') {
      noteOtherColumns(row, kind);
      frame.children.push(...noteOf(row));
    } else if (!(kind.is === 'text' && specifiable.has(row.cell('name')))) {
      noteOtherColumns(row, kind);
      const asked = readAsked(row, kind, means);
      if (!asked) return;
      frame.children.push({ node: asked, looks: looksOf(row) });
      if (kind.is === 'select' && byName.get(kind.list)?.choices.some(({ specify }) => specify)) {
        specifiable.add(`${asked.name}_specify`);
      }
    }
  }

  function noteOf(row: TableRow): LookedAt[] {
    const [label, hint] = [labels.of(row), hints.of(row)];
    const both = (a: string, b: string) => [a, b].filter((text) => text !== '').join('\n');
    const texts = { vi: both(label.vi, hint.vi), en: both(label.en, hint.en) };
    if (row.cell('relevant') !== '' && row.cell('relevant') !== 'true()') {
      losses.add('note_without_place', whereOf(row), short(texts.vi || texts.en));
      return [];
    }
    return hasText(texts) ? [{ node: { is: 'note', where: whereOf(row), texts }, looks: [] }] : [];
  }

  function closed({ what, children }: Frame, row: TableRow, isOutermost: boolean): LookedAt[] {
    const where = whereOf(row);
    const head = {
      where,
      name: row.cell('name'),
      texts: labels.of(row),
      hint: hasText(hints.of(row)) ? hints.of(row) : undefined,
      number: row.cell('khaosat_number'),
      when: conditionIn(row.cell('relevant'), { ...where, column: 'relevant' }, losses),
    };
    const looks = looksOf(row);
    const unusual = looks.filter((look) => look !== 'table-list' && look !== 'field-list');
    if (unusual.length > 0) losses.add('appearance', { ...where, column: 'appearance' }, unusual.join(' '));
    const isTable = looks.includes('table-list');
    const whole = isTable ? wholeGrid(head, children) : undefined;
    if (whole && !isOutermost) return [{ node: whole, looks: [] }];
    if (head.hint && !whole)
      losses.add('column_left_out', { ...where, column: 'hint' }, short(head.hint.vi || head.hint.en));
    const perTarget = what === 'repeat' && row.cell('khaosat_repeat') === 'target';
    if (what === 'repeat' && !perTarget) losses.add('repeat_asked_once', where, head.name);
    const group: DraftGroup = {
      is: 'group',
      where,
      name: head.name,
      texts: head.texts,
      when: head.when,
      perTarget,
      optional: isYes(row.cell('khaosat_optional')),
      children: whole
        ? [{ ...whole, when: undefined }]
        : isTable
          ? gridsAmong(head, children)
          : labelledGrids(children, losses),
    };
    return [{ node: group, looks: [] }];
  }

  function noteOtherColumns(row: TableRow, kind: RowKind) {
    labels.noteOthers(row, losses);
    hints.noteOthers(row, losses);
    for (const [column, heading] of table.columns) {
      const text = row.cell(column);
      const [first] = column.split('::');
      const isRead = used.has(column) || first === 'label' || first === 'hint' || isRangeOf(kind, column);
      if (text === '' || isRead) continue;
      losses.add('column_left_out', { ...whereOf(row), column: heading }, short(text));
    }
  }

  function whereOf(row: TableRow) {
    return { sheet: table.sheet, row: row.row };
  }

  for (const row of table.rows) readRow(row, rowKind(row.cell('type')));
  const unclosed = open.at(-1)?.row;
  if (unclosed) refuseUnpaired(table.sheet, unclosed.row, unclosed.cell('type'));
  return {
    children: labelledGrids(root.children, losses),
    languages: labels.has,
  };
}

function isRangeOf(kind: RowKind, column: string): boolean {
  return column === 'parameters' && kind.is === 'number' && kind.from === 'range';
}

function refuseUnpaired(sheet: string, row: number, type: string): never {
  throw new ImportRefused(
    `Trang "${sheet}", dòng ${row}: "${type}" không có dòng bắt đầu hoặc kết thúc tương ứng; xin sửa rồi nhập lại.`,
    `Sheet "${sheet}", row ${row}: "${type}" has no row that begins or ends it; please mend it and try again.`,
  );
}

function refuseDeep(sheet: string, row: number): never {
  throw new ImportRefused(
    `Trang "${sheet}", dòng ${row}: các nhóm lồng nhau sâu quá ${deepest} lớp.`,
    `Sheet "${sheet}", row ${row}: groups are nested more than ${deepest} deep.`,
  );
}
