import type { Catalogue } from './catalogue.ts';

/** Leaving ballots out of the figures, and taking them back. */
export const exclusionsProblems = {
  exclusion_waits: [
    409,
    'Chưa loại được phiếu: đợt điều tra còn nhận phiếu. Chỉ loại khi đợt đã đóng và đã hết hạn nộp muộn, để không ai lái con số đang chạy.',
    'Nothing can be left out yet: the campaign still takes ballots. It is done once it is closed and the late day is over, so that nobody steers running figures.',
  ],
  exclusion_too_few: [
    409,
    'Phần này có ít hơn 10 phiếu nên không loại được: hiệu của hai con số sẽ để lộ câu trả lời của vài người. Xin chọn phần rộng hơn.',
    'Fewer than 10 ballots: they cannot be left out, because the difference of the two figures would give a few people’s answers away. Please choose more widely.',
  ],
  exclusion_too_few_left: [
    409,
    'Không loại được: sau khi loại, nhóm này không còn đủ phiếu để nêu kết quả.',
    'This cannot be left out: too few ballots of the group would remain to tell a result.',
  ],
  exclusion_too_close: [
    409,
    'Không loại được: phần này chỉ khác vài phiếu so với một phần rộng hơn hoặc một lần loại trước, nên trừ đi sẽ lộ ra vài phiếu đó. Xin chọn phần rộng hơn.',
    'This cannot be left out: it differs by a few ballots from a wider part or an earlier exclusion, and subtraction would reveal those few. Please choose more widely.',
  ],
  exclusion_alike: [
    409,
    'Không loại được: các phiếu này (dưới 30 phiếu) đều chọn mức cao nhất, hoặc đều chọn mức thấp nhất, ở một tiêu chí hoặc một nội dung; so hai con số trước và sau khi loại sẽ biết họ đã trả lời thế nào. Xin chọn phần rộng hơn.',
    'This cannot be left out: these ballots, fewer than 30, all chose the best level, or all the worst, on a criterion or a topic; the figures before and after would tell how they answered. Please choose more widely.',
  ],
  exclusion_no_burst: [
    409,
    'Ngày này ở điểm này không có dấu hiệu dồn phiếu, nên phải chọn thêm một dấu hiệu của phiếu.',
    'This day at this point shows no burst; please choose a flag of the ballots as well.',
  ],
  exclusion_taken_back: [
    409,
    'Lần loại này đã được lấy lại rồi. Xin tải lại trang.',
    'This exclusion has been taken back already. Please load the page again.',
  ],
} as const satisfies Catalogue;
