import type { CampaignDraft } from '../preparation/draft.ts';
import { quotaSum } from '../preparation/quota-edits.ts';
import type { ReadinessFinding } from './finding.ts';
import { calledGroup } from './groups.ts';

export function quotaFindings(draft: CampaignDraft): ReadinessFinding[] {
  const { groups, points, quotas } = draft;
  const stray = quotas.find(
    ({ group, point }) =>
      !groups.some(({ code }) => code === group) || !points.some(({ id }) => id === point),
  );
  const isAnyQuota = quotas.some(({ n }) => n > 0);
  return [
    ...(stray ? [{ code: 'quota_of_nothing', at: 'quotas', about: { ...stray } } as const] : []),
    ...groups.flatMap((group, index) => ofGroup(draft, group, index)),
    ...points.flatMap((point, index): ReadinessFinding[] =>
      isAnyQuota && !quotas.some(({ point: id, n }) => id === point.id && n > 0)
        ? [{ code: 'point_without_quota', at: `quotas.0.${index}`, about: { point: point.name.vi } }]
        : [],
    ),
  ];
}

function ofGroup(
  draft: CampaignDraft,
  group: CampaignDraft['groups'][number],
  index: number,
): ReadinessFinding[] {
  const { population, sampleSize, minimumN } = group;
  const sum = quotaSum(draft, group.code);
  const about = { group: calledGroup(group, index), sum, n: sampleSize ?? 0, population: population ?? 0 };
  const at = `groups.${index}.sampleSize`;
  const found: [boolean, ReadinessFinding][] = [
    [sum === 0, { code: 'quota_missing', at: `quotas.${index}`, about }],
    [
      sampleSize === undefined && population !== undefined && sum > 0,
      { code: 'sample_size_missing', at, about },
    ],
    [
      sampleSize !== undefined && population !== undefined && sampleSize > population,
      { code: 'sample_above_population', at, about },
    ],
    [
      sampleSize !== undefined && sum > 0 && sum !== sampleSize,
      { code: 'quota_differs_from_sample', at: `quotas.${index}`, about },
    ],
    [
      sum > 0 && sum < minimumN,
      { code: 'minimum_above_quota', at: `quotas.${index}`, about: { ...about, minimum: minimumN } },
    ],
  ];
  return found.flatMap(([is, finding]) => (is ? [finding] : []));
}
