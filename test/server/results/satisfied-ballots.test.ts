import { describe, expect, test } from 'vitest';
import { openTally } from '#server/results/answer-tally.ts';
import { openWholeBallots } from '#server/results/criteria/whole-ballots.ts';
import { GroupCode, QuestionnaireId } from '#surveys/ids.ts';
import { parseCriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';

const name = { vi: 'Hài lòng toàn diện', en: 'Satisfied with everything' };
const citizens = GroupCode.parse('citizens');

function setOf(within: 'ALLSAT' | 'ITEMAVG') {
  const criterion = {
    code: '8.1',
    name,
    maximum: '3',
    groups: [{ group: 'citizens', weight: '1', factors: [['I1', 'I2'], ['VII1']] }],
    itemRule: { code: 'TOP2' as const },
    itemRules: { VII1: { code: 'NEG' as const } },
    within: { code: within },
    between: { code: 'GROUPW' as const },
  };
  const fields = [{ code: '8', name, maximum: '3', criteria: [criterion] }];
  return parseCriteriaSet({ id: 'a-set', name, label: name, maximum: '3', fields });
}

function openCounting(within: 'ALLSAT' | 'ITEMAVG' = 'ALLSAT', group = citizens) {
  const questionnaire = questionnaires.get(QuestionnaireId.parse('m1@1'));
  if (!questionnaire) throw new Error('the citizens’ questionnaire is not there');
  const tally = openTally(questionnaire, []);
  return { tally, whole: openWholeBallots(setOf(within), group, tally) };
}

const counted = (...ballots: Record<string, number | string>[]) => {
  const { tally, whole } = openCounting();
  for (const answers of ballots) whole?.add(tally.read(JSON.stringify(answers)));
  return whole?.counts().get('8.1');
};

describe('satisfied with everything', () => {
  test('is who marks 4 or 5 throughout and has met no harassment', () => {
    expect(counted({ I1: 4, I2: 5, VII1: 1 }, { I1: 5, I2: 5, VII1: 1 })).toEqual({ passed: 2, n: 2 });
    expect(counted({ I1: 4, I2: 3, VII1: 1 }, { I1: 5, I2: 5, VII1: 2 })).toEqual({ passed: 0, n: 2 });
  });

  test('what was left blank does not count against a ballot, and a ballot that says nothing is left out', () => {
    expect(counted({ I1: 4 }, { I2: 2 }, {}, { II1: 5 })).toEqual({ passed: 1, n: 2 });
  });

  test('what was answered and then left the route says nothing', () => {
    const turnedAway = { Q0: 'no', I1: 2, I2: 2 };
    expect(counted({ I1: 4, I2: 5 }, turnedAway)).toEqual({ passed: 1, n: 1 });
  });

  test('criteria by item indices and other groups count no ballots', () => {
    expect(openCounting('ALLSAT', GroupCode.parse('front')).whole).toBeUndefined();
    expect(openCounting('ITEMAVG').whole).toBeUndefined();
  });
});
