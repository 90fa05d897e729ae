import { randomBytes } from 'node:crypto';
import { CampaignId, ExclusionId, GroupCode } from '#surveys/ids.ts';
import type { Exclusion } from '#surveys/responses/exclusions/exclusion.ts';

/** An exclusion of straight lines among the citizens of 2024, unless it is said to be otherwise. */
export function anExclusion(with_: Partial<Exclusion> = {}): Exclusion {
  return {
    id: ExclusionId.parse(randomBytes(16).toString('base64url')),
    campaign: CampaignId.parse('2024'),
    choice: { group: GroupCode.parse('citizens'), flags: ['straight_line'] },
    n: 12,
    reason: 'Điều tra viên báo đã điền thay người dân',
    day: '2024-10-03',
    by: 'hoa.nguyen',
    ...with_,
  };
}
