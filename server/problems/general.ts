import type { Catalogue } from './catalogue.ts';

/** What every page and every ballot can meet. */
export const generalProblems = {
  not_found: [
    404,
    'Không có trang này. Xin kiểm tra lại địa chỉ.',
    'There is no such page. Please check the address.',
  ],
  unknown_code: [
    404,
    'Mã phiếu này không có. Xin kiểm tra lại mã in trên giấy.',
    'This code does not exist. Please check it against the printed one.',
  ],
  mistyped_code: [
    404,
    'Mã phiếu gõ chưa đúng. Mã gồm 6 chữ cái, in dưới hình vuông trên giấy.',
    'The code was mistyped. It has 6 letters, printed below the square.',
  ],
  foreign_form: [
    403,
    'Biểu mẫu không được gửi từ trang này. Xin tải lại trang rồi gửi lại.',
    'The form was not sent from this site. Please reload the page and send it again.',
  ],
  invalid_form: [
    422,
    'Có chỗ điền chưa đúng. Xin xem lại.',
    'Something was not filled in correctly. Please look again.',
  ],
  invalid_answers: [
    422,
    'Có câu trả lời chưa đúng. Xin xem lại các câu được nêu.',
    'Some answers need another look.',
  ],
  missing_response_id: [
    422,
    'Phiếu thiếu số nhận dạng nên chưa nhận được. Câu trả lời vẫn còn đây; xin bấm Gửi phiếu lần nữa.',
    'The ballot came without its number and was not taken. Your answers are still here; please press Send again.',
  ],
  already_sent_differently: [
    409,
    'Phiếu này đã được nhận trước đó với nội dung khác; phiếu nhận trước được giữ nguyên.',
    'This ballot was already received with other answers; the first one stands.',
  ],
  not_yet_open: [403, 'Đợt khảo sát chưa bắt đầu.', 'The survey has not started yet.'],
  closed: [403, 'Đợt khảo sát đã kết thúc.', 'The survey has ended.'],
  too_large: [
    413,
    'Phiếu gửi lên quá lớn nên chưa nhận được. Xin rút ngắn phần ý kiến rồi gửi lại.',
    'The ballot is too large. Please shorten the comments and send it again.',
  ],
  wrong_content_type: [
    415,
    'Máy chủ không đọc được kiểu dữ liệu này. Xin gửi bằng nút Gửi phiếu trên trang.',
    'The server cannot read this kind of data. Please use the Send button of the page.',
  ],
  busy: [
    503,
    'Máy chủ đang nhận nhiều phiếu. Xin chờ ít giây rồi gửi lại; câu trả lời chưa mất.',
    'Many ballots are arriving. Please wait a few seconds and send again; nothing is lost.',
  ],
  unexpected: [
    500,
    'Máy chủ gặp lỗi. Xin thử lại sau ít phút.',
    'The server failed. Please try again in a few minutes.',
  ],
} as const satisfies Catalogue;
