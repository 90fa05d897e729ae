export const vi = {
  group: 'Nhóm đối tượng',
  index: 'tỷ lệ hài lòng chung của nhóm',
  headline: 'Tỷ lệ chung của nhóm',
  points: '{n} điểm phần trăm',
  interval: 'Khoảng tin cậy 95\u00a0%',
  range: '{low} – {high}',
  between: 'từ {low} đến {high}',
  notTold: 'không nêu',
  few: 'không đủ để kết luận',
  n: 'Số phiếu',
  nIs: 'n\u00a0=\u00a0{n}',
  ofTarget: '{title} – {target}',

  modes: {
    title: 'Theo hình thức trả lời',
    why: 'Người được hỏi trực tiếp thường chấm cao hơn người tự điền, nên con số chung luôn đi kèm số của từng hình thức.',
    mode: 'Hình thức',
    raw: 'Như đã trả lời',
    adjusted: 'Sau điều chỉnh',
    pooled: 'Chung',
    pooledAt: 'Chung {percent}',
    beside: 'Theo hình thức:',
    one: '{mode} {percent}',
    figure: 'Tỷ lệ hài lòng theo hình thức trả lời, {group}',
    caption:
      'Chấm: tỷ lệ; vạch ngang: khoảng tin cậy 95\u00a0% theo Wilson, chỉ đúng khi mẫu được chọn ngẫu nhiên. Chấm rỗng: không đủ để kết luận. Vạch đứt: tỷ lệ chung của nhóm. {adjusted}',
    adjustedMeans:
      'Sau điều chỉnh: tỷ lệ của hình thức ấy nếu phiếu của nó rải trên {strata} cụm điểm khảo sát giống như toàn bộ phiếu (chuẩn hóa trực tiếp), để khác biệt giữa các tổ không bị coi là khác biệt do hình thức.',
    standing: {
      no_answers: 'Nhóm này chưa có phiếu hợp lệ nào.',
      one_mode: 'Mọi phiếu đều trả lời theo một hình thức ({mode}), nên không có gì để so sánh.',
      not_told:
        'Chưa tách được theo hình thức: phải có ít nhất hai hình thức, mỗi hình thức ít nhất 10 phiếu trả lời đủ, thì số tách mới không làm lộ câu trả lời của ai.',
      whole_untold: 'Không nêu theo hình thức, vì chỉ số chung của nhóm cũng không nêu được.',
      untold_beside:
        'Không nêu theo hình thức, vì nhóm này có phiếu bị loại: so với số trước khi loại sẽ làm lộ các phiếu ấy.',
      one_point: 'Mọi phiếu thu ở một điểm khảo sát, nên không cần điều chỉnh theo điểm.',
      few_points:
        'Chưa điều chỉnh được theo điểm khảo sát: cần ít nhất ba cụm điểm, mỗi cụm có ít nhất 5 phiếu của từng hình thức.',
      left_out:
        'Không nêu số điều chỉnh, vì nhóm này có phiếu bị loại: so với số trước khi loại sẽ làm lộ các phiếu ấy.',
      adjusted: 'Đã điều chỉnh theo điểm khảo sát.',
    },
    waits: 'Số của từng hình thức được nêu khi không còn phiếu nào có thể gửi đến.',
    highest: '{mode} có tỷ lệ cao nhất, {high}; {other} thấp nhất, {low}: chênh {difference}.',
    assistedHigher: 'Người trả lời có cán bộ giúp chấm cao nhất: {high}, hơn {other} ({low}) {difference}.',
    alike: 'Các hình thức cho tỷ lệ bằng nhau: {high}.',
    afterAdjusting: 'Sau điều chỉnh còn chênh {difference}.',
    clear: 'Chênh lệch giữa các hình thức khó là ngẫu nhiên (p\u00a0{p}).',
    notClear: 'Chênh lệch giữa các hình thức có thể chỉ là ngẫu nhiên (p\u00a0{p}).',
    rough: 'Ít phiếu ở một số mức, nên phép thử này chỉ là gần đúng.',
    untested: 'Chỉ nêu được một hình thức, nên không thử được chênh lệch.',
    tooFew: 'Chênh lệch chưa được thử: cần ít nhất hai hình thức có từ 30 phiếu.',
    test: 'Phép thử χ² giữa các hình thức có từ 30 phiếu (hình thức × mức chung của từng phiếu): p\u00a0{p}, V của Cramér\u00a0=\u00a0{v}. Không nêu χ² và bậc tự do, để không tính ngược ra vài phiếu.',
    testMeans:
      'p là khả năng thấy chênh lệch lớn như thế khi hình thức không có ảnh hưởng gì; dưới 0,05 thường coi là khó do ngẫu nhiên. V đo độ mạnh của liên hệ, từ 0 (không có) đến 1.',
    caution:
      'Phần chênh còn lại có thể do cách hỏi, cũng có thể do người chọn hình thức ấy vốn nghĩ khác; khảo sát này không tách được hai điều đó.',
    more: 'Xem so sánh các hình thức',
  },

  reliability: {
    title: 'Các câu trong một nội dung có nhất quán không?',
    means:
      'Hệ số alpha của Cronbach cho biết các câu của một nội dung có cùng đo một điều hay không: 1 là hoàn toàn khớp nhau; từ 0,7 trở lên thường coi là nhất quán (Nunnally 1978). Alpha tăng theo số câu và không cho biết nội dung đo có đúng hay không.',
    factor: 'Nội dung',
    items: 'Số câu',
    alpha: 'Alpha',
    n: 'Số phiếu trả lời đủ mọi câu',
    reading: 'Nhận xét',
    consistent: 'nhất quán',
    loose: 'chưa nhất quán: nên xem từng câu',
    unknown: 'chưa tính được: cần ít nhất 10 phiếu trả lời đủ và không giống hệt nhau',
    none: 'Nhóm này không có nội dung nào gồm từ ba câu trở lên.',
    answer: '{consistent} trong {all} nội dung có alpha từ 0,7 trở lên.',
  },

  weights: {
    title: 'Quyền số theo điểm khảo sát',
    means:
      'Nơi ít người mà nhiều phiếu kéo con số chung về phía mình. Quyền số cho biết mỗi phiếu thay cho bao nhiêu người của điểm ấy: N ÷ số phiếu, bằng quyền số thiết kế (N ÷ chỉ tiêu) nhân hiệu chỉnh (chỉ tiêu ÷ số phiếu). Số có quyền số luôn đứng cạnh số chưa có.',
    answer: 'Có quyền số, tỷ lệ chung là {adjusted}; chưa có quyền số là {raw}.',
    noPopulation:
      'Không tính được quyền số vì chưa khai số người của điểm khảo sát nào. Số hộ, dân số khai ở bước “Điểm khảo sát” khi chuẩn bị một đợt, trước khi mở; đợt chạy thử có sẵn chưa khai, nên không có quyền số.',
    standing: {
      no_answers: 'Nhóm này chưa có phiếu hợp lệ nào.',
      one_point: 'Mọi phiếu của nhóm thu ở một điểm khảo sát, nên không cần quyền số.',
      unknown_population:
        'Không tính được quyền số vì chưa khai số người của: {points}. Số hộ, dân số khai ở bước “Điểm khảo sát” khi chuẩn bị một đợt, trước khi mở.',
      few_points:
        'Có quyền số, nhưng không nêu tỷ lệ có quyền số: chưa đủ ba cụm điểm có từ 10 phiếu, và hai con số cạnh nhau sẽ làm lộ kết quả của từng điểm.',
      left_out:
        'Có quyền số, nhưng không nêu tỷ lệ có quyền số, vì nhóm này có phiếu bị loại: so với số trước khi loại sẽ làm lộ các phiếu ấy.',
      weighted: 'Đã tính quyền số theo điểm khảo sát.',
    },
    cell: 'Điểm khảo sát',
    population: 'Số người (N)',
    planned: 'Chỉ tiêu',
    n: 'Số phiếu',
    design: 'Quyền số thiết kế',
    adjustment: 'Hiệu chỉnh',
    weight: 'Quyền số',
    joined: 'Điểm có dưới 10 phiếu được gộp với điểm kề trong danh sách.',
    notAnswered: 'Chưa có phiếu ở: {points}. Các điểm còn lại chiếm {covered} dân số của nhóm.',
    effective:
      'Cỡ mẫu hiệu dụng {effective} trên {n} phiếu, hiệu ứng thiết kế {effect}: các quyền số khác nhau làm {n} phiếu chỉ chắc chắn bằng {effective} phiếu có quyền số như nhau (Kish 1965).',
    figures: 'Tỷ lệ chưa có và đã có quyền số',
    figure: 'Nội dung',
    raw: 'Chưa có quyền số',
    adjusted: 'Có quyền số',
  },

  trends: {
    title: 'Qua các đợt điều tra',
    figure: 'Tỷ lệ hài lòng qua các đợt, {group}',
    caption:
      'Chấm: tỷ lệ hài lòng chung của nhóm; vạch: khoảng tin cậy 95\u00a0% theo Wilson, chỉ đúng khi mẫu được chọn ngẫu nhiên. Chấm rỗng: không đủ để kết luận, hoặc bộ câu hỏi khác đợt này.',
    onlyOne: 'Mới có một đợt đã kết thúc, nên chưa có xu hướng để xem.',
    campaign: 'Đợt điều tra',
    percent: 'Tỷ lệ hài lòng',
    remark: 'Ghi chú',
    otherItems: 'bộ câu hỏi khác, không so được',
    otherWording: 'lời câu hỏi có sửa',
    between: 'Từ {first} ({firstPercent}) đến {last} ({lastPercent}).',
  },

  comparison: {
    title: 'So sánh',
    choose: 'So với',
    earlier: 'Cùng nhóm, đợt khác',
    otherGroups: 'Nhóm khác, cùng đợt',
    nothing:
      'Chưa có gì để so: chưa có đợt nào khác đã kết thúc với cùng câu hỏi, và không nhóm nào trong đợt này được hỏi câu giống hệt.',
    pick: 'Xin chọn đợt hoặc nhóm để so.',
    answerClear: '{clear} trong {all} con số khác nhau rõ: chênh lệch khó là ngẫu nhiên.',
    answerNone: 'Không con số nào khác nhau rõ: mọi chênh lệch có thể chỉ là ngẫu nhiên.',
    answerUntested: 'Chưa thử được chênh lệch nào vì có bên dưới 30 phiếu.',
    answerEmpty: 'Hai bên chưa có con số chung nào nêu được.',
    figure: 'Con số',
    item: 'Câu hỏi',
    difference: 'Chênh lệch (điểm %)',
    p: 'p (Holm)',
    verdict: 'Nhận xét',
    up: 'cao hơn, khó là ngẫu nhiên',
    down: 'thấp hơn, khó là ngẫu nhiên',
    unclear: 'có thể chỉ là ngẫu nhiên',
    untested: 'dưới 30 phiếu, không thử',
    untold: '{n} con số không nêu vì một bên có quá ít phiếu.',
    method:
      'Con số gộp nhiều câu được thử theo Welch trên tỷ lệ của từng phiếu; câu đơn theo Newcombe. p được nâng theo Holm vì thử nhiều con số cùng lúc.',
    chart: 'Chênh lệch giữa {first} và {second}',
    caption:
      'Chấm: {second} trừ {first}, điểm phần trăm; vạch: khoảng tin cậy 95\u00a0% của chênh lệch. Vạch cắt qua 0: có thể chỉ là ngẫu nhiên.',
    cautionsTitle: 'Cần nhớ khi đọc',
    cautions: {
      not_drawn_at_random:
        'Người trả lời không được chọn ngẫu nhiên: phép thử cho biết chênh lệch mạnh đến đâu trong số người đã trả lời, không cho biết nó đúng với ai khác.',
      few_answers: 'Có bên dưới 30 phiếu: chỉ nêu chênh lệch, không kết luận.',
      same_people:
        'Phần lớn là cùng những người trả lời cả hai lần, nên hai bên không độc lập; phép thử vì thế dè dặt hơn mức cần.',
      wording_changed: 'Lời câu hỏi không giống hệt nhau: chênh lệch có thể do cách hỏi.',
      modes_shifted:
        'Tỷ lệ các hình thức trả lời đã đổi hơn 10 điểm phần trăm: chênh lệch có thể do hình thức chứ không do ý kiến.',
      many_comparisons:
        'Nhiều con số được thử cùng lúc, một vài con số có thể khác nhau do tình cờ; p đã được nâng lên (Holm) để tính đến điều đó.',
    },
  },
};
