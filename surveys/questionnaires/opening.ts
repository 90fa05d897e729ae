import { words } from './authoring.ts';

/**
 * What is said first and last (domain.md §7.1). `{unit}` and `{year}` are filled in with the campaign's
 * (`fillIn`): a questionnaire serves more than one ward and year.
 */
export const opening = words(
  'Kính thưa Ông/Bà! {unit} lấy ý kiến để nâng cao chất lượng phục vụ và xác định Chỉ số cải cách hành chính năm {year}. Phiếu không ghi họ tên, số điện thoại; câu trả lời chỉ được tổng hợp chung, không dùng để nhận biết người trả lời. Việc tham gia là tự nguyện; Ông/Bà có thể bỏ qua câu không muốn trả lời. Mỗi câu xin chọn một phương án, trừ câu có ghi "chọn nhiều".',
  'Dear Sir or Madam, the {unit} asks for your opinion in order to serve you better and to determine the Public Administration Reform Index for {year}. This ballot carries no name and no telephone number; answers are only reported together and are never used to find out who gave them. Taking part is voluntary, and you may leave out any question you do not wish to answer. Please choose one answer to each question, except where it says "choose several".',
);

/** Row 1 of the plan: other bodies are assessed, and their index is determined. */
export const openingOnOtherBodies = words(
  'Kính thưa Ông/Bà! {unit} lấy ý kiến để xác định Chỉ số cải cách hành chính năm {year} của các sở, ban, ngành và UBND cấp huyện. Phiếu không ghi họ tên, số điện thoại; câu trả lời chỉ được tổng hợp chung, không dùng để nhận biết người trả lời. Việc tham gia là tự nguyện; Ông/Bà có thể bỏ qua câu không muốn trả lời. Mỗi câu xin chọn một phương án.',
  "Dear Sir or Madam, the {unit} asks for your opinion in order to determine the {year} Public Administration Reform Index of the provincial departments and agencies and of the district-level People's Committee. This ballot carries no name and no telephone number; answers are only reported together and are never used to find out who gave them. Taking part is voluntary, and you may leave out any question you do not wish to answer. Please choose one answer to each question.",
);

/** Read in fifteen seconds, standing at the counter. */
export const shortOpening = words(
  'Kính thưa Ông/Bà! {unit} xin ý kiến về việc phục vụ người dân năm {year}. Phiếu không ghi họ tên, số điện thoại; việc tham gia là tự nguyện; Ông/Bà có thể bỏ qua câu không muốn trả lời.',
  'Dear Sir or Madam, the {unit} asks how you have been served in {year}. This ballot carries no name and no telephone number; taking part is voluntary, and you may leave out any question you do not wish to answer.',
);

export const closing = words('Xin trân trọng cảm ơn Ông/Bà!', 'Thank you very much!');

export const otherComments = words(
  'Ý kiến khác (xin ghi cụ thể, không ghi tên người)',
  'Other comments (please be specific, and name no person)',
);

/** Characters of an open answer: half a page of handwriting. */
export const commentMaxLength = 1000;
