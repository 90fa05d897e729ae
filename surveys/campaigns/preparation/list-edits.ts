import type { CampaignDraft, DraftGroup, DraftPoint, DraftTarget } from './draft.ts';

/** A group's code changes in its quotas, too. */
export function withGroup(draft: CampaignDraft, index: number, group: DraftGroup): CampaignDraft {
  const before = draft.groups[index];
  if (!before) return draft;
  const isAlone = draft.groups.filter(({ code }) => code === before.code).length === 1;
  const follows = isAlone && before.code !== group.code;
  return {
    ...draft,
    groups: draft.groups.with(index, group),
    quotas: follows
      ? draft.quotas.map((quota) => (quota.group === before.code ? { ...quota, group: group.code } : quota))
      : draft.quotas,
  };
}

export function withoutGroup(draft: CampaignDraft, index: number): CampaignDraft {
  const groups = draft.groups.toSpliced(index, 1);
  const isThere = (code: string) => groups.some((group) => group.code === code);
  return { ...draft, groups, quotas: draft.quotas.filter(({ group }) => isThere(group)) };
}

export function withPoint(draft: CampaignDraft, index: number, point: DraftPoint): CampaignDraft {
  return draft.points[index] ? { ...draft, points: draft.points.with(index, point) } : draft;
}

export function withoutPoint(draft: CampaignDraft, index: number): CampaignDraft {
  const points = draft.points.toSpliced(index, 1);
  const isThere = (id: string) => points.some((point) => point.id === id);
  return { ...draft, points, quotas: draft.quotas.filter(({ point }) => isThere(point)) };
}

/** A row that is known is brought up to date in its place; `isInstead` of all, quotas of what is gone go, too. */
export function withPoints(
  draft: CampaignDraft,
  rows: readonly DraftPoint[],
  isInstead: boolean,
): CampaignDraft {
  const ids = new Set(rows.map(({ id }) => id));
  if (isInstead)
    return { ...draft, points: [...rows], quotas: draft.quotas.filter(({ point }) => ids.has(point)) };
  const updated = draft.points.map((point) => rows.find(({ id }) => id === point.id) ?? point);
  const added = rows.filter(({ id }) => !draft.points.some((point) => point.id === id));
  return { ...draft, points: [...updated, ...added] };
}

export function withTarget(draft: CampaignDraft, index: number, target: DraftTarget): CampaignDraft {
  return draft.targets[index] ? { ...draft, targets: draft.targets.with(index, target) } : draft;
}

export function withoutTarget(draft: CampaignDraft, index: number): CampaignDraft {
  return { ...draft, targets: draft.targets.toSpliced(index, 1) };
}

export function withTargets(
  draft: CampaignDraft,
  rows: readonly DraftTarget[],
  isInstead: boolean,
): CampaignDraft {
  const added = rows.filter(({ code }) => !draft.targets.some((target) => target.code === code));
  return { ...draft, targets: isInstead ? [...rows] : [...draft.targets, ...added] };
}
