import { beforeEach, describe, expect, test } from 'vitest';
import { openTally } from '#server/results/answer-tally.ts';
import { publicationOf } from '#server/results/publication.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { answerKey, GroupCode, ItemCode, QuestionnaireId } from '#surveys/ids.ts';
import { findCriteriaSet } from '#surveys/par-index/criteria-sets/index.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { answersText } from '#surveys/responses/answers-text.ts';
import { filled } from './filled.ts';

const citizens = GroupCode.parse('citizens');
const set = findCriteriaSet(campaign.criteriaSet);
const first = answerKey(ItemCode.parse('I1'));
const complete = filled(campaign, citizens, 200, 4).filter(({ disposition }) => disposition === 'complete');

function aTally() {
  const questionnaire = questionnaires.get(QuestionnaireId.parse('m1@1'));
  if (!questionnaire) throw new Error('the citizens’ questionnaire is not there');
  return openTally(questionnaire, []);
}

describe('what may be told of one group', () => {
  let tally: ReturnType<typeof aTally>;
  const addTo = (grown: typeof tally, from: number, to: number) => {
    for (const { answers, mode } of complete.slice(from, to))
      grown.add(grown.read(answersText(answers)), mode);
  };
  const found = () => publicationOf(campaign, tally, citizens, set);
  const shown = () =>
    found()
      .segments(first)
      .reduce((sum, { count }) => sum + count, 0);

  beforeEach(() => {
    tally = aTally();
    addTo(tally, 0, 100);
  });

  test('is found out once for all pages that tell it', () => {
    expect(found()).toBe(found());
  });

  test('is found out again when one more ballot is counted', () => {
    const before = shown();
    expect(before).toBe(tally.counts(first).n);
    addTo(tally, 100, 150);
    expect(shown()).toBe(tally.counts(first).n);
    expect(shown()).toBeGreaterThan(before);
  });

  test('is found out again when more is left out, when it is scored otherwise, and when the group is', () => {
    const before = found();
    const apart = aTally();
    tally.apart = [apart];
    expect(found()).not.toBe(before);
    const empty = found();
    addTo(apart, 150, 152);
    expect(found()).not.toBe(empty);
    expect(publicationOf(campaign, tally, citizens, undefined)).not.toBe(found());
    const stricter = campaign.groups.map((group) => ({ ...group, minimumN: 10_000 }));
    const strict = publicationOf({ ...campaign, groups: stricter }, tally, citizens, set);
    expect(strict).not.toBe(found());
  });
});
