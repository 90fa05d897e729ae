import { expect, test } from 'vitest';
import { inLatestWording } from '#surveys/campaigns/latest-wording.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { QuestionnaireId } from '#surveys/ids.ts';

const ids = (...texts: string[]) => texts.map((text) => QuestionnaireId.parse(text));

test('a campaign that is opened asks in the words that were mended meanwhile, and in no later version', () => {
  const published = ids('m1@1.10', 'm1@1', 'm1@1.9', 'm1@2', 'm2@1');
  const asked = inLatestWording(huyenTung2024, published).groups.map(({ questionnaire }) => questionnaire);
  const before = huyenTung2024.groups.map(({ questionnaire }) => questionnaire);
  expect(before).toContain('m1@1');
  expect(asked).toEqual(before.map((id) => (id === 'm1@1' ? 'm1@1.10' : id)));
});
