import { describe, expect, test } from 'vitest';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { closeByHand } from '#surveys/campaigns/closing.ts';
import { amend, extend, whatFreezes } from '#surveys/campaigns/freezing.ts';
import type { CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import { draftOf } from '#surveys/campaigns/preparation/draft-of.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { trialCampaign } from '#surveys/campaigns/reference/trial.ts';
import {
  acceptsAt,
  acceptsLateAt,
  endedEarly,
  endOfDay,
  lastDayOf,
  windowAt,
} from '#surveys/campaigns/window.ts';
import { intakeAt } from '#surveys/tablets/intake.ts';

const open: Campaign = { ...huyenTung2024, state: 'open' };
const afternoon = new Date('2024-09-17T08:45:00Z');
const later = (ms: number) => new Date(afternoon.getTime() + ms);
const minutes = 60_000;
const amended = (change: Partial<CampaignDraft>, campaign = open) =>
  amend(campaign, { ...draftOf(campaign), ...change });

describe('after opening', () => {
  test('names and papers may be corrected', () => {
    const [first, ...others] = draftOf(open).groups;
    if (!first) throw new Error('no group');
    const groups = [{ ...first, name: { vi: 'Công dân', en: 'Citizens' } }, ...others];
    expect(
      amended({ groups, planNumber: '96/KH-UBND', unit: { vi: 'UBND phường Đức Xuân', en: '' } }),
    ).toMatchObject({
      ok: true,
      changed: expect.arrayContaining(['groups', 'planNumber', 'unit']),
      campaign: { state: 'open', planNumber: '96/KH-UBND' },
    });
  });

  test('what answers depend on is frozen, each field by name', () => {
    const draft = draftOf(open);
    expect(
      amended({ criteriaSet: '', firstDay: '2024-08-31', lastDay: '2024-12-01', lateDay: '2024-12-02' }),
    ).toEqual({
      ok: false,
      frozen: ['firstDay', 'lastDay', 'lateDay', 'criteriaSet'],
    });
    expect(amended({ groups: draft.groups.map((group) => ({ ...group, questionnaire: 'm2@1' })) })).toEqual({
      ok: false,
      frozen: ['groups'],
    });
    expect(amended({ targets: draft.targets.slice(1) })).toEqual({ ok: false, frozen: ['targets'] });
    expect(amended({ points: draft.points.toReversed() })).toEqual({ ok: false, frozen: ['points'] });
  });

  test('a quota may be raised and not lowered; after closing it stays', () => {
    const [first, ...others] = draftOf(open).quotas;
    if (!first) throw new Error('no quota');
    const raised = { quotas: [{ ...first, n: first.n + 1 }, ...others] };
    expect(amended(raised).ok).toBe(true);
    expect(amended({ quotas: [{ ...first, n: first.n - 1 }, ...others] })).toEqual({
      ok: false,
      frozen: ['quotas'],
    });
    expect(amended({ quotas: others })).toEqual({ ok: false, frozen: ['quotas'] });
    expect(amended(raised, huyenTung2024)).toEqual({ ok: false, frozen: ['quotas'] });
  });

  test('a trial changes in nothing, and a draft in everything', () => {
    const trial = trialCampaign('2024-09-01');
    expect(amended({ title: { vi: 'Chính thức', en: 'Official' } }, trial)).toEqual({
      ok: false,
      frozen: ['title'],
    });
    expect(Object.values(whatFreezes({ state: 'draft', isTrial: false }))).toEqual(Array(4).fill('free'));
  });
});

describe('an extension', () => {
  const to = (lastDay: string, lateDay: string, now = afternoon, campaign = open) =>
    extend(campaign, { lastDay, lateDay }, now);

  test('moves the last day, or only the late one, further', () => {
    expect(to('2024-11-15', '2024-11-22')).toMatchObject({ lastDay: '2024-11-15', lateDay: '2024-11-22' });
    expect(to('2024-10-31', '2024-11-10')).toMatchObject({ lastDay: '2024-10-31', lateDay: '2024-11-10' });
  });

  test('is possible while late ballots are taken, and no more after that', () => {
    const [lateDay, over] = [new Date('2024-11-07T03:00:00Z'), new Date('2024-11-08T03:00:00Z')];
    expect(to('2024-11-15', '2024-11-22', lateDay)).toBeDefined();
    expect(to('2024-11-05', '2024-11-22', lateDay)).toBeUndefined();
    expect(to('2024-11-15', '2024-11-22', over)).toBeUndefined();
  });

  test('neither shortens, nor changes nothing, nor opens what was closed by hand', () => {
    expect(to('2024-10-30', '2024-11-10')).toBeUndefined();
    expect(to('2024-10-31', '2024-11-07')).toBeUndefined();
    expect(to('2024-11-15', '2024-11-10')).toBeUndefined();
    const closed = closeByHand(open, { at: afternoon, reason: 'Đủ phiếu' });
    expect(to('2024-11-15', '2024-11-22', afternoon, closed)).toBeUndefined();
    expect(to('2030-11-15', '2030-11-22', afternoon, trialCampaign('2024-09-01'))).toBeUndefined();
  });
});

describe('closing by hand', () => {
  const closed = closeByHand(open, { at: afternoon, reason: 'Đủ phiếu' });
  if (!closed) throw new Error('an open campaign can be closed');

  test('ends the window at once, but who had begun may send within the grace', () => {
    expect(windowAt(closed, later(0))).toBe('grace');
    expect(acceptsAt(closed, later(29 * minutes), later(-5 * minutes))).toBe(true);
    expect(acceptsAt(closed, later(29 * minutes), later(1 * minutes))).toBe(false);
    expect(acceptsAt(closed, later(29 * minutes))).toBe(false);
    expect(windowAt(closed, later(30 * minutes))).toBe('closed');
  });

  test('is dated by the day on which it happened', () => {
    expect([lastDayOf(closed), endedEarly(closed)]).toEqual(['2024-09-17', true]);
    const afterwards = closeByHand(open, { at: new Date('2024-11-20T03:00:00Z'), reason: 'Xong' });
    if (!afterwards) throw new Error('an open campaign can be closed');
    expect([lastDayOf(afterwards), endedEarly(afterwards)]).toEqual(['2024-10-31', false]);
  });

  test('what was collected in person until then is taken until the late day, and nothing made later', () => {
    const late = new Date('2024-11-07T03:00:00Z');
    expect(acceptsLateAt(closed, late)).toBe(true);
    expect(acceptsLateAt(closed, endOfDay('2024-11-07'))).toBe(false);
    expect(intakeAt(closed, '2024-09-17', late)).toEqual({ ok: true, isLate: true });
    expect(intakeAt(closed, '2024-09-18', late)).toEqual({ ok: false, reason: 'made_after_closing' });
  });

  test('may bring the late day nearer, but not before the closing', () => {
    const near = closeByHand(open, { at: afternoon, reason: 'Đủ phiếu', lateDay: '2024-09-20' });
    expect(near?.lateDay).toBe('2024-09-20');
    expect(closeByHand(open, { at: afternoon, reason: 'Đủ', lateDay: '2024-09-16' })).toBeUndefined();
  });

  test('before the first day nobody is let in, and nothing closed closes again', () => {
    const early = closeByHand(open, { at: new Date('2024-08-20T03:00:00Z'), reason: 'Hoãn' });
    if (!early) throw new Error('an open campaign can be closed');
    expect(windowAt(early, new Date('2024-08-20T03:01:00Z'))).toBe('closed');
    expect(windowAt(early, afternoon)).toBe('closed');
    expect(closeByHand(early, { at: afternoon, reason: 'Lần nữa' })).toBeUndefined();
  });
});
