import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { modes } from '#surveys/campaigns/mode.ts';
import { toldMinimumN } from '#surveys/par-index/minimum-n.ts';
import type { Disposition } from '#surveys/responses/disposition.ts';
import { type FieldCount, total } from './field-counts.ts';

/** Ballots by what became of them. `void` ones are withdrawn paper ballots. */
export type Dispositions = Record<Disposition, number>;

/**
 * How far fieldwork is. Only numbers of ballots, nothing of what is in them. Complete responses count towards a quota;
 * 0 where none was set.
 */
export function progressOf(campaign: Campaign, counts: readonly FieldCount[]) {
  const { groups, points, quotas } = campaign;
  const quotaOf = (matches: (quota: (typeof quotas)[number]) => boolean) =>
    quotas.reduce((sum, quota) => (matches(quota) ? sum + quota.n : sum), 0);
  return {
    all: { ...dispositionsOf(counts), quota: quotaOf(() => true) },
    groups: groups.map(({ code, name, minimumN }) => ({
      code,
      name,
      minimumN: toldMinimumN({ minimumN }),
      ...dispositionsOf(counts.filter(({ group }) => group === code)),
      quota: quotaOf(({ group }) => group === code),
    })),
    points: points
      .map(({ id, name, kind }) => {
        const here = counts.filter(({ point }) => point === id);
        const cells = groups.map(({ code }) => ({
          group: code,
          complete: dispositionsOf(here.filter(({ group }) => group === code)).complete,
          quota: quotaOf(({ group, point }) => group === code && point === id),
        }));
        return {
          id,
          name,
          kind,
          ...dispositionsOf(here),
          quota: quotaOf(({ point }) => point === id),
          /** Complete responses still wanted: too many from one group do not make up for another. */
          wanted: cells.reduce((sum, { complete, quota }) => sum + Math.max(0, quota - complete), 0),
          cells: cells.filter(({ complete, quota }) => complete > 0 || quota > 0),
        };
      })
      .filter(({ cells, partial, screened_out }) => cells.length > 0 || partial > 0 || screened_out > 0),
    modes: modes.map((mode) => {
      const inMode = counts.filter((count) => count.mode === mode);
      return { mode, ...dispositionsOf(inMode), late: total(inMode, ({ isLate }) => isLate) };
    }),
    days: daysOf(counts),
  };
}

function dispositionsOf(counts: readonly FieldCount[]): Dispositions {
  const of = (disposition: Disposition) => total(counts, (count) => count.disposition === disposition);
  return {
    complete: of('complete'),
    partial: of('partial'),
    screened_out: of('screened_out'),
    void: of('void'),
  };
}

/** Every day from the first ballot to the last, also those on which none came. */
function daysOf(counts: readonly FieldCount[]) {
  const received = counts.map(({ day }) => day).sort();
  const [first, last] = [received.at(0), received.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days: ({ day: string } & Dispositions)[] = [];
  for (
    let at = Date.parse(`${first}T00:00:00Z`);
    at <= Date.parse(`${last}T00:00:00Z`);
    at += 24 * 3600_000
  ) {
    const day = new Date(at).toISOString().slice(0, 10);
    days.push({ day, ...dispositionsOf(counts.filter((count) => count.day === day)) });
  }
  return days;
}
