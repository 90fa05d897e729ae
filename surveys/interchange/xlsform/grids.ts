import type { DraftAsked, DraftGrid, DraftNode } from '../draft.ts';
import type { Losses } from '../losses.ts';
import type { Table } from '../sheet.ts';
import { rowKind } from './row-kinds.ts';
import { looksOf } from './survey-row.ts';

/** A node with the appearance of its row. */
export type LookedAt = { node: DraftNode; looks: readonly string[] };

/** Lists that are shown as a scale somewhere: in a `table-list`, as `list-nolabel` or as `likert`. */
export function listsInGrids(table: Table): Set<string> {
  const lists = new Set<string>();
  const open: boolean[] = [];
  for (const row of table.rows) {
    const kind = rowKind(row.cell('type'));
    const looks = looksOf(row);
    if (kind.is === 'begin') open.push(looks.includes('table-list'));
    else if (kind.is === 'end') open.pop();
    else if (kind.is === 'select' && !kind.several) {
      const isShown = looks.some((look) => look === 'list-nolabel' || look === 'likert');
      if (isShown || open.at(-1)) lists.add(kind.list.normalize('NFC'));
    }
  }
  return lists;
}

type GroupHead = Pick<DraftGrid, 'where' | 'name' | 'texts' | 'hint' | 'number' | 'when'>;

/** The one list that a `table-list` group asks by, if there is nothing else in it. */
export function wholeGrid(head: GroupHead, children: readonly LookedAt[]): DraftGrid | undefined {
  const found = children.map(({ node }) => node).filter(isRow);
  const lists = new Set(found.map(listOf));
  const [list] = lists;
  const rows = found.map(asRow);
  if (rows.length !== children.length || lists.size !== 1 || list === undefined) return undefined;
  return { is: 'grid', ...head, list, rows };
}

/** Rows of one list that follow each other in a `table-list` group with other things in it. */
export function gridsAmong(head: GroupHead, children: readonly LookedAt[]): DraftNode[] {
  const nodes: DraftNode[] = [];
  for (const { node } of children) {
    const last = nodes.at(-1);
    if (!isRow(node)) nodes.push(node);
    else if (last?.is === 'grid' && last.list === listOf(node)) {
      nodes[nodes.length - 1] = { ...last, rows: [...last.rows, asRow(node)] };
    } else {
      const name = `${head.name}_${listOf(node)}`;
      const own = { when: undefined, hint: undefined, number: '' };
      nodes.push({ is: 'grid', ...head, ...own, name, list: listOf(node), rows: [asRow(node)] });
    }
  }
  return nodes;
}

/**
 * `label` shows the options of a list once and asks nothing; the `list-nolabel` rows of the same list that come
 * after it are the rows of that grid.
 */
export function labelledGrids(children: readonly LookedAt[], losses: Losses): DraftNode[] {
  const grids = new Map<string, DraftAsked[]>();
  const nodes = children.flatMap(({ node, looks }): DraftNode[] => {
    if (node.is === 'asked' && looks.includes('label')) {
      if (!isRow(node)) return nothingAsked(node, losses);
      const rows: DraftAsked[] = [];
      grids.set(listOf(node), rows);
      const { where, name, texts, hint, number, when } = node;
      return [{ is: 'grid', where, name, texts, hint, number, when, list: listOf(node), rows }];
    }
    const grid = isRow(node) && looks.includes('list-nolabel') ? grids.get(listOf(node)) : undefined;
    if (grid && isRow(node)) {
      grid.push(asRow(node));
      return [];
    }
    if (node.is === 'asked' && looks.includes('list-nolabel')) {
      losses.add('appearance', { ...node.where, column: 'appearance' }, 'list-nolabel');
    }
    return [node];
  });
  return nodes.flatMap((node) =>
    node.is === 'grid' && node.rows.length === 0 ? nothingAsked(node, losses) : [node],
  );
}

function nothingAsked({ where, name }: DraftAsked | DraftGrid, losses: Losses): DraftNode[] {
  losses.add('nothing_carried', where, name);
  return [];
}

type Row = DraftAsked & { asks: Extract<DraftAsked['asks'], { kind: 'one' }> };

function isRow(node: DraftNode): node is Row {
  return node.is === 'asked' && node.asks.kind === 'one' && !node.asks.other;
}

function listOf({ asks }: Row): string {
  return asks.list;
}

function asRow(node: Row): DraftAsked {
  return { ...node, asks: { ...node.asks, asScale: true } };
}
