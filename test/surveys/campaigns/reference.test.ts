import { describe, expect, test } from 'vitest';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { trialCampaign } from '#surveys/campaigns/reference/trial.ts';
import { windowAt } from '#surveys/campaigns/window.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { foldAccents } from '#surveys/vietnamese.ts';

const trial = trialCampaign('2026-02-01');

describe.each([huyenTung2024, trial])('the campaign $id', (campaign) => {
  test('can be parsed again', () => {
    expect(Campaign.parse(campaign)).toEqual(campaign);
  });

  test('gives each group its questionnaire', () => {
    const asked = campaign.groups.map(({ code, questionnaire }) => `${code}: ${questionnaire}`);
    expect(asked).toEqual([
      'citizens: m1@1',
      'organisations: m2@1',
      'officials: m3@1',
      'delegates: m4@1',
      'front: m5@1',
      'leaders: m6@1',
      'quick: qr@1',
    ]);
    for (const { questionnaire } of campaign.groups) expect(questionnaires.has(questionnaire)).toBe(true);
  });

  test('has a group for everybody who assesses at ward level', () => {
    const names = campaign.groups.map(({ name }) => name.vi).join(' · ');
    for (const assessor of [
      'Người dân',
      'Tổ chức, doanh nghiệp, hợp tác xã, hộ kinh doanh',
      'Cán bộ, công chức, người hoạt động không chuyên trách',
      'Đại biểu HĐND phường',
      'MTTQ, đoàn thể',
      'tổ trưởng tổ dân phố, bí thư chi bộ',
      'Lãnh đạo, công chức UBND phường',
    ]) {
      expect(names).toContain(assessor);
    }
  });

  test('shows only the groups that anybody may belong to on the front page', () => {
    const open = campaign.groups.filter(({ isPublic }) => isPublic).map(({ code }) => code);
    expect(open).toEqual(['citizens', 'organisations', 'quick']);
  });

  test('computes no score below the minimum n of the guards', () => {
    const minimum = Object.fromEntries(campaign.groups.map(({ code, minimumN }) => [code, minimumN]));
    expect(minimum).toMatchObject({ citizens: 20, organisations: 5, officials: 3, delegates: 3, front: 3 });
  });

  test('has the 18 neighbourhoods and the one-stop counter, with ids that read like their names', () => {
    const neighbourhoods = campaign.points.filter(({ kind }) => kind === 'neighbourhood');
    expect(neighbourhoods).toHaveLength(18);
    for (const { id, name } of neighbourhoods) {
      expect(`to-${id}`).toBe(foldAccents(name.vi).replace(/[ –]/g, '-'));
    }
    expect(campaign.points.filter(({ kind }) => kind !== 'neighbourhood')).toMatchObject([
      { id: 'one-stop', name: { vi: 'Bộ phận Một cửa' } },
    ]);
  });

  test('has the city and the 19 provincial bodies assessed', () => {
    expect(campaign.targets).toHaveLength(20);
    expect(campaign.targets[0]?.name.vi).toBe('UBND thành phố Bắc Kạn');
    expect(campaign.targets.filter(({ name }) => name.vi.startsWith('Sở '))).toHaveLength(15);
  });

  test('aims at enough responses of every group for a score', () => {
    for (const { code, minimumN } of campaign.groups) {
      const quotas = campaign.quotas.filter(({ group }) => group === code);
      expect(quotas.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThanOrEqual(minimumN);
    }
    expect(campaign.quotas.filter(({ group }) => group === 'citizens')).toHaveLength(18);
  });
});

describe('the plan’s own campaign', () => {
  test('is the one of September and October 2024, closed, with no plan number made up', () => {
    expect(huyenTung2024).toMatchObject({
      unit: { vi: 'UBND phường Huyền Tụng' },
      planDate: '2024-08-05',
      state: 'closed',
      isTrial: false,
      firstDay: '2024-09-01',
      lastDay: '2024-10-31',
    });
    expect(huyenTung2024.planNumber).toBeUndefined();
  });
});

describe('the trial', () => {
  test('is visibly one, and open from its first day to the 365th', () => {
    expect(trial).toMatchObject({ id: 'trial', title: { vi: 'Chạy thử' }, state: 'trial', isTrial: true });
    expect(trial.lastDay).toBe('2027-01-31');
    expect(windowAt(trial, new Date('2026-02-01T00:00:00+07:00'))).toBe('open');
    expect(windowAt(trial, new Date('2027-01-31T23:59:59+07:00'))).toBe('open');
  });

  test('may begin on the last of February', () => {
    expect(trialCampaign('2028-02-29').lastDay).toBe('2029-02-27');
  });
});
