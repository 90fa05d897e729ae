import { describe, expect, test } from 'vitest';
import { addressOf, firstCampaign, pages, readAddress } from '#client/clerk/desk/pages.ts';
import type { CampaignView } from '#client/clerk/desk/views.ts';
import { CampaignId } from '#surveys/ids.ts';

function campaign(id: string, window: CampaignView['window']): CampaignView {
  const title = { vi: id, en: id };
  return {
    id: CampaignId.parse(id),
    title,
    unit: title,
    isTrial: false,
    planNumber: undefined,
    window,
    firstDay: '',
    lastDay: '',
    standing: 'live',
    finalDay: '2024-11-08',
    unsealing: undefined,
    criteriaSet: 'reference-2024',
    groups: [],
  };
}

describe('the addresses of the desk', () => {
  test('every page has one that leads back to it', () => {
    for (const page of pages) expect(readAddress(addressOf(page, 'trial')).page).toBe(page);
  });

  test('what comes after the page is its own business', () => {
    expect(readAddress('/clerk/campaigns/2024/results/leaders/SNV')).toMatchObject({
      campaign: '2024',
      page: { name: 'results' },
      rest: ['leaders', 'SNV'],
    });
    expect(readAddress('/clerk/nothing')).toEqual({ rest: [] });
    expect(readAddress('/clerk/campaigns/2024/accounts').page).toBeUndefined();
  });

  test('the desk opens with what was looked at last, else with what is open, else with the latest', () => {
    const all = [campaign('latest', 'not_yet'), campaign('now', 'open'), campaign('old', 'closed')];
    expect(firstCampaign(all, 'old')?.id).toBe('old');
    expect(firstCampaign(all, 'gone')?.id).toBe('now');
    expect(firstCampaign(all.slice(0, 1), undefined)?.id).toBe('latest');
    expect(firstCampaign([], undefined)).toBeUndefined();
  });
});
