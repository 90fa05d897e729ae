import { allocate } from '../../sampling/allocation.ts';
import type { Allocation } from '../allocation-basis.ts';
import type { CampaignDraft } from './draft.ts';

/** How many complete responses of a group are wanted at a point. */
export function quotaAt({ quotas }: Pick<CampaignDraft, 'quotas'>, group: string, point: string): number {
  return quotas.find((quota) => quota.group === group && quota.point === point)?.n ?? 0;
}

export function quotaSum({ quotas }: Pick<CampaignDraft, 'quotas'>, group: string): number {
  return quotas.filter((quota) => quota.group === group).reduce((sum, { n }) => sum + n, 0);
}

export function withQuota(draft: CampaignDraft, group: string, point: string, n: number): CampaignDraft {
  const others = draft.quotas.filter((quota) => quota.group !== group || quota.point !== point);
  return { ...draft, quotas: n === 0 ? others : [...others, { group, point, n }] };
}

/** What each point weighs when responses are shared out: a counter has no households and takes none. */
function sizesOf({ points }: CampaignDraft, allocation: Allocation): number[] {
  return points.map((point) => {
    if (allocation === 'equally') return point.kind === 'neighbourhood' ? 1 : 0;
    return point[allocation] ?? 0;
  });
}

/**
 * A group's n over the points by largest remainder, in the order of the points; undefined where there is no n or no
 * point with a size.
 */
export function allocatedTo(
  draft: CampaignDraft,
  groupCode: string,
  allocation: Allocation | undefined,
): number[] | undefined {
  const n = draft.groups.find(({ code }) => code === groupCode)?.sampleSize;
  const sizes = allocation && sizesOf(draft, allocation);
  if (n === undefined || !sizes || sizes.every((size) => size === 0)) return undefined;
  return allocate(n, sizes);
}

/** Shares a group's n out anew; what was typed into its cells before is gone. */
export function shareOut(draft: CampaignDraft, groupCode: string, allocation: Allocation): CampaignDraft {
  const parts = allocatedTo(draft, groupCode, allocation);
  if (!parts) return draft;
  const others = draft.quotas.filter(({ group }) => group !== groupCode);
  const own = draft.points.map(({ id }, index) => ({ group: groupCode, point: id, n: parts[index] ?? 0 }));
  return withAllocation(
    { ...draft, quotas: [...others, ...own.filter(({ n }) => n > 0)] },
    groupCode,
    allocation,
  );
}

/** All of a group's n at one point: where a closed group collects its codes. */
export function allAt(draft: CampaignDraft, groupCode: string, point: string): CampaignDraft {
  const n = draft.groups.find(({ code }) => code === groupCode)?.sampleSize ?? 0;
  const others = draft.quotas.filter(({ group }) => group !== groupCode);
  const own = n === 0 ? [] : [{ group: groupCode, point, n }];
  return withAllocation({ ...draft, quotas: [...others, ...own] }, groupCode, undefined);
}

function withAllocation(
  draft: CampaignDraft,
  groupCode: string,
  allocation: Allocation | undefined,
): CampaignDraft {
  const groups = draft.groups.map(({ allocation: _before, ...group }) =>
    group.code === groupCode
      ? { ...group, ...(allocation && { allocation }) }
      : { ...group, ...(_before && { allocation: _before }) },
  );
  return { ...draft, groups };
}
