import { codeGiver, itemCodeFrom } from '../codes.ts';
import type { DraftAsked, DraftGrid, DraftNode } from '../draft.ts';

export type ItemCodes = ReadonlyMap<DraftAsked | DraftGrid, string>;

/** A code for every item, grid and row. Names that fit keep theirs; the others make way. */
export function nameItems(children: readonly DraftNode[]): ItemCodes {
  const nodes = askedIn(children);
  const codes = new Map<DraftAsked | DraftGrid, string>();
  const taken = new Set<string>();
  for (const node of nodes) {
    if (itemCodeFrom(node.name) !== node.name || taken.has(node.name)) continue;
    taken.add(node.name);
    codes.set(node, node.name);
  }
  const give = codeGiver(16, taken);
  for (const node of nodes) {
    if (codes.has(node)) continue;
    codes.set(node, give(itemCodeFrom(node.name)));
  }
  return codes;
}

function askedIn(nodes: readonly DraftNode[]): (DraftAsked | DraftGrid)[] {
  return nodes.flatMap((node) => {
    if (node.is === 'group') return askedIn(node.children);
    if (node.is === 'grid') return [node, ...node.rows];
    return node.is === 'asked' ? [node] : [];
  });
}
