import { describe, expect, test } from 'vitest';
import { menuOf } from '#client/clerk/desk/menu.tsx';
import { addressOf, firstCampaign, pages, readAddress } from '#client/clerk/desk/pages.ts';
import type { CampaignView } from '#client/clerk/desk/views.ts';
import { wordsFor } from '#client/clerk/words.tsx';
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

describe('the menu of the desk', () => {
  const all = [...pages.map(({ asks }) => asks), 'paper.key', 'questionnaires.write'] as const;
  const place = { account: { permissions: [...all] }, campaign: { id: CampaignId.parse('trial') } };
  const words = wordsFor('vi');
  const groupOf = (title: string) =>
    menuOf({ ...place, page: undefined }, words).find(({ lines }) =>
      lines.some((line) => line.title === title),
    )?.group;

  test('holds every page once, and the two other desks with what they are for', () => {
    const lines = menuOf({ ...place, page: undefined }, words).flatMap((group) => group.lines);
    expect(new Set(lines.map(({ href }) => href)).size).toBe(pages.length + 2);
    expect(groupOf('Phiếu giấy')).toBe('fieldwork');
    expect(groupOf('Mẫu phiếu')).toBe('preparation');
  });

  test('the group of the page is the one that is open', () => {
    for (const page of pages) {
      const open = menuOf({ ...place, page }, words).filter(({ isCurrent }) => isCurrent);
      expect(open).toHaveLength(1);
      expect(open[0]?.lines.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    }
  });

  test('a group of which nothing may be seen is not there, nor a page of a campaign where there is none', () => {
    const account = { permissions: ['own.account', 'progress.read'] as const };
    const lines = menuOf(
      { account: { permissions: [...account.permissions] }, campaign: undefined, page: undefined },
      words,
    );
    expect(lines.map(({ group }) => group)).toEqual(['system']);
  });
});
