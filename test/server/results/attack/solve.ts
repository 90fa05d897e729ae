/** One way in which a group may have answered: how often each value of each item was given. */
export type World = Readonly<Record<string, readonly number[]>>;

const smallest = 5;
const unanimous = 30;
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/**
 * What whoever has seen something knows for certain, given every world in which they would have seen just that:
 * cells of one to four answers with one possible value, and items to which all of a few answered alike.
 */
export function known(worlds: readonly World[]): string[] {
  const [first] = worlds;
  if (!first) return [];
  return Object.entries(first).flatMap(([item, counts]) => [
    ...counts.flatMap((count, at) =>
      count > 0 && count < smallest && worlds.every((world) => world[item]?.[at] === count)
        ? [`${item}[${at}] = ${count} of ${counts.join('·')}`]
        : [],
    ),
    ...(worlds.every((world) => isAlike(world[item] ?? [])) ? [`${item}: all ${total(counts)} alike`] : []),
  ]);
}

function isAlike(counts: readonly number[]): boolean {
  const n = total(counts);
  return n > 0 && n < unanimous && counts.includes(n);
}

/** The attacker who can run the program on every world: what is known in some of them, and how many looks there are. */
export function attack(worlds: readonly World[], look: (world: World) => unknown) {
  const classes = new Map<string, World[]>();
  for (const world of worlds) {
    const seen = JSON.stringify(look(world));
    const alike = classes.get(seen);
    if (alike) alike.push(world);
    else classes.set(seen, [world]);
  }
  return { worlds: worlds.length, looks: classes.size, recovered: [...classes.values()].flatMap(known) };
}

/** Every way in which n answers can fall on so many values. */
export function tables(values: number, n: number): number[][] {
  if (values === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) =>
    tables(values - 1, n - first).map((rest) => [first, ...rest]),
  ).flat();
}
