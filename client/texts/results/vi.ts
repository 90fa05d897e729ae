export const vi = {
  figure: {
    png: 'Tải ảnh PNG',
    svg: 'Tải ảnh SVG',
    failed: 'Trình duyệt không tạo được ảnh. Xin chụp màn hình, hoặc chép bảng số.',
    hasTable: 'Bảng số có cùng các con số.',
    source: 'Nguồn: {campaign}, {unit}. Số liệu lấy ngày {day}.',
    sourceProvisional:
      'TẠM TÍNH. Nguồn: {campaign}, {unit}. Số liệu lấy ngày {day}, còn có thể nhận thêm phiếu.',
    sourceTrial:
      'CHẠY THỬ, không phải kết quả chính thức. Nguồn: {campaign}, {unit}. Số liệu lấy ngày {day}.',
    unsealed: 'Niêm phong kết quả đã được mở sớm ngày {day}.',
    n: 'n = {n}',
    range: '{low} – {high}',
  },

  contents: {
    title: 'Trên trang này',
    choices: 'Câu hỏi lựa chọn ({n})',
    show: 'Hiện các câu hỏi lựa chọn ({n})',
    hide: 'Ẩn các câu hỏi lựa chọn',
  },

  choice: {
    caption: 'Chấm: tỷ lệ chọn trên {n} người trả lời{several}. {method}',
    several: ', mỗi người được chọn nhiều phương án nên cộng lại có thể quá 100\u00a0%',
    untold: 'Không nêu từng phương án: có phương án ít người chọn, nêu ra sẽ lộ người trả lời.',
  },

  /** The method in one plain sentence, under every figure it was used for. */
  method: {
    interval: 'Khoảng tin cậy 95\u00a0% theo Wilson{population}, chỉ đúng khi mẫu được chọn ngẫu nhiên.',
    population: ', có hiệu chỉnh theo tổng số {population} người của nhóm',
    average:
      'Vạch ngang: khoảng tin cậy 95\u00a0% theo Wilson với số trả lời ít nhất trong các câu{population}, rộng hơn chứ không hẹp hơn khoảng thật; chỉ đúng khi mẫu được chọn ngẫu nhiên.',
  },

  conclusion: {
    enough: 'kết luận được',
    too_few: 'không đủ để kết luận: quá ít trả lời',
    too_wide: 'không đủ để kết luận: khoảng quá rộng',
  },
  conclusionShort: 'không đủ để kết luận',

  overview: {
    all: 'Tất cả các nhóm',
    title: 'Các nhóm đối tượng',
    answer: 'Hài lòng cao nhất là {highest} ({highestIndex}), thấp nhất là {lowest} ({lowestIndex}).',
    answerOne: 'Mới nêu được kết quả của một nhóm: {group}, {index}.',
    answerNone: 'Chưa nhóm nào có đủ phiếu để nêu kết quả.',
    answerEmpty: 'Chưa có phiếu hợp lệ nào.',
    closeTogether: 'Khoảng tin cậy của hai nhóm này chồng lên nhau: chưa thể nói nhóm nào hài lòng hơn.',
    figure: 'Tỷ lệ hài lòng của từng nhóm đối tượng',
    caption:
      'Chấm: tỷ lệ trả lời {best}, trung bình cộng các nội dung của nhóm. n: số phiếu hợp lệ. {method} Chấm rỗng: không đủ để kết luận.',
    ofQuota: 'n = {n}, chỉ tiêu {quota}',
    withoutQuota: 'n = {n}',
    belowMinimum: 'chưa đủ số phiếu (cần {minimum})',
    assesses: 'đánh giá {n} cơ quan, xem trang của nhóm',
    best: 'hai mức tốt nhất của thang (“Hài lòng” hoặc “Rất hài lòng”)',
    group: 'Nhóm đối tượng',
    n: 'Số phiếu hợp lệ',
    quota: 'Chỉ tiêu',
    index: 'Tỷ lệ tốt',
    interval: 'Khoảng tin cậy 95\u00a0%',
    conclusion: 'Kết luận',
    corrected: ', có hiệu chỉnh ở nhóm biết tổng số người',
  },

  factors: {
    title: 'Xếp hạng nội dung',
    says: 'Cao nhất là “{highest}” ({highestIndex}), thấp nhất là “{lowest}” ({lowestIndex})',
    figure: '{group}: các nội dung xếp theo tỷ lệ trả lời {best}',
    outside: 'Không gộp vào tỷ lệ chung của nhóm',
    whole: 'cả nhóm {share}',
    caption:
      'Chấm: tỷ lệ trả lời {best}, trung bình cộng các câu của nội dung. {n} {method} Chấm rỗng: không đủ để kết luận.',
    nRange: 'Số trả lời mỗi câu (n) từ {smallest} đến {largest}.',
  },

  extremes: {
    title: 'Câu mạnh nhất và yếu nhất',
    says: 'Yếu nhất: {item} ({share})',
    strongest: '{n} câu được đánh giá cao nhất',
    weakest: '{n} câu được đánh giá thấp nhất',
    figure: 'Những câu được đánh giá cao nhất và thấp nhất: {group}',
    everybody: 'mọi nhóm',
    caption:
      'Chấm: tỷ lệ trả lời {best}. Vạch ngang: khoảng tin cậy 95\u00a0% theo Wilson; chỉ đúng khi mẫu được chọn ngẫu nhiên. Các câu đứng sát nhau có khoảng chồng lên nhau thì thứ tự chưa chắc. Chấm rỗng: không đủ để kết luận.',
    item: 'Câu hỏi',
    rank: 'Thứ hạng',
  },

  items: {
    mean: 'Điểm trung bình',
    meanInterval: 'Khoảng của điểm trung bình',
    conclusion: 'Kết luận',
    title: '{group} – {factor}',
    beside: '{range}; n = {n}',
    caption:
      '{n} Cột phải: tỷ lệ trả lời {best}. {method} Phần hài lòng nằm bên phải vạch 0, phần không hài lòng (gạch chéo) bên trái, mức giữa chia đều hai bên.',
    captionPlain:
      '{n} Nửa trên của thang nằm bên phải vạch 0, nửa dưới (gạch chéo) bên trái, mức giữa chia đều hai bên.',
    joined:
      'Sọc to: các mức gộp lại để không lộ mức có dưới 5 phiếu; sọc xám có cả mức giữa nên nằm đều hai bên.',
  },

  heat: {
    title: 'Từng cơ quan, từng nội dung',
    says: 'Ô thấp nhất: {body}, câu {item} ({share})',
    figure: '{group}: tỷ lệ trả lời {best} theo cơ quan và câu hỏi',
    caption:
      'Mỗi ô: phần trăm trả lời {best}; màu càng mạnh, tỷ lệ càng cao. n là số người trả lời về cơ quan đó. Ô gạch chéo: ít phiếu (dưới 5 trả lời) hoặc không nêu vì có thể làm lộ người trả lời. Dấu °: không đủ để kết luận (khoảng tin cậy 95\u00a0% theo Wilson quá rộng, hoặc dưới 30 trả lời).',
    body: 'Cơ quan',
    all: 'Chung',
    few: 'ít phiếu',
    untold: 'ít phiếu hoặc không nêu',
    scale: 'Thang màu',
    below: 'dưới {to}',
    between: '{from} – {to}',
    from: 'từ {from}',
    columns: 'Các câu hỏi',
    sortBy: 'Sắp xếp theo câu {item}',
  },
};
