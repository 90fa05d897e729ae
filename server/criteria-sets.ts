import type { Db } from '#db/open.ts';
import { listCriteriaSets } from '#db/queries/criteria-sets.ts';
import type { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { findCriteriaSet, criteriaSets as reference } from '#surveys/par-index/criteria-sets/index.ts';

/** Every criteria set a campaign can name: those that come with the program, and those published here. */
export type CriteriaSets = {
  /** Among those that are known: what is published never changes, so only new ones have to be loaded. */
  find(id: string): CriteriaSet | undefined;
  list(): readonly CriteriaSet[];
  /** After one was published, and where another process may have published one. */
  load(): Promise<void>;
};

export async function openCriteriaSets(db: Db): Promise<CriteriaSets> {
  let published: readonly CriteriaSet[] = [];
  const sets: CriteriaSets = {
    find: (id) => findCriteriaSet(id) ?? published.find((set) => set.id === id),
    list: () => [...reference, ...published],
    async load() {
      published = (await listCriteriaSets(db)).map(({ set }) => set);
    },
  };
  await sets.load();
  return sets;
}
