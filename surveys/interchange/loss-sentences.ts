import type { Wording } from '../questionnaire/wording.ts';
import { words } from '../questionnaires/authoring.ts';
import type { LossKind } from './loss.ts';

/** Why, in one sentence for the clerk. */
export const lossSentences: Record<LossKind, Wording> = {
  identifying_metadata: words(
    'Bị bỏ: mục này tự ghi thông tin nhận biết người, máy hoặc giờ trả lời; phiếu ở đây là ẩn danh.',
    'Left out: it records by itself who answered, when, or on which device; ballots here are anonymous.',
  ),
  never_acted_on: words(
    'Bị bỏ: địa chỉ gửi, khóa và lệnh tự động trong tệp không bao giờ được thực hiện.',
    'Left out: addresses to send to, keys and automatic actions in a file are never acted on.',
  ),
  kind_unsupported: words(
    'Bị bỏ: phần mềm không có loại câu hỏi này.',
    'Left out: there is no item of this kind here.',
  ),
  choices_elsewhere: words(
    'Bị bỏ: các phương án nằm ở một tệp khác hoặc lấy từ câu trả lời khác.',
    'Left out: its options are in another file or come from other answers.',
  ),
  no_choices: words(
    'Bị bỏ: không tìm thấy phương án nào của danh sách này.',
    'Left out: no options of this list were found.',
  ),
  nothing_carried: words(
    'Bị bỏ: không có câu hỏi nào trong nhóm này nhập được.',
    'Left out: no item in this group could be carried over.',
  ),
  column_left_out: words(
    'Bị bỏ: phần mềm không dùng nội dung của cột này.',
    'Left out: what stands in this column is not used here.',
  ),
  sheet_left_out: words(
    'Bị bỏ: trang tính này không thuộc mẫu phiếu.',
    'Left out: this sheet is no part of the questionnaire.',
  ),
  language_left_out: words(
    'Bị bỏ: mẫu phiếu chỉ có tiếng Việt và tiếng Anh.',
    'Left out: a questionnaire is in Vietnamese and English only.',
  ),
  list_unused: words(
    'Bị bỏ: không câu hỏi nào nhập được dùng danh sách này.',
    'Left out: no item that was carried over uses this list.',
  ),
  choice_without_name: words(
    'Bị bỏ: phương án phải có tên danh sách và mã.',
    'Left out: a choice needs the name of its list and its own name.',
  ),
  note_without_place: words(
    'Bị bỏ: lời dẫn chỉ đứng được ở đầu phiếu, đầu một phần hoặc cuối phiếu, và không có điều kiện.',
    'Left out: a note can only stand at the very beginning, at the head of a section or at the end, without a condition.',
  ),
  condition_not_expressible: words(
    'Điều kiện không diễn đạt được ở đây nên bị bỏ; câu hỏi hoặc phần này sẽ luôn được hỏi.',
    'The condition cannot be expressed here and was left out; the item or section is always asked.',
  ),
  constraint_not_expressible: words(
    'Ràng buộc không diễn đạt được ở đây nên bị bỏ; câu trả lời không được kiểm tra theo ràng buộc này.',
    'The constraint cannot be expressed here and was left out; answers are not checked against it.',
  ),
  required_not_carried: words(
    'Không đặt bắt buộc: ở đây bắt buộc là có hoặc không, và không dùng trong phần lặp lại.',
    'Not made required: here an item is required or not, and never in a section that repeats.',
  ),
  unknown_key: words(
    'Bị bỏ: trang _khaosat không có khóa này, hoặc giá trị không hợp lệ.',
    'Left out: the sheet _khaosat has no such key, or the value does not fit.',
  ),
  macro: words(
    'Bị bỏ: macro, tệp nhúng và liên kết ra ngoài không bao giờ được chạy hay mở.',
    'Left out: macros, embedded files and links to other files are never run or opened.',
  ),
  formula: words(
    'Công thức không được tính lại; lấy giá trị đã lưu sẵn trong ô.',
    'The formula was not evaluated; the value stored in the cell was taken.',
  ),
  code_mapped: words(
    'Mã không đúng dạng hoặc đã dùng nên được đổi.',
    'The name does not fit the form of a code here, or is taken, and was changed.',
  ),
  kind_changed: words('Nhập thành loại câu hỏi gần nhất.', 'Carried over as the nearest kind of item.'),
  whole_numbers_only: words(
    'Nhập thành câu hỏi số nguyên; không trả lời được bằng số lẻ.',
    'Carried over as a whole number; fractions cannot be answered.',
  ),
  limit_cut: words(
    'Giới hạn được đưa về mức lớn nhất mà phần mềm cho phép.',
    'The limit was reduced to the largest there is here.',
  ),
  score_not_carried: words(
    'Chỉ thứ tự của điểm được giữ: mức được lưu là 1, 2, 3…; cách tính điểm đặt ở bộ tiêu chí.',
    'Only the order of the scores is kept: levels are stored as 1, 2, 3…; points are set in the criteria set.',
  ),
  appearance: words(
    'Cách hiển thị này không có ở đây; câu hỏi hiển thị theo cách thường.',
    'There is no such appearance here; the item looks as usual.',
  ),
  grid_split: words(
    'Bảng được tách thành từng câu: bảng ở đây có một thang đo từ 2 đến 7 mức với nhiều nhất một phương án “không có ý kiến”; mỗi dòng chỉ có lời, không có gợi ý hay điều kiện riêng.',
    'The grid was split into single items: a battery has one scale of 2 to 7 levels with at most one "no opinion", and its rows have no hint or condition of their own.',
  ),
  nesting_flattened: words(
    'Nhóm lồng nhau trở thành phần riêng; điều kiện của nhóm ngoài vẫn áp dụng.',
    'A group inside a group became a section of its own; the conditions of the outer group still apply.',
  ),
  repeat_asked_once: words(
    'Nhóm lặp lại được hỏi một lần: ở đây chỉ lặp theo đối tượng được đánh giá.',
    'The repeat is asked once: here a section repeats per assessed body only.',
  ),
  text_as_written: words(
    'Định dạng, liên kết hoặc chỗ điền câu trả lời khác trong lời được giữ nguyên thành chữ.',
    'Markup, links or other answers inserted into the text stand there as plain characters.',
  ),
  choices_not_filtered: words(
    'Lọc phương án bị bỏ; mọi phương án đều được đưa ra.',
    'The filter was left out; every option is offered.',
  ),
  language_missing: words(
    'Tệp không có ngôn ngữ này; lời của ngôn ngữ kia được dùng thay, cần dịch lại.',
    'The file does not have this language; the text of the other one stands in its place and wants translating.',
  ),
  translation_missing: words(
    'Ô này thiếu bản dịch; lời của ngôn ngữ kia được dùng thay.',
    'The translation is missing; the text of the other language stands in its place.',
  ),
  wording_missing: words(
    'Không có lời; mã hoặc tên được dùng thay.',
    'There is no text; the name stands in its place.',
  ),
  section_made: words(
    'Một phần được lập ra cho các câu hỏi đứng ngoài nhóm.',
    'A section was made for items that stand outside of any group.',
  ),
  text_made: words(
    'Tệp không có lời này; lời mẫu được dùng, xin xem lại.',
    'The file does not have this text; a standard one was put there and wants reading.',
  ),
  limit_made: words(
    'Tệp không nêu giới hạn; giới hạn thường dùng được đặt, xin xem lại.',
    'The file gives no limits; the usual ones were set and want checking.',
  ),
  option_made: words(
    'Phương án được thêm vì loại câu hỏi trong tệp ngầm có nó; xin xem lại lời.',
    'An option was added because the kind of item in the file implies it; its words want checking.',
  ),
  scale_order_assumed: words(
    'Mã không cho biết thứ tự; thứ tự trong tệp được lấy làm mức 1, 2, 3…. Xin kiểm tra mức 1 là mức thấp nhất.',
    'The names do not tell the order; that of the file was taken for levels 1, 2, 3…. Please check that level 1 is the worst.',
  ),
  no_opinion_assumed: words(
    'Phương án này được coi là “không có ý kiến”, không phải một mức; xin kiểm tra.',
    'This choice was taken for "no opinion" and not for a level; please check.',
  ),
  id_mapped: words(
    'Mã mẫu phiếu hoặc phiên bản không đúng dạng nên được đổi.',
    'The id or version does not fit the form used here and was changed.',
  ),
  only_here: words(
    'Được giữ trong cột hoặc trang riêng; phần mềm khác bỏ qua.',
    'Kept in a column or sheet of our own; other tools ignore it.',
  ),
  not_exported: words('Không ghi được vào tệp.', 'Could not be written to the file.'),
};
