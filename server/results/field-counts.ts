import type { Mode } from '#surveys/campaigns/mode.ts';
import type { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import type { Disposition } from '#surveys/responses/disposition.ts';
import type { Response } from '#surveys/responses/response.ts';

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

export type FieldCounts = { add(response: Response): void; list(): FieldCount[] };

export function openFieldCounts(): FieldCounts {
  const counts = new Map<string, FieldCount>();
  return {
    add({ group, point, mode, receivedOn, disposition, isLate }) {
      const key = `${group} ${point} ${mode} ${receivedOn} ${disposition} ${isLate}`;
      const count = counts.get(key);
      if (count) count.n += 1;
      else counts.set(key, { group, point, mode, day: receivedOn, disposition, isLate, n: 1 });
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
