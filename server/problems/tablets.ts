import type { Catalogue } from './catalogue.ts';

/** Tablets and what they hand in. */
export const tabletsProblems = {
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
  rescue_file_too_large: [
    413,
    'Tệp này lớn hơn 64 MB nên chưa đọc được. Xin lưu lại trên máy tính bảng, hoặc để máy tự gửi khi có mạng.',
    'This file is larger than 64 MB. Please save it again, or let the tablet send by itself when it has a network.',
  ],
} as const satisfies Catalogue;
