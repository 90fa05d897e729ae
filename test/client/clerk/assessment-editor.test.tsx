import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { type Composing, ComposingProvider } from '#client/clerk/criteria/composing.ts';
import { AssessmentEditor } from '#client/clerk/criteria/editor/assessment-editor.tsx';
import { CampaignId, GroupCode, ItemCode, QuestionnaireId } from '#surveys/ids.ts';
import { type CriteriaSetDraft, draftOfSet } from '#surveys/par-index/composing/draft.ts';
import { draftFaults } from '#surveys/par-index/composing/draft-faults.ts';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';
import { wordsOf } from '../html.ts';

const name = { vi: 'Lãnh đạo phường', en: 'Leaders' };
const item = (code: string) => ({
  code: ItemCode.parse(code),
  wording: { vi: `Câu ${code}`, en: code },
  section: { vi: 'Về từng cơ quan', en: 'On each body' },
  levels: 5,
  isReversed: false,
});
const basis: NonNullable<Composing['basis']> = {
  id: CampaignId.parse('trial'),
  title: name,
  criteriaSet: 'reference-2024',
  groups: [
    {
      code: GroupCode.parse('leaders'),
      name,
      minimumN: 3,
      questionnaire: QuestionnaireId.parse('m6@1'),
      items: [],
      itemsOnBodies: [item('S1'), item('S2')],
    },
  ],
};

function shown(draft: CriteriaSetDraft): string {
  const composing = {
    draft,
    faults: draftFaults(draft),
    basis,
    change: () => undefined,
  } as unknown as Composing; // nothing is saved here
  return render(
    // before there is a provider, the words are Vietnamese
    <ComposingProvider value={composing}>
      <AssessmentEditor />
    </ComposingProvider>,
  );
}

test('the assessment of other bodies shows its group, its items, and those the trial does not ask', () => {
  const words = wordsOf(shown(draftOfSet(reference2024, 'thu')));
  for (const part of ['Đánh giá cơ quan khác', 'Lãnh đạo phường', 'S1. Câu S1', 'S9'])
    expect(words).toContain(part);
  expect(words).toContain('mẫu phiếu của đợt chạy thử không có câu này');
});

test('a set without it offers to begin, and one that lacks items says so', () => {
  const { targetAssessment, ...draft } = draftOfSet(reference2024, 'thu');
  expect(wordsOf(shown(draft))).toContain('Thêm phần đánh giá cơ quan khác');
  if (!targetAssessment) throw new Error('the demonstration set assesses bodies');
  expect(wordsOf(shown({ ...draft, targetAssessment: { ...targetAssessment, items: [] } }))).toContain(
    'Chưa chọn câu hỏi.',
  );
});
