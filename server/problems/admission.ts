import type { Catalogue } from './catalogue.ts';

/** Cards with access codes, the screen at the counter, and too many ballots at once. */
export const admissionProblems = {
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
  too_many_receipts: [
    429,
    'Từ mạng này vừa có quá nhiều lần kiểm tra. Xin chờ vài phút rồi kiểm tra lại.',
    'Too many receipts were checked from this network. Please wait some minutes and try again.',
  ],
  no_proof: [
    404,
    'Chưa có bằng chứng cho mã biên nhận này. Xin kiểm tra lại mã.',
    'There is no proof for this receipt yet. Please check the receipt first.',
  ],
} as const satisfies Catalogue;
