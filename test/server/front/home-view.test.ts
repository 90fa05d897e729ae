import { describe, expect, it } from 'vitest';
import { homeView } from '#server/routes/front/home-view.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { drawLinkCode } from '#surveys/campaigns/link-code.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';

const during = new Date('2024-09-17T03:00:00Z');
const official: Campaign = { ...huyenTung2024, state: 'open' };

let drawn = 0;
function withLinks(campaign: Campaign) {
  const links = campaign.groups.flatMap(({ code: group }) =>
    campaign.points.map(({ id: point }) => {
      drawn += 1;
      return { code: drawLinkCode((n) => (drawn * 7919) % n), campaign: campaign.id, group, point };
    }),
  );
  return { campaign, links };
}

describe('what the home page shows of an official campaign', () => {
  it('is only the groups anybody may belong to', () => {
    const [open] = homeView([withLinks(official)], during).open;
    expect(open?.entries.map(({ group }) => group.vi)).toEqual([
      'Người dân',
      'Tổ chức, doanh nghiệp, hợp tác xã, hộ kinh doanh',
      'Người dân – phiếu nhanh tại Một cửa',
    ]);
  });

  it('leads straight to the point where a group is asked at one, and asks which where there are several', () => {
    const [open] = homeView([withLinks(official)], during).open;
    const [citizens, organisations] = open?.entries ?? [];
    expect(organisations?.main?.point.vi).toBe('Bộ phận Một cửa');
    expect(organisations?.doors).toHaveLength(18);
    expect(citizens?.main).toBeUndefined();
    expect(citizens?.doors).toHaveLength(19);
  });

  it('is announced before it opens, and is over afterwards', () => {
    const on = (day: string) => homeView([withLinks(official)], new Date(day));
    expect(on('2024-08-31T16:59:59Z').others).toMatchObject([{ when: 'coming' }]);
    expect(on('2024-08-31T17:00:00Z').open).toHaveLength(1);
    expect(on('2024-10-31T17:00:00Z')).toMatchObject({ open: [], others: [{ when: 'closed' }] });
  });

  it('is nothing at all while it is a draft', () => {
    const draft: Campaign = { ...official, state: 'draft' };
    expect(homeView([withLinks(draft)], during)).toEqual({ open: [], others: [] });
  });
});
