import { describe, expect, test } from 'vitest';
import { TargetCode } from '#surveys/ids.ts';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';
import { indexInputs } from '#surveys/par-index/index-input.ts';
import { type TargetInput, targetInputs } from '#surveys/par-index/target-input.ts';
import { answered, type Counts, evidence } from './evidence.ts';

const [justice, city, health] = ['STP', 'TPBK', 'SYT'].map((code) => TargetCode.parse(code));
const targets = [justice, city, health].filter((target) => target !== undefined);

function nineItems(target: string, levels: readonly number[]): Counts {
  return Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`S${at + 1}@${target}`, levels]));
}

const leaders = answered({
  ...nineItems('STP', [0, 0, 1, 2, 1]),
  'S9@STP': [0, 0, 0, 0, 4],
  ...nineItems('TPBK', [0, 0, 0, 2, 0]),
});

function assess(): TargetInput[] {
  const { targetAssessment } = reference2024;
  return targetAssessment ? targetInputs(targetAssessment, targets, evidence({ leaders })) : [];
}

describe('how ward leaders assess other bodies', () => {
  test('each body has an index of its own, from those who work with it', () => {
    // eight items at 80 % and one at 100 %
    expect(assess()[0]).toMatchObject({
      target: 'STP',
      n: { smallest: 4, largest: 4 },
      outcome: { code: 'scored', indexPercent: '82.22' },
    });
  });

  test('too few who work with a body, or nobody: no number', () => {
    expect(assess()[1]?.outcome).toMatchObject({ code: 'not_enough_responses', items: { length: 9 } });
    expect(assess()[2]).toMatchObject({
      n: { smallest: 0, largest: 0 },
      outcome: { code: 'not_enough_responses' },
    });
  });

  test('travels as JSON, without level counts', () => {
    expect(JSON.parse(JSON.stringify(assess()))).toEqual(assess());
    expect(JSON.stringify(assess())).not.toContain('levels');
  });

  test('adds nothing to the ward’s own criteria', () => {
    const inputs = indexInputs(reference2024, evidence({ leaders }));
    expect(inputs.flatMap(({ groups }) => groups.map(({ group }) => group))).not.toContain('leaders');
    expect(inputs.every(({ outcome }) => outcome.code === 'not_enough_responses')).toBe(true);
  });
});
