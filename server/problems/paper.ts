import type { Catalogue } from './catalogue.ts';

/** Batches of paper ballots. */
export const paperProblems = {
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
} as const satisfies Catalogue;
