import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Language } from '#surveys/questionnaire/wording.ts';
import type { Logger } from './logger.ts';

/**
 * Every way to fail. The first number is the HTTP status; the sentences say what happened and what to do next.
 * Anything else is `unexpected`: one 500, and one log line without personal data.
 */
export const problems = {
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
  sign_in_first: [401, 'Phiên làm việc đã hết. Xin đăng nhập lại.', 'Please sign in.'],
  wrong_credentials: [
    401,
    'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    'The user name or the password is not right.',
  ],
  not_permitted: [403, 'Tài khoản này không được xem trang đó.', 'This account may not see that page.'],
  foreign_form: [
    403,
    'Biểu mẫu không được gửi từ trang này. Xin tải lại trang rồi gửi lại.',
    'The form was not sent from this site. Please reload the page and send it again.',
  ],
  username_taken: [409, 'Tên đăng nhập này đã có người dùng.', 'This user name is taken.'],
  invitation_spent: [
    410,
    'Đường liên kết này đã dùng hoặc đã hết hạn. Xin người quản trị cấp liên kết mới.',
    'This link was used or has run out. Please ask for a new one.',
  ],
  unknown_device: [
    401,
    'Máy chủ không nhận ra máy tính bảng này. Phiếu vẫn còn trên máy; xin báo cán bộ tổng hợp.',
    'The server does not know this tablet. The interviews are still on it; please tell the clerk.',
  ],
  device_revoked: [
    403,
    'Máy tính bảng này đã bị thu hồi. Phiếu còn trên máy vẫn gửi được.',
    'This tablet was revoked. What it still holds can be handed in.',
  ],
  device_cannot_change: [
    409,
    'Máy này đã bị thu hồi nên không đổi được nữa. Muốn dùng lại, xin đăng ký máy mới.',
    'This tablet was revoked and stays so. To use it again, please enrol it as a new one.',
  ],
  no_more_tablets: [
    409,
    'Đợt điều tra đã kết thúc và hạn nộp muộn đã qua, nên không đăng ký thêm máy tính bảng được nữa.',
    'The campaign is over and so is the day until which late ballots are taken; no tablet can be enrolled any more.',
  ],
  enrolment_spent: [
    410,
    'Mã đăng ký này đã dùng hoặc đã hết hạn. Xin cán bộ tổng hợp tạo mã mới.',
    'This enrolment code was used or has run out. Please ask the clerk for a new one.',
  ],
  no_rescue_file: [
    422,
    'Tệp này không phải tệp cứu hộ của máy tính bảng, hoặc đã bị hỏng. Xin lưu lại tệp cứu hộ trên máy rồi chọn tệp đó.',
    'This is no rescue file of a tablet, or it is damaged. Please save it again on the tablet and choose that file.',
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
  needs_access_code: [
    403,
    'Phiếu này chỉ nhận với mã in trên thẻ. Xin quét mã QR trên thẻ, hoặc nhập mã thẻ.',
    'This ballot is taken only with the code on a card. Please scan the card, or type its code.',
  ],
  needs_presence: [
    403,
    'Phiếu này nhận tại quầy. Xin quét mã đang hiện trên màn hình ở quầy.',
    'This ballot is taken at the counter. Please scan the code on the screen there.',
  ],
  presence_over: [
    410,
    'Mã quét tại quầy đã hết hạn. Xin quét mã đang hiện trên màn hình bằng chính điện thoại này; câu trả lời vẫn còn trên máy.',
    'The code from the counter has run out. Please scan the one on the screen now, with this same phone; your answers are still on it.',
  ],
  presence_taken: [
    409,
    'Mã này vừa có người khác dùng. Xin quét mã mới đang hiện trên màn hình.',
    'Somebody else has just used this code. Please scan the new one on the screen.',
  ],
  code_spent: [
    410,
    'Mã này đã được dùng hoặc đã bị thu hồi. Mỗi mã chỉ gửi được một phiếu.',
    'This code was used or taken back. Each code admits one response.',
  ],
  unknown_screen: [
    401,
    'Máy chủ không nhận ra màn hình này. Xin cán bộ tổng hợp tạo liên kết đăng ký mới.',
    'The server does not know this screen. Please ask the clerk for a new enrolment link.',
  ],
  batch_printed_before: [
    409,
    'Lô thẻ này đã in. Mã chỉ hiện một lần và không được lưu; nếu chưa in kịp, xin thu hồi lô này rồi in lô mới.',
    'These cards were printed before. Codes are shown once and never stored; if they were lost, take the batch back and print a new one.',
  ],
  admits_no_cards: [
    409,
    'Nhóm này không nhận phiếu bằng thẻ mã. Xin đổi cách vào phiếu của nhóm trong phần chuẩn bị đợt điều tra.',
    'This group is not asked by cards. Please change how it is admitted when the campaign is prepared.',
  ],
  admits_no_presence: [
    409,
    'Liên kết này không nhận phiếu bằng mã tại quầy.',
    'This link does not ask for presence at the counter.',
  ],
  too_many_ballots: [
    429,
    'Nhiều phiếu đang đến cùng lúc từ mạng này. Phiếu chưa gửi nhưng không mất; xin chờ ít phút rồi gửi lại.',
    'Many ballots are coming from this network at once. Yours is not sent but not lost; please wait a few minutes and send again.',
  ],
  not_yet_open: [403, 'Đợt khảo sát chưa bắt đầu.', 'The survey has not started yet.'],
  closed: [403, 'Đợt khảo sát đã kết thúc.', 'The survey has ended.'],
  changed_meanwhile: [
    409,
    'Nội dung này vừa được người khác thay đổi. Phần đang làm vẫn còn trên màn hình; xin xem lại rồi lưu tiếp.',
    'Somebody else has changed this meanwhile. Your work is still on the screen; please look again and save.',
  ],
  campaign_not_ready: [
    409,
    'Còn việc phải làm trước khi mở được. Xin xem danh sách kiểm tra, sửa rồi thử lại.',
    'Something is still missing. Please look at the check list, mend it and try again.',
  ],
  campaign_id_taken: [
    409,
    'Mã đợt này đã có. Xin chọn mã khác.',
    'This campaign code is taken. Please choose another one.',
  ],
  campaign_frozen: [
    409,
    'Có chỗ đã khóa từ khi mở đợt nên không đổi được nữa. Chỉ sửa được tên gọi, căn cứ; chỉ tiêu chỉ được tăng.',
    'Something was frozen when the campaign was opened. Only names and papers may be corrected, and quotas raised.',
  ],
  cannot_extend: [
    409,
    'Không gia hạn được như vậy. Ngày mới phải sau ngày đang có, và đợt chưa đóng.',
    'It cannot be extended like this. The new day must come after the present one, and the campaign not be closed.',
  ],
  cannot_close: [
    409,
    'Không đóng được như vậy. Đợt đã đóng rồi, hoặc hạn nộp muộn đứng trước ngày đóng.',
    'It cannot be closed like this: it is closed already, or the late day comes before the closing.',
  ],
  no_criteria_set: [
    409,
    'Đợt này không gắn bộ tiêu chí nên không có điểm đưa vào chỉ số.',
    'No criteria set belongs to this campaign, so it feeds nothing into the index.',
  ],
  slug_taken: [
    409,
    'Mã này đã dùng cho một mẫu phiếu khác. Xin chọn mã khác.',
    'Another questionnaire has this code. Please choose another one.',
  ],
  draft_exists: [
    409,
    'Mẫu phiếu này đang có một bản soạn dở. Xin mở bản đó và làm tiếp, hoặc bỏ bản đó trước.',
    'This questionnaire has a draft already. Please open it and go on, or give it up first.',
  ],
  draft_gone: [
    409,
    'Bản soạn này không còn: đã được ban hành hoặc đã bị bỏ.',
    'This draft is no longer there: it was published or given up.',
  ],
  draft_has_findings: [
    422,
    'Chưa ban hành được vì còn điểm phải sửa. Xin xem danh sách và sửa từng điểm.',
    'It cannot be published yet: something is still to be put right. Please go through the list.',
  ],
  questionnaire_too_large: [
    413,
    'Mẫu phiếu này quá lớn nên chưa lưu được. Xin chia thành nhiều mẫu phiếu.',
    'This questionnaire is too large to be saved. Please divide it.',
  ],
  nothing_corrected: [
    422,
    'Chưa có câu chữ nào được sửa. Xin sửa rồi lưu lại.',
    'No wording has been changed yet. Please correct it and save again.',
  ],
  more_than_wording: [
    409,
    'Thay đổi này không chỉ là sửa lỗi câu chữ nên không áp dụng được cho phiên bản đã ban hành. Xin giữ nguyên chỗ đó, hoặc soạn phiên bản mới.',
    'This is more than a typo mended, so it cannot be made in a version that was published. Please leave it as it was, or write a new version.',
  ],
  wording_has_findings: [
    422,
    'Câu chữ mới còn điểm phải sửa. Xin xem các điểm được nêu.',
    'The new wording has something to be put right. Please look at what is listed.',
  ],
  batch_changed: [
    409,
    'Lô phiếu vừa được người khác thay đổi. Xin tải lại trang, xem lại rồi làm tiếp.',
    'Somebody else has just changed this batch. Please reload the page, look again and go on.',
  ],
  batch_not_at_this_step: [
    409,
    'Lô phiếu không còn ở bước này. Xin tải lại trang để xem bước tiếp theo.',
    'The batch is not at this step. Please reload the page to see what comes next.',
  ],
  not_your_batch: [
    403,
    'Lô này đang do người khác nhập, hoặc chính tài khoản này đã nhập lần một. Xin chọn lô khác.',
    'Somebody else is keying this batch, or this account has keyed it before. Please choose another one.',
  ],
  no_such_serial: [
    422,
    'Lần nhập này không có phiếu mang số đó. Xin xem lại số in ở góc phiếu.',
    'No ballot of this serial is to be keyed now. Please check the number printed in the corner.',
  ],
  already_keyed: [
    409,
    'Phiếu số này đã được nhập với nội dung khác; lần nhập trước được giữ nguyên. Xin xem lại số phiếu.',
    'A ballot of this serial was keyed differently before, and that stands. Please check the serial.',
  ],
  keying_not_complete: [
    409,
    'Số phiếu đã nhập chưa khớp với số phiếu phải nhập. Xin nhập đủ, hoặc sửa lại số phiếu thu về.',
    'The number of ballots keyed is not the number there should be. Please key the rest, or correct the count.',
  ],
  nothing_to_decide: [
    409,
    'Chỗ này không còn khác nhau. Xin tải lại trang.',
    'There is nothing to decide here any more. Please reload the page.',
  ],
  disagreements_left: [
    409,
    'Còn chỗ hai lần nhập khác nhau chưa xử lý. Xin xử lý hết rồi chấp nhận lô.',
    'Some disagreements are still to be decided. Please decide on all of them before accepting the batch.',
  ],
  too_large: [
    413,
    'Phiếu gửi lên quá lớn nên chưa nhận được. Xin rút ngắn phần ý kiến rồi gửi lại.',
    'The ballot is too large. Please shorten the comments and send it again.',
  ],
  rescue_file_too_large: [
    413,
    'Tệp này lớn hơn 64 MB nên chưa đọc được. Xin lưu lại trên máy tính bảng, hoặc để máy tự gửi khi có mạng.',
    'This file is larger than 64 MB. Please save it again, or let the tablet send by itself when it has a network.',
  ],
  wrong_content_type: [
    415,
    'Máy chủ không đọc được kiểu dữ liệu này. Xin gửi bằng nút Gửi phiếu trên trang.',
    'The server cannot read this kind of data. Please use the Send button of the page.',
  ],
  too_many_attempts: [
    429,
    'Đã thử sai nhiều lần. Xin chờ một phút rồi thử lại.',
    'Too many wrong attempts. Please wait a minute and try again.',
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
} as const satisfies Record<string, readonly [ContentfulStatusCode, vi: string, en: string]>;

export type ProblemCode = keyof typeof problems;

export class Problem extends Error {
  readonly code: ProblemCode;
  /** What the screen needs beside the sentence, e.g. which items. Never personal data. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }

  get status(): ContentfulStatusCode {
    return problems[this.code][0];
  }

  sentence(language: Language = 'vi'): string {
    return problems[this.code][language === 'vi' ? 1 : 2];
  }

  /** The body of every JSON answer that is not a success. */
  toJSON(language: Language = 'vi'): { problem: ProblemCode; detail: string } & Record<string, unknown> {
    return { ...this.details, problem: this.code, detail: this.sentence(language) };
  }
}

/** What nobody foresaw is logged once, with neither address nor code, and told in one plain sentence. */
export function asKnownProblem(error: unknown, logger: Logger): Problem {
  if (error instanceof Problem) return error;
  logger.error({ stack: error instanceof Error ? error.stack : String(error) }, 'unexpected');
  return new Problem('unexpected');
}
