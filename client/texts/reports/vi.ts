/** What the page of documents says. `{…}` is filled in. */
export const vi = {
  answers: {
    final: 'Đợt đã kết thúc: các văn bản dưới đây lập được ngay từ số liệu cuối cùng.',
    trial: 'Đây là đợt chạy thử: văn bản lập được để xem trước, trang nào cũng ghi “CHẠY THỬ”.',
    provisionalTrial:
      'Đợt chạy thử còn thu phiếu: văn bản lập được để xem trước bằng số liệu tạm tính, trang nào cũng ghi “CHẠY THỬ”.',
    live: 'Báo cáo lập được khi không còn phiếu nào nộp vào được nữa, theo kế hoạch là từ ngày {day}.',
    sealed: 'Kết quả đang niêm phong. Báo cáo lập được sau khi đóng đợt, theo kế hoạch là từ ngày {day}.',
  },
  meanwhile: 'Trong lúc chờ: xem tiến độ',
  optionsTitle: 'Điền vào văn bản',
  optionsSay: 'Số văn bản, ngày ký và họ tên người ký để trống bằng dấu chấm, cơ quan tự điền khi ban hành.',
  place: 'Địa danh ở dòng ngày tháng',
  signer: 'Chức vụ người ký',
  signers: {
    chair: 'Chủ tịch',
    deputy: 'Ký thay Chủ tịch: Phó Chủ tịch',
    acting: 'Quyền Chủ tịch',
  },
  comments: 'Kèm phụ lục nguyên văn ý kiến khác vào báo cáo kết quả',
  commentsWhy:
    'Báo cáo luôn có số ý kiến theo từng câu. Nguyên văn có thể làm nhận ra người viết, nên chỉ kèm khi thật cần và người nhận được phép đọc.',
  missing: 'Còn thiếu để văn bản đầy đủ:',
  missingUnits:
    'đợt này chưa ghi cơ quan cấp trên, nên văn bản không có dòng đó và không có nơi nhận cấp trên',
  missingBasis: 'đợt này chưa ghi căn cứ pháp lý',
  documents: {
    official: {
      name: 'Báo cáo kết quả',
      says: 'Theo thể thức Nghị định 30/2020/NĐ-CP, mở được bằng Word và LibreOffice để sửa tiếp.',
      holds: [
        'mười bảng: phiếu phát, thu, hợp lệ; cơ cấu người trả lời; từng câu hỏi; yếu tố; nhóm đối tượng và hình thức; phản ánh, phiền hà; mong đợi; ý kiến khác; điểm theo tiêu chí; so với năm trước',
        'biểu đồ sửa được trong Word, đọc được khi in đen trắng',
        'phương pháp, phiếu không tính kèm lý do, nguồn gốc số liệu',
      ],
    },
    'index-sheet': {
      name: 'Bảng điểm điều tra xã hội học',
      says: 'Theo cột của phần mềm chấm điểm, để đối chiếu khi nhập điểm; cột tự chấm và thẩm định để trống.',
      holds: [
        'điểm tối đa, điểm điều tra xã hội học, nhóm, N, chỉ số, công thức, nguồn của từng tiêu chí',
        'tổng, điểm đo lường hài lòng và ô kiểm tra là công thức tính sẵn trong bảng',
        'một trang tính ghi nguồn gốc số liệu',
      ],
    },
    assessed: {
      name: 'Công văn gửi Sở Nội vụ về các sở, ban, ngành',
      says: 'Kết quả lãnh đạo, công chức phường đánh giá từng cơ quan; không nằm trong điểm của phường.',
      holds: [
        'chỉ số, thứ hạng và số người đánh giá của từng cơ quan',
        'bảng cơ quan × câu hỏi và số người trả lời từng mức',
        'cách điều tra và nguồn gốc số liệu',
      ],
    },
  },
  doesNotFit: {
    official: '',
    'index-sheet': 'Đợt này không gắn bộ tiêu chí có điểm điều tra xã hội học, nên không có bảng điểm.',
    assessed: 'Đợt này không đánh giá cơ quan nào, nên không có văn bản này.',
  },
  make: 'Lập và tải tệp .{extension}',
  making: 'Đang lập văn bản… {seconds} giây',
  makingHow: 'Đợt vài chục nghìn phiếu mất ít giây.',
  made: 'Đã lập xong tệp {file}. Xin xem lại từng trang trước khi ký.',
  failed: 'Chưa lập được văn bản. {sentence}',
  unreachable: 'Không kết nối được với máy chủ. Xin kiểm tra mạng rồi thử lại.',
};
