import type { DraftAsked, DraftCondition, DraftGrid, DraftGroup, DraftNode, DraftNote } from '../draft.ts';
import type { Losses } from '../losses.ts';
import { short } from './wordings.ts';

/** A section to be: what stands directly in one group, in one piece. */
export type FlatSection = {
  /** Undefined: items that stand outside of any group. */
  group: DraftGroup | undefined;
  /** All must hold: those of the outer groups first. */
  when: readonly DraftCondition[];
  perTarget: boolean;
  optional: boolean;
  intro: readonly DraftNote[];
  nodes: readonly (DraftAsked | DraftGrid)[];
};

export type FlatDraft = {
  opening: readonly DraftNote[];
  closing: readonly DraftNote[];
  sections: readonly FlatSection[];
};

type Inherited = Pick<FlatSection, 'group' | 'when' | 'perTarget' | 'optional'>;

/** Groups in groups, and items between them, as one row of sections in the order of the file. */
export function flatten(children: readonly DraftNode[], losses: Losses): FlatDraft {
  const first = children.findIndex((node) => node.is !== 'note');
  const last = children.findLastIndex((node) => node.is !== 'note');
  const root: Inherited = { group: undefined, when: [], perTarget: false, optional: false };
  return {
    opening: notesOf(children.slice(0, Math.max(first, 0))),
    closing: notesOf(children.slice(last + 1)),
    sections: first < 0 ? [] : sectionsIn(children.slice(first, last + 1), root, losses),
  };
}

function notesOf(nodes: readonly DraftNode[]): DraftNote[] {
  return nodes.filter((node) => node.is === 'note');
}

function sectionsIn(children: readonly DraftNode[], inherited: Inherited, losses: Losses): FlatSection[] {
  const sections: FlatSection[] = [];
  let intro: DraftNote[] = [];
  let nodes: (DraftAsked | DraftGrid)[] = [];
  const close = () => {
    if (nodes.length > 0) sections.push({ ...inherited, intro, nodes });
    else for (const note of intro) losses.add('note_without_place', note.where, wordsOf(note));
    [intro, nodes] = [[], []];
  };
  for (const node of children) {
    if (node.is === 'note') {
      if (nodes.length === 0) intro.push(node);
      else losses.add('note_without_place', node.where, wordsOf(node));
    } else if (node.is === 'group') {
      close();
      if (inherited.group) losses.add('nesting_flattened', node.where, node.name);
      sections.push(...sectionsOf(node, inherited, losses));
    } else nodes.push(node);
  }
  close();
  return sections;
}

function sectionsOf(group: DraftGroup, outer: Inherited, losses: Losses): FlatSection[] {
  const inherited = {
    group,
    when: group.when ? [...outer.when, group.when] : outer.when,
    perTarget: outer.perTarget || group.perTarget,
    optional: outer.optional || group.optional,
  };
  const sections = sectionsIn(group.children, inherited, losses);
  if (sections.length === 0) losses.add('nothing_carried', group.where, group.name);
  return sections;
}

function wordsOf({ texts }: DraftNote): string {
  return short(texts.vi || texts.en);
}
