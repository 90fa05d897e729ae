import { describe, expect, test } from 'vitest';
import { campaignOf } from '#surveys/campaigns/preparation/campaign-of.ts';
import { CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import { draftAfter, draftOf, proposedId } from '#surveys/campaigns/preparation/draft-of.ts';
import { longestText } from '#surveys/campaigns/preparation/limits.ts';
import {
  withGroup,
  withoutGroup,
  withoutPoint,
  withPoints,
  withTargets,
} from '#surveys/campaigns/preparation/list-edits.ts';
import { codeFrom, targetCodeFrom } from '#surveys/campaigns/preparation/new-code.ts';
import { readPastedPoints } from '#surveys/campaigns/preparation/pasted-points.ts';
import { readPastedTargets } from '#surveys/campaigns/preparation/pasted-targets.ts';
import {
  allAt,
  allocatedTo,
  quotaAt,
  quotaSum,
  shareOut,
  withQuota,
} from '#surveys/campaigns/preparation/quota-edits.ts';
import { trialRunOf } from '#surveys/campaigns/preparation/trial-run.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { GroupCode } from '#surveys/ids.ts';
import { sampleSize } from '#surveys/sampling/sample-size.ts';
import { aReadyDraft, id2025 } from './drafts.ts';

describe('a draft', () => {
  test("of last year's campaign has everything but its days, its plan number and its state", () => {
    const draft = draftAfter(huyenTung2024, id2025, '2025-08-01');
    expect(draft).toMatchObject({
      id: '2025',
      title: { vi: 'Điều tra xã hội học xác định Chỉ số cải cách hành chính năm 2025' },
      firstDay: '2025-09-01',
      lastDay: '2025-10-31',
      lateDay: '2025-11-07',
      planNumber: '',
      planDate: '',
      groups: huyenTung2024.groups,
      points: huyenTung2024.points,
      targets: huyenTung2024.targets,
      quotas: huyenTung2024.quotas,
    });
    expect(draft).not.toHaveProperty('state');
  });

  test('of 29 February is about 28 February a year later', () => {
    const leap = { ...huyenTung2024, firstDay: '2024-02-29', lastDay: '2024-02-29', lateDay: '2024-03-01' };
    expect(draftAfter(leap, id2025, '2024-12-01')).toMatchObject({
      firstDay: '2025-02-28',
      lateDay: '2025-03-01',
    });
  });

  test('is of the first year whose window is not over yet', () => {
    const inTime = (today: string) => draftAfter(huyenTung2024, id2025, today);
    expect(inTime('2024-09-15').lastDay).toBe('2025-10-31');
    expect(inTime('2026-10-31')).toMatchObject({ firstDay: '2026-09-01', lastDay: '2026-10-31' });
    expect(inTime('2026-11-01')).toMatchObject({
      title: { vi: 'Điều tra xã hội học xác định Chỉ số cải cách hành chính năm 2027' },
      firstDay: '2027-09-01',
      lastDay: '2027-10-31',
      lateDay: '2027-11-07',
    });
  });

  test('and the campaign it describes are one another', () => {
    const { state, isTrial } = huyenTung2024;
    expect(campaignOf(draftOf(huyenTung2024), { state, isTrial })).toEqual(huyenTung2024);
  });

  test('says in Vietnamese what was not said in English', () => {
    const unit = { vi: 'UBND phường Đức Xuân', en: '' };
    const campaign = campaignOf(aReadyDraft({ unit, legalBasis: ['', 'Kế hoạch'] }), {
      state: 'open',
      isTrial: false,
    });
    expect(campaign.unit).toEqual({ vi: unit.vi, en: unit.vi });
    expect(campaign.upperUnits).toEqual([{ vi: 'UBND tỉnh Thái Nguyên', en: 'UBND tỉnh Thái Nguyên' }]);
    expect(campaign.legalBasis).toEqual(['Kế hoạch']);
  });

  test('may be half done, but not nonsense', () => {
    expect(CampaignDraft.safeParse({ ...aReadyDraft(), firstDay: '' }).success).toBe(true);
    expect(CampaignDraft.safeParse({ ...aReadyDraft(), firstDay: '2025-02-30' }).success).toBe(false);
    expect(CampaignDraft.safeParse({ ...aReadyDraft(), graceMinutes: -1 }).success).toBe(false);
  });

  test('is proposed under the next free code', () => {
    expect(proposedId('2025', ['2024', 'trial'])).toBe('2025');
    expect(proposedId('2025', ['2025', '2025-2'])).toBe('2025-3');
  });
});

describe('a trial run', () => {
  const trial = trialRunOf(aReadyDraft({ firstDay: '', lastDay: '', lateDay: '' }), 2, '2025-08-20');

  test('is a campaign of its own, open from today, that can only close', () => {
    expect(trial).toMatchObject({
      id: '2025-trial-2',
      trialOf: '2025',
      state: 'trial',
      isTrial: true,
      firstDay: '2025-08-20',
      lastDay: '2025-09-18',
      lateDay: '2025-09-25',
    });
    expect(trial.title.vi).toMatch(/^Chạy thử lần 2: /);
  });

  test('of a long code keeps to forty letters', () => {
    const draft = aReadyDraft({ id: `a${'b'.repeat(39)}` as typeof id2025 }); // a code of the longest kind
    expect(trialRunOf(draft, 1, '2025-08-20').id).toHaveLength(40);
  });
});

describe('quotas', () => {
  const draft = { ...aReadyDraft(), points: aReadyDraft().points.slice(0, 3), quotas: [] };
  const sized = {
    ...draft,
    points: draft.points.map((point, index) => ({ ...point, households: [52, 71, 38][index] ?? 0 })),
    groups: draft.groups.map((group) => ({ ...group, sampleSize: 100 })),
  };

  test('are shared out by households: 52, 71 and 38 of 100 give 32, 44 and 24', () => {
    const shared = shareOut(sized, 'citizens', 'households');
    expect(shared.points.map(({ id }) => quotaAt(shared, 'citizens', id))).toEqual([32, 44, 24]);
    expect(quotaSum(shared, 'citizens')).toBe(100);
    expect(shared.groups[0]?.allocation).toBe('households');
    expect(shared.groups[1]?.allocation).toBeUndefined();
  });

  test('may be edited afterwards, and what they were shared out to is still known', () => {
    const id = String(sized.points[0]?.id);
    const edited = withQuota(shareOut(sized, 'citizens', 'households'), 'citizens', id, 40);
    expect(quotaSum(edited, 'citizens')).toBe(108);
    expect(allocatedTo(edited, 'citizens', 'households')).toEqual([32, 44, 24]);
  });

  test('go all to one point where a closed group is asked at one', () => {
    const id = String(sized.points[1]?.id);
    const all = allAt(shareOut(sized, 'delegates', 'households'), 'delegates', id);
    expect(all.quotas).toEqual([{ group: 'delegates', point: id, n: 100 }]);
    expect(all.groups[3]?.allocation).toBeUndefined();
  });

  test('stay as they are where nothing says how large the points are', () => {
    expect(shareOut(draft, 'citizens', 'population')).toBe(draft);
    expect(allocatedTo(sized, 'citizens', undefined)).toBeUndefined();
  });

  test('follow a group whose code is mended, and go with a group or a point that goes', () => {
    const shared = shareOut(sized, 'citizens', 'households');
    const [first] = shared.groups;
    if (!first) throw new Error('no group');
    const renamed = withGroup(shared, 0, { ...first, code: GroupCode.parse('people') });
    expect(quotaSum(renamed, 'people')).toBe(100);
    expect(withoutGroup(renamed, 0).quotas).toEqual([]);
    expect(quotaSum(withoutPoint(shared, 1), 'citizens')).toBe(56);
  });
});

describe('a list of points that is pasted', () => {
  test('from a spreadsheet: number, name, households, people', () => {
    const text =
      'TT\tTổ dân phố\tSố hộ\tDân số\n1\tKhuổi Lặng\t52\t1.204\r\n2\tNà Pài\t71\t\n\n3\tBộ phận Một cửa';
    expect(readPastedPoints(text, [])).toEqual({
      points: [
        {
          id: 'khuoi-lang',
          name: { vi: 'Khuổi Lặng', en: '' },
          kind: 'neighbourhood',
          households: 52,
          population: 1204,
        },
        { id: 'na-pai', name: { vi: 'Nà Pài', en: '' }, kind: 'neighbourhood', households: 71 },
        { id: 'bo-phan-mot-cua', name: { vi: 'Bộ phận Một cửa', en: '' }, kind: 'one_stop_counter' },
      ],
      unread: [],
    });
  });

  test('keeps the id and the English of a point it knows, whatever the accents, and brings the new number', () => {
    const known = aReadyDraft().points.slice(0, 1);
    const { points } = readPastedPoints('Tổ khuổi lặng\t55\nTổ 12\t40', known);
    expect(points).toMatchObject([
      { id: 'khuoi-lang', name: { vi: 'Tổ Khuổi Lặng', en: 'Khuổi Lặng neighbourhood' }, households: 55 },
      { id: 'to-12', name: { vi: 'Tổ 12' }, households: 40 },
    ]);
  });

  test('does not take a telephone for households, nor a name twice', () => {
    const text = 'Nà Pài\t71\t0912345678\nChí Lèn\t30\nTổ Chí Lèn\nChí lèn\t31';
    expect(readPastedPoints(text, [])).toMatchObject({
      points: [{ id: 'chi-len', households: 30 }, { id: 'to-chi-len' }],
      unread: [
        { line: 1, text: 'Nà Pài | 71 | 0912345678' },
        { line: 4, text: 'Chí lèn | 31' },
      ],
    });
  });

  test('names the lines it could not read', () => {
    expect(readPastedPoints('Nà Pài\tnhiều\n17\nChí Lèn\t30', [])).toMatchObject({
      points: [{ id: 'chi-len' }],
      unread: [
        { line: 1, text: 'Nà Pài | nhiều' },
        { line: 2, text: '17' },
      ],
    });
  });
});

describe('rows that are pasted', () => {
  const draft = aReadyDraft();
  const [first, second] = draft.points;
  if (!first || !second) throw new Error('the draft has no two points');
  const fresh = { id: 'to-12', name: { vi: 'Tổ 12', en: '' }, kind: 'neighbourhood' as const };

  test('stand behind those that are there; a known one is brought up to date in its place', () => {
    const { points } = withPoints(draft, [{ ...second, households: 999 }, fresh], false);
    expect(points.length).toBe(draft.points.length + 1);
    expect(points[1]).toEqual({ ...second, households: 999 });
    expect(points.at(-1)).toEqual(fresh);
  });

  test('stand instead of all, and quotas of points that are gone go, too', () => {
    const quotas = [first, second].map(({ id }) => ({ group: 'citizens', point: id, n: 5 }));
    const replaced = withPoints({ ...draft, quotas }, [second, fresh], true);
    expect(replaced.points).toEqual([second, fresh]);
    expect(replaced.quotas).toEqual([quotas[1]]);
  });

  test('bodies that are known stay as they are', () => {
    const [known] = draft.targets;
    const other = { code: 'SOYTE', name: { vi: 'Sở Y tế', en: '' } };
    if (!known) throw new Error('the draft assesses nobody');
    expect(withTargets(draft, [known, other], false).targets).toEqual([...draft.targets, other]);
    expect(withTargets(draft, [other], true).targets).toEqual([other]);
  });

  test('are not taken where a name is longer than a name may be', () => {
    const [most, more] = ['a'.repeat(longestText), 'b'.repeat(longestText + 1)];
    const unread = [{ line: 2, text: more }];
    expect(readPastedPoints(`${most}\n${more}`, [])).toMatchObject({
      points: [{ name: { vi: most } }],
      unread,
    });
    expect(readPastedTargets(`${most}\n${more}`, [])).toMatchObject({
      targets: [{ name: { vi: most } }],
      unread,
    });
  });
});

test('a list of bodies is pasted as it stands in a plan; who is known keeps code and English', () => {
  const known = aReadyDraft().targets.slice(0, 3);
  const text = '1. UBND thành phố Bắc Kạn;\n2) Sở Tài chính\n- Sở Nội vụ\n\nSở Tài chính.\n4\tSở Y tế';
  expect(readPastedTargets(text, known).targets).toEqual([
    known[0],
    { code: 'SOTAICHINH', name: { vi: 'Sở Tài chính', en: '' } },
    known[2],
    { code: 'SOYTE', name: { vi: 'Sở Y tế', en: '' } },
  ]);
});

test('codes are made of names: small for points and groups, capitals for assessed bodies, never twice', () => {
  expect(codeFrom('Đon Tuấn–Khuổi Dủm', [], 'diem')).toBe('don-tuan-khuoi-dum');
  expect(codeFrom('Tổ 1', ['to-1'], 'diem')).toBe('to-1-2');
  expect(codeFrom('12', [], 'diem')).toBe('diem');
  expect(targetCodeFrom('Sở Nội vụ', ['SONOIVU'])).toBe('SONOIVU2');
  expect(targetCodeFrom('', [])).toBe('CQ');
});

test('n of 4.876 people at ±5 % and ±10 %, as the preparation reckons it', () => {
  expect([sampleSize(4876, '0.05'), sampleSize(4876, '0.1')]).toEqual([370, 98]);
});
