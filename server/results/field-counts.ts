import type { Mode } from '#surveys/campaigns/mode.ts';
import type { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import type { Disposition } from '#surveys/responses/disposition.ts';
import type { ResponseTraits } from '#surveys/responses/response.ts';

/** So many responses of one kind: what fieldwork looks at. Says nothing about answers. */
export type FieldCount = {
  group: GroupCode;
  point: CollectionPointId;
  mode: Mode;
  /** In Vietnam. */
  day: string;
  disposition: Disposition;
  isLate: boolean;
  n: number;
};

export type FieldCounts = { add(traits: ResponseTraits): void; list(): FieldCount[] };

export function openFieldCounts(): FieldCounts {
  const counts = new Map<string, FieldCount>();
  /** Traits that many responses share are looked up once. */
  const known = new WeakMap<ResponseTraits, FieldCount>();

  function countOf({ group, point, mode, receivedOn: day, disposition, isLate }: ResponseTraits): FieldCount {
    const key = `${group} ${point} ${mode} ${day} ${disposition} ${isLate}`;
    const count = counts.get(key) ?? { group, point, mode, day, disposition, isLate, n: 0 };
    counts.set(key, count);
    return count;
  }

  return {
    add(traits) {
      const count = known.get(traits) ?? countOf(traits);
      known.set(traits, count);
      count.n += 1;
    },
    list: () => [...counts.values()],
  };
}

/** How many there are of those that satisfy `matches`. */
export function total(
  counts: readonly FieldCount[],
  matches: (count: FieldCount) => boolean = () => true,
): number {
  return counts.reduce((sum, count) => (matches(count) ? sum + count.n : sum), 0);
}
