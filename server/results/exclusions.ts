import type { GroupCode } from '#surveys/ids.ts';
import { total } from './field-counts.ts';
import type { Summary } from './summary.ts';

/**
 * Ballots of a group that came in and count for nothing, by reason. `excluded`: whole ones that the clerk left out and
 * why (`summary.apart`); not there where nothing was.
 */
export type Excluded = Record<'partial' | 'screened_out' | 'void' | 'other_version', number> & {
  excluded?: number;
};

export function exclusionsOf(summary: Summary, group: GroupCode): Excluded {
  const counts = summary.field().filter((count) => count.group === group);
  const excluded = summary.apart?.n.get(group) ?? 0;
  return {
    partial: total(counts, ({ disposition }) => disposition === 'partial'),
    screened_out: total(counts, ({ disposition }) => disposition === 'screened_out'),
    void: total(counts, ({ disposition }) => disposition === 'void'),
    other_version: summary.otherVersions.get(group) ?? 0,
    ...(excluded > 0 && { excluded }),
  };
}
