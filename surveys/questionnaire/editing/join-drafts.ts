import type { Item } from '../../items/index.ts';
import type { Draft } from '../draft.ts';
import { saysTheSame } from './same.ts';

/**
 * A part of a draft that somebody can change without touching another: a property of the whole, a scale, a section's
 * own words, an item, the order of the sections or scales, or which items a section has and in which order.
 */
export type DraftPart =
  | { of: 'head'; name: string }
  | { of: 'scale' | 'section' | 'item'; code: string }
  | { of: 'sections' | 'scales' }
  | { of: 'items'; code: string };

export type Joined = {
  /** Both changes together; undefined where both have changed the same part, each in their own way. */
  draft: Draft | undefined;
  mine: DraftPart[];
  theirs: DraftPart[];
  clashes: DraftPart[];
};

type Parts = Map<string, { part: DraftPart; value: unknown }>;

/** Two drafts that went on from the same one, joined part by part. */
export function joinDrafts(base: Draft, mine: Draft, theirs: Draft): Joined {
  const [was, own, other] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  const changes: Record<'mine' | 'theirs' | 'clashes', DraftPart[]> = { mine: [], theirs: [], clashes: [] };
  const joined: Parts = new Map();
  for (const key of new Set([...other.keys(), ...own.keys(), ...was.keys()])) {
    const [before, here, there] = [was.get(key), own.get(key), other.get(key)];
    const known = here ?? there ?? before;
    if (!known) continue;
    const isMine = !saysTheSame(before?.value, here?.value);
    const isTheirs = !saysTheSame(before?.value, there?.value);
    const isSame = saysTheSame(here?.value, there?.value);
    if (isMine && isTheirs && !isSame) changes.clashes.push(known.part);
    else if (isMine && !isSame) changes.mine.push(known.part);
    else if (isTheirs && !isSame) changes.theirs.push(known.part);
    const chosen = isMine ? here : there;
    if (chosen) joined.set(key, chosen);
  }
  const draft = changes.clashes.length === 0 ? putTogether(theirs, joined) : undefined;
  return { draft, ...changes };
}

function partsOf({ slug: _, sections, scales, ...head }: Draft): Parts {
  const parts: Parts = new Map();
  const add = (part: DraftPart, value: unknown) => parts.set(keyOf(part), { part, value });
  for (const [name, value] of Object.entries(head)) add({ of: 'head', name }, value);
  add(
    { of: 'scales' },
    scales.map(({ code }) => code),
  );
  for (const scale of scales) add({ of: 'scale', code: scale.code }, scale);
  add(
    { of: 'sections' },
    sections.map(({ code }) => code),
  );
  for (const { items, ...section } of sections) {
    add({ of: 'section', code: section.code }, section);
    add(
      { of: 'items', code: section.code },
      items.map(({ code }) => code),
    );
    for (const item of items) add({ of: 'item', code: item.code }, item);
  }
  return parts;
}

function keyOf(part: DraftPart): string {
  return `${part.of} ${'code' in part ? part.code : 'name' in part ? part.name : ''}`;
}

/** Undefined where an item would stand twice or nowhere, because both have moved it about. */
function putTogether(theirs: Draft, parts: Parts): Draft | undefined {
  // each value was taken out of a draft by `partsOf`, under the key that says what it is
  const value = <T>(part: DraftPart) => parts.get(keyOf(part))?.value as T | undefined;
  const all = [...parts.values()];
  const head = all.flatMap(({ part, value: of }) => (part.of === 'head' ? [[part.name, of] as const] : []));
  const scales = (value<string[]>({ of: 'scales' }) ?? []).map((code) =>
    value<Draft['scales'][number]>({ of: 'scale', code }),
  );
  const sections = (value<string[]>({ of: 'sections' }) ?? []).map((code) => {
    const section = value<Omit<Draft['sections'][number], 'items'>>({ of: 'section', code });
    const items = (value<string[]>({ of: 'items', code }) ?? []).map((item) =>
      value<Item>({ of: 'item', code: item }),
    );
    return section && items.every((item) => item !== undefined) ? { ...section, items } : undefined;
  });
  if (!sections.every((section) => section !== undefined)) return undefined;
  if (!scales.every((scale) => scale !== undefined)) return undefined;
  const standing = sections.flatMap(({ items }) => items.map(({ code }) => String(code)));
  const wanted = all.flatMap(({ part }) => (part.of === 'item' ? [part.code] : []));
  const isEachOnce = new Set(standing).size === standing.length && standing.length === wanted.length;
  const { slug } = theirs;
  // `head` has every property of a draft but the three that are given beside it
  return isEachOnce ? ({ ...Object.fromEntries(head), slug, scales, sections } as Draft) : undefined;
}
