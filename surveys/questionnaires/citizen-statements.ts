import { row } from './authoring.ts';

/**
 * The 22 statements of the citizens' questionnaire in their five factors (domain.md §7.2). The quick ballot asks
 * nine of them in the same words under the same codes, so that the two can be compared.
 */
export const access = [
  row(
    'I1',
    'I.1',
    'Nơi tiếp nhận, trả kết quả có biển chỉ dẫn dễ thấy, dễ hiểu',
    'The place where files are received and results returned has signs that are easy to see and understand',
  ),
  row('I2', 'I.2', 'Nơi ngồi chờ sạch sẽ, đủ chỗ', 'The waiting area is clean and has enough seats'),
  row(
    'I3',
    'I.3',
    'Trang thiết bị phục vụ người dân đầy đủ, dễ dùng',
    'The equipment for the public is complete and easy to use',
  ),
  row(
    'I4',
    'I.4',
    'Thông tin về thủ tục được cung cấp bằng nhiều hình thức, dễ tiếp cận',
    'Information on procedures is given in many forms and is easy to get',
  ),
];

export const procedures = [
  row('II1', 'II.1', 'Thủ tục được niêm yết công khai, đầy đủ', 'Procedures are posted publicly and in full'),
  row(
    'II2',
    'II.2',
    'Nội dung niêm yết chính xác, dễ hiểu',
    'What is posted is accurate and easy to understand',
  ),
  row(
    'II3',
    'II.3',
    'Giấy tờ phải nộp đúng quy định, không phát sinh thêm',
    'The papers asked for are those prescribed, with nothing added',
  ),
  row('II4', 'II.4', 'Phí, lệ phí thu đúng quy định', 'Fees and charges are collected as prescribed'),
  row('II5', 'II.5', 'Thời hạn giải quyết đúng quy định', 'The time taken is the time prescribed'),
];

const polite = row('III1', 'III.1', 'Giao tiếp lịch sự, tôn trọng', 'They are polite and respectful');
const dedicated = row(
  'III4',
  'III.4',
  'Hướng dẫn hồ sơ tận tình, chu đáo',
  'They guide people through the file with care and attention',
);
const noDifficulty = row(
  'III6',
  'III.6',
  'Làm đúng quy định, không gây khó khăn',
  'They follow the rules and make no difficulties',
);

export const officials = [
  polite,
  row('III2', 'III.2', 'Lắng nghe ý kiến của người dân', 'They listen to what people have to say'),
  row(
    'III3',
    'III.3',
    'Trả lời, giải thích đầy đủ, kịp thời',
    'They answer and explain fully and without delay',
  ),
  dedicated,
  row(
    'III5',
    'III.5',
    'Hướng dẫn dễ hiểu, một lần là hoàn thiện được hồ sơ',
    'Their guidance is easy to understand: the file can be completed after being told once',
  ),
  noDifficulty,
];

const completeResult = row(
  'IV2',
  'IV.2',
  'Thông tin trên kết quả đầy đủ, chính xác',
  'The information on the result is complete and accurate',
);
const fairResult = row(
  'IV3',
  'IV.3',
  'Kết quả đúng quy định, công bằng (kể cả khi bị từ chối có nêu lý do)',
  'The result is lawful and fair (also when the request was refused and the reason was given)',
);

export const results = [
  row('IV1', 'IV.1', 'Kết quả được trả đúng hẹn', 'The result was returned on the promised day'),
  completeResult,
  fairResult,
];

export const feedback = [
  row(
    'V1',
    'V.1',
    'Phường có nhiều hình thức tiếp nhận phản ánh, kiến nghị',
    'The ward offers many ways to send feedback and petitions',
  ),
  row(
    'V2',
    'V.2',
    'Ông/Bà dễ dàng gửi phản ánh, kiến nghị',
    'It is easy for you to send feedback and petitions',
  ),
  row(
    'V3',
    'V.3',
    'Phản ánh, kiến nghị được tiếp nhận, xử lý tích cực, đúng quy định',
    'Feedback and petitions are received and handled actively and as prescribed',
  ),
  row(
    'V4',
    'V.4',
    'Kết quả xử lý được thông báo kịp thời',
    'People are told without delay how their feedback was handled',
  ),
];

/** The three on officials and the two on results that the quick ballot asks (domain.md §7.8). */
export const quickOfficials = [polite, dedicated, noDifficulty];
export const quickResults = [fairResult, completeResult];
