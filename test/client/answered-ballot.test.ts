import { describe, expect, test } from 'vitest';
import { type Ballot, faultsInView, newBallot, partInView, step } from '#client/questionnaire/ballot.ts';
import { QuestionnaireId } from '#surveys/ids.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';

function ballotOf(id: string): Ballot {
  const questionnaire = questionnaires.get(QuestionnaireId.parse(id));
  if (!questionnaire) throw new Error(`${id} is not in the register`);
  return newBallot(questionnaire, []);
}

function answered(ballot: Ballot, filled: Record<string, string[]>): Ballot {
  return step({ ...ballot, filled: { ...ballot.filled, ...filled } }, { do: 'answer', marks: filled });
}

function atTheEnd(ballot: Ballot): Ballot {
  return partInView(ballot).isLast ? ballot : atTheEnd(step(ballot, { do: 'next' }));
}

describe('a ballot on a tablet, before it is sealed', () => {
  test('is refused when a comment is longer than the server takes, where it stands', () => {
    const ballot = atTheEnd(answered(ballotOf('m5@1'), { N1: ['4'], N11: ['ô'.repeat(1001)] }));
    expect(faultsInView(ballot)).toContainEqual({ key: 'N11', problem: 'too_long' });
    expect(faultsInView(answered(ballot, { N11: ['ô'.repeat(1000)] }))).toEqual([]);
  });

  test('is refused when nothing at all was answered', () => {
    expect(faultsInView(atTheEnd(ballotOf('m5@1')))).toEqual([{ key: '', problem: 'nothing_answered' }]);
  });

  test('does not look ahead: a part is left as soon as it is right itself', () => {
    const ballot = ballotOf('m1@1');
    expect(faultsInView(ballot).every(({ key }) => key === 'Q0')).toBe(true);
    expect(faultsInView(answered(ballot, { Q0: ['yes'] }))).toEqual([]);
  });
});
