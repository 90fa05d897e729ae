import type { Catalogue } from './catalogue.ts';

/** Preparing, opening and closing campaigns. */
export const campaignsProblems = {
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
  results_sealed: [
    409,
    'Kết quả của đợt này đang niêm phong, chờ đóng đợt. Trong lúc đó xem được tiến độ, chỉ tiêu và tình hình thu phiếu.',
    'The results of this campaign are sealed until it is closed. Meanwhile progress, quotas and fieldwork can be seen.',
  ],
  nothing_sealed: [
    409,
    'Kết quả của đợt này không còn niêm phong nữa.',
    'The results of this campaign are not sealed any more.',
  ],
  waits_for_last_response: [
    409,
    'Phần này chỉ mở khi không còn phiếu nào nộp vào được nữa. Trong lúc đó xem được số liệu tạm tính.',
    'This opens when no more responses can come in. Meanwhile there are provisional figures.',
  ],
  report_waits: [
    409,
    'Báo cáo chỉ lập được khi đợt đã đóng và không còn phiếu nào nộp muộn được nữa. Trong lúc đó xem được tiến độ và số liệu tạm tính.',
    'A report is made when the campaign is closed and nothing late can come in any more. Meanwhile there are progress and provisional figures.',
  ],
  no_criteria_set: [
    409,
    'Đợt này không gắn bộ tiêu chí nên không có điểm đưa vào chỉ số.',
    'No criteria set belongs to this campaign, so it feeds nothing into the index.',
  ],
} as const satisfies Catalogue;
