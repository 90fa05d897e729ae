import { describe, expect, test } from 'vitest';
import { campaignIndexInputs } from '#server/results/index-inputs.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { answerKey, ItemCode } from '#surveys/ids.ts';
import type { Response } from '#surveys/responses/response.ts';
import { filled } from './filled.ts';
import { summaryOf } from './summary-of.ts';

const everybody = campaign.groups.flatMap(({ code }, index) => filled(campaign, code, 60, 11 + index));

function inputsOf(responses: readonly Response[]) {
  return campaignIndexInputs(campaign, summaryOf(campaign, responses));
}

describe('index inputs of a campaign', () => {
  test('every criterion has a score with its groups, and the total adds up the printed scores', () => {
    const { inputs, total, criteriaSet } = inputsOf(everybody);
    expect(inputs.map(({ outcome }) => outcome.code)).toEqual(inputs.map(() => 'scored'));
    const scores = inputs.flatMap(({ outcome }) =>
      outcome.code === 'scored' ? [Number(outcome.score)] : [],
    );
    expect(Number(total.score)).toBeCloseTo(
      scores.reduce((sum, score) => sum + score, 0),
      9,
    );
    expect(total.maximum).toBe('30.00');
    expect(criteriaSet.label.vi).toContain('không phải QĐ 1228');
  });

  test('a group below its minimum gives no number but says what is missing', () => {
    const few = everybody.filter(({ group }) => group !== 'citizens');
    const citizens = everybody.filter(({ group }) => group === 'citizens').slice(0, 12);
    const satisfaction = inputsOf([...few, ...citizens]).inputs.find(
      ({ criterion }) => criterion.code === '8.1',
    );
    expect(satisfaction?.outcome).toMatchObject({
      code: 'not_enough_responses',
      lacking: [{ minimumN: 20 }],
    });
    expect(JSON.stringify(satisfaction?.outcome)).not.toContain('score"');
  });

  test('ballots that do not count are named with the group that sent them', () => {
    const [first] = everybody.filter(({ group }) => group === 'citizens');
    if (!first) throw new Error('no citizen');
    const { inputs } = inputsOf([
      ...everybody,
      { ...first, disposition: 'partial' },
      { ...first, disposition: 'partial' },
    ]);
    const group = inputs.find(({ criterion }) => criterion.code === '8.1')?.groups[0];
    expect(group?.exclusions.partial).toBe(
      2 +
        everybody.filter(({ group, disposition }) => group === 'citizens' && disposition === 'partial')
          .length,
    );
  });

  test('every assessed body has an index of its own, or says that too few know it', () => {
    const { targets } = inputsOf(everybody);
    expect(targets).toHaveLength(campaign.targets.length);
    expect(targets?.[0]?.outcome.code).toBe('scored');
    const leaders = everybody.filter(({ group }) => group === 'leaders').slice(0, 4);
    const codes = inputsOf(leaders).targets?.map(({ outcome }) => outcome.code);
    expect(codes).toContain('not_enough_responses');
    expect(codes).not.toContain('scored');
  });

  test('one to four who answered an item are not told apart, nor those who did not', () => {
    const answering = new Set(everybody.filter(({ group }) => group === 'citizens').slice(0, 8));
    const key = answerKey(ItemCode.parse('I2'));
    let left = 3;
    const some = everybody.map((one) => {
      if (one.group !== 'citizens' || one.answers[key] === undefined) return one;
      if (answering.has(one) && left > 0) {
        left -= 1;
        return one;
      }
      return { ...one, answers: { ...one.answers, [key]: { missing: 'no_opinion' as const } } };
    });
    const parts = inputsOf(some).inputs.flatMap(({ groups }) => groups);
    const part = parts.find(({ items }) => items.some((item) => item.key === key));
    expect(part?.items.find((item) => item.key === key)).toMatchObject({
      n: null,
      missing: { no_opinion: null },
    });
    expect(part?.n.smallest).toBe(null);
    expect(part?.n.largest).toBeGreaterThan(30);
  });
});
