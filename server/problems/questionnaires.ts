import type { Catalogue } from './catalogue.ts';

/** Writing questionnaires. */
export const questionnairesProblems = {
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
  file_refused: [
    422,
    'Tệp này không nhập được. Xin kiểm tra lại tệp.',
    'This file cannot be imported. Please check it.',
  ],
  questionnaire_file_too_large: [
    413,
    'Tệp lớn hơn 8 MB nên không được mở; một mẫu phiếu nhỏ hơn nhiều.',
    'The file is larger than 8 MB and was not opened; a questionnaire is much smaller.',
  ],
  nothing_changed: [
    409,
    'Bản soạn chưa khác bản đã ban hành chỗ nào nên không cần ban hành lại.',
    'The draft does not differ from the version it began as; there is nothing to publish.',
  ],
  draft_has_gaps: [
    422,
    'Bản soạn còn chỗ trống nên chưa xuất ra tệp được. Xin điền đủ rồi xuất.',
    'The draft has gaps and cannot be exported yet. Please fill them in first.',
  ],
} as const satisfies Catalogue;
