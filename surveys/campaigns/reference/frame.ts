import type { AuthoredCampaign } from '../campaign.ts';
import { groups } from './groups.ts';
import { points } from './points.ts';
import { quotas } from './quotas.ts';
import { targets } from './targets.ts';

/** What the plan's own campaign and the trial have in common. */
export const frame = {
  unit: { vi: 'UBND phường Huyền Tụng', en: "Huyền Tụng Ward People's Committee" },
  graceMinutes: 30,
  criteriaSet: 'reference-2024',
  groups,
  points,
  targets,
  quotas,
} satisfies Partial<AuthoredCampaign>;
