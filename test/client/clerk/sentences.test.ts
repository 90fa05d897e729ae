import { describe, expect, test } from 'vitest';
import { progressSentence } from '#client/clerk/fieldwork/progress-page.tsx';
import { missingWords } from '#client/clerk/missing-words.ts';
import { numbersFor } from '#client/clerk/numbers.ts';
import { indexSentence } from '#client/clerk/par-index/index-page.tsx';
import { excludedSentence, factorSentence, resultsSentence } from '#client/clerk/results/sentences.ts';
import { wordsFor } from '#client/clerk/words.tsx';
import { groupResults } from '#server/results/group-results.ts';
import { campaignIndexInputs } from '#server/results/index-inputs.ts';
import { progressOf } from '#server/results/progress.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { GroupCode } from '#surveys/ids.ts';
import type { Response } from '#surveys/responses/response.ts';
import { aResponse } from '#test/support/builders.ts';
import { summaryOf } from '../../server/results/summary-of.ts';

const vi = wordsFor('vi');
const en = wordsFor('en');

/** As it arrives: through JSON. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const citizens = GroupCode.parse('citizens');
const pleased = Array.from({ length: 24 }, (_, index) =>
  aResponse({
    campaign: campaign.id,
    answers: { Q0: 'yes', Q1: 'yes', I1: 4, I2: 5, II1: index < 12 ? 4 : 2 },
  }),
);

/** Nobody stands alone, and no statement is answered alike by all. */
const divided = Array.from({ length: 40 }, (_, index) =>
  aResponse({
    campaign: campaign.id,
    answers: {
      Q0: 'yes',
      Q1: 'yes',
      I1: index < 10 ? 2 : 4,
      I2: index < 30 ? 4 : 2,
      II1: index < 20 ? 4 : 2,
    },
  }),
);

function resultsOf(responses: readonly Response[]) {
  const results = groupResults(campaign, summaryOf(campaign, responses), citizens);
  if (!results) throw new Error('citizens are not in the campaign');
  return sent({ standing: 'final' as const, ...results });
}

describe('the answer on top of a page', () => {
  test('says how many of the quota are in and how many points are short', () => {
    // all 24 came to one point that wanted 6: what is too many there makes up for nothing
    const progress = sent(progressOf(campaign, summaryOf(campaign, pleased).field()));
    expect(progressSentence(progress, vi)).toMatch(
      /^Đã có 6 trên \d+ phiếu hợp lệ theo chỉ tiêu; \d+ điểm khảo sát còn thiếu\.$/,
    );
    expect(progressSentence(progress, en)).toMatch(
      /^6 of the \d+ complete responses wanted are in; collection points/,
    );
    const enough = {
      ...progress,
      points: progress.points.map((point) => ({ ...point, wanted: 0 })),
    };
    expect(progressSentence(enough, vi)).toMatch(/^Đã đủ: 24 phiếu hợp lệ/);
  });

  test('says that nothing has come yet', () => {
    const progress = sent(progressOf(campaign, []));
    expect(progressSentence(progress, vi)).toMatch(/^Chưa có phiếu nào; chỉ tiêu là/);
    expect(resultsSentence(resultsOf([]), vi)).toBe('Nhóm này chưa có phiếu hợp lệ nào.');
  });

  test('says how satisfied a group is and with what least, in the words of the scale', () => {
    expect(resultsSentence(resultsOf(divided), vi)).toBe(
      'Người dân: 62,50\u00a0% trả lời “Hài lòng” hoặc “Rất hài lòng”, tính trên 40 phiếu hợp lệ; thấp nhất là “Thủ tục hành chính” (50,00\u00a0%).',
    );
    expect(resultsSentence(resultsOf(divided), en)).toBe(
      'Citizens: 62.50% answered “Satisfied” or “Very satisfied”, from 40 complete responses; lowest is “Administrative procedures” (50.00%).',
    );
  });

  test('of four responses says only that they are too few', () => {
    expect(resultsSentence(resultsOf(pleased.slice(0, 4)), vi)).toBe(
      'Mới có 4 phiếu hợp lệ, chưa đủ phiếu để nêu kết quả.',
    );
  });

  test('names what does not count', () => {
    const out = pleased.slice(0, 3).map((response): Response => ({ ...response, disposition: 'partial' }));
    expect(excludedSentence(resultsOf([...pleased, ...out]), vi)).toBe(
      'Không tính vào kết quả: trả lời dở dang 3.',
    );
    expect(excludedSentence(resultsOf(pleased), vi)).toBe('Không phiếu nào bị loại khỏi kết quả.');
  });

  test('a chart’s title names the statement that fares worst', () => {
    const said = (code: string, responses: readonly Response[]) => {
      const factor = resultsOf(responses).rounds[0]?.factors.find((one) => one.code === code);
      return factor && factorSentence(factor, vi);
    };
    expect(said('I', divided)).toBe(
      'Thấp nhất: I.1. Nơi tiếp nhận, trả kết quả có biển chỉ dẫn dễ thấy, dễ hiểu – 75,0\u00a0% trả lời “Hài lòng” hoặc “Rất hài lòng”',
    );
    // of one alone nothing can be the lowest
    expect(said('II', divided)).toBe('Chỉ một câu đủ trả lời để nêu tỷ lệ');
  });

  test('says how many points enter the index and how many criteria lack responses', () => {
    const inputs = sent(campaignIndexInputs(campaign, summaryOf(campaign, pleased)));
    expect(indexSentence(inputs, vi)).toBe('Chưa tiêu chí nào đủ số phiếu để tính điểm.');
  });
});

describe('figures as people write them', () => {
  test('with a comma in Vietnamese and a point in English', () => {
    expect(numbersFor('vi').percent('78.17')).toBe('78,17\u00a0%');
    expect(numbersFor('en').percent('78.17')).toBe('78.17%');
    expect(numbersFor('vi').count(4876)).toBe('4.876');
    expect(numbersFor('vi').decimal('2', 2)).toBe('2,00');
    expect(numbersFor('vi').day('2024-08-05')).toBe('05/8/2024');
    expect(numbersFor('en').day('2024-08-05')).toBe('5 Aug 2024');
  });

  test('missing answers in all, by kind, and “không nêu” where a kind is withheld', () => {
    expect(missingWords({ not_asked: 0, not_answered: 12, no_opinion: null, void: 0 }, 15, vi)).toBe(
      '15 (bỏ trống: 12; không có ý kiến: không nêu)',
    );
    expect(missingWords({ not_asked: null, not_answered: null, no_opinion: null, void: null }, 3, vi)).toBe(
      '3',
    );
    expect(missingWords({ not_asked: 0, not_answered: 0, no_opinion: 0, void: 0 }, 0, vi)).toBe('0');
    expect(missingWords(null, null, vi)).toBe('–');
  });
});
