import { describe, expect, test } from 'vitest';
import { extremesOf } from '#client/clerk/results/factors/extremes.ts';
import { groupRow } from '#client/clerk/results/overview/group-row.ts';
import { overlapSentence, overviewSentence } from '#client/clerk/results/overview/overview-sentence.ts';
import type { GroupAtAGlance } from '#client/clerk/results/overview/overview-view.tsx';
import type { RatedItem } from '#client/clerk/results/results-page.tsx';
import { sourceOf } from '#client/clerk/results/source-of.ts';
import { wordsFor } from '#client/clerk/words.tsx';
import { overviewOf } from '#server/results/overview/overview.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { GroupCode } from '#surveys/ids.ts';
import { filled } from '../../server/results/filled.ts';
import { summaryOf } from '../../server/results/summary-of.ts';

const vi = wordsFor('vi');
const en = wordsFor('en');
const citizens = GroupCode.parse('citizens');

function groupsAfter(...responses: Parameters<typeof summaryOf>[1][]): GroupAtAGlance[] {
  return JSON.parse(JSON.stringify(overviewOf(campaign, summaryOf(campaign, responses.flat())).groups));
}

const withIndex = (group: GroupAtAGlance, percent: string, low: number, high: number): GroupAtAGlance => ({
  ...group,
  indexPercent: percent,
  certainty: { interval: { low, high }, conclusion: 'enough' },
});

describe('the overview in a sentence', () => {
  const [first, second] = groupsAfter([]);
  if (!first || !second) throw new Error('fewer than two groups');

  test('names the most and the least satisfied group', () => {
    const groups = [withIndex(first, '65.37', 0.6, 0.7), withIndex(second, '80.31', 0.75, 0.85)];
    expect(overviewSentence(groups, vi)).toMatch(
      /^Hài lòng cao nhất là tổ chức, .* \(80,31\u00a0%\), thấp nhất là người dân \(65,37\u00a0%\)\.$/,
    );
    expect(overviewSentence(groups, en)).toMatch(/least satisfied citizens \(65\.37%\)\.$/);
    expect(overlapSentence(groups, vi)).toBeUndefined();
  });

  test('warns where the order may be chance', () => {
    const groups = [withIndex(first, '65.37', 0.6, 0.71), withIndex(second, '70.31', 0.69, 0.75)];
    expect(overlapSentence(groups, vi)).toContain('chồng lên nhau');
  });

  test('says that there is nothing, too little, or one result only', () => {
    expect(overviewSentence(groupsAfter([]), vi)).toBe('Chưa có phiếu hợp lệ nào.');
    expect(overviewSentence(groupsAfter(filled(campaign, citizens, 3, 1)), vi)).toMatch(
      /^Chưa nhóm nào có đủ phiếu/,
    );
    expect(overviewSentence([withIndex(first, '65.37', 0.6, 0.7), second], vi)).toMatch(
      /một nhóm: Người dân, 65,37/,
    );
  });

  test('a group short of responses says so beside its number', () => {
    const [few] = groupsAfter(filled(campaign, citizens, 8, 1));
    if (!few) throw new Error('no group');
    expect(groupRow({ ...few, minimumN: 30, counted: 8 }, vi).note).toMatch(
      /^n = 8, chỉ tiêu \d+; chưa đủ số phiếu \(cần 30\)$/,
    );
    expect(groupRow({ ...few, counted: 4, indexPercent: null }, vi).blank).toBe('chưa đủ phiếu');
  });
});

describe('the strongest and the weakest statements', () => {
  const item = (key: number, share: number | null) => ({
    key,
    favourableShare:
      share === null
        ? null
        : ({
            share,
            interval: { low: share, high: share },
            conclusion: 'enough',
          } satisfies RatedItem['favourableShare']),
  });

  test('are five and five, best first, what is withheld left out', () => {
    const found = extremesOf([
      item(0, null),
      ...Array.from({ length: 12 }, (_, at) => item(at + 1, (at + 1) / 20)),
    ]);
    expect(found.strongest.map((one) => one.item.key)).toEqual([12, 11, 10, 9, 8]);
    expect(found.weakest.map((one) => one.item.key)).toEqual([5, 4, 3, 2, 1]);
  });

  test('of few statements none is among both, and of three nothing is ranked', () => {
    expect(
      extremesOf([1, 2, 3, 4, 5].map((at) => item(at, at / 10))).weakest.map((one) => one.item.key),
    ).toEqual([2, 1]);
    expect(extremesOf([1, 2, 3].map((at) => item(at, at / 10)))).toEqual({ strongest: [], weakest: [] });
  });
});

describe('where a picture says it comes from', () => {
  const view = {
    ...campaign,
    window: 'closed' as const,
    standing: 'final' as const,
    finalDay: '2024-11-08',
    unsealing: undefined,
    planNumber: undefined,
    groups: [],
  };
  const now = new Date('2024-11-30T20:00:00Z');

  test('campaign, body and the day in Vietnam; provisional and trial figures say so first', () => {
    expect(sourceOf(view, now, vi).line).toBe(
      `Nguồn: ${campaign.title.vi}, ${campaign.unit.vi}. Số liệu lấy ngày 01/12/2024.`,
    );
    expect(sourceOf({ ...view, standing: 'live' }, now, vi).line).toMatch(/^TẠM TÍNH\. /);
    expect(sourceOf({ ...view, isTrial: true }, now, en).line).toMatch(/^TRIAL RUN/);
  });
});
