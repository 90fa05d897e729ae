/** Sealed, provisional and final results. */
export const vi = {
  sealed: {
    title: 'Kết quả đang niêm phong',
    why: 'Đợt này giữ kín mọi câu trả lời cho đến khi đóng, để không ai điều chỉnh việc thu phiếu theo kết quả.',
    opens: 'Theo kế hoạch, kết quả mở sau {lastDay}; số liệu chính thức có từ {finalDay}.',
    meanwhile: 'Trong lúc đó xem được',
    progress: 'Tiến độ, chỉ tiêu và tình hình thu phiếu',
    log: 'Nhật ký',
    early: 'Mở niêm phong sớm',
    earlyHow:
      'Ai xem được kết quả trong lúc thu phiếu thì có thể tác động đến việc thu. Vì vậy lý do được ghi vào nhật ký, hiện trên trang kết quả và in trong báo cáo. Mở rồi thì không niêm phong lại được; đến hết đợt chỉ xem được số liệu tạm tính.',
    reason: 'Lý do',
    reasonHint: 'Ví dụ: theo yêu cầu của Chủ tịch UBND phường tại Công văn số …',
    confirm: 'Mở niêm phong kết quả',
    working: 'Đang ghi…',
  },
  waiting: {
    title: 'Chờ hết hạn nộp phiếu',
    comments:
      'Ý kiến đóng góp mở khi không còn phiếu nào nộp vào được nữa, theo kế hoạch là từ {finalDay}. Xem sớm từng ý kiến một thì đoán được ai vừa viết.',
    export:
      'Dữ liệu từng phiếu của đợt chính thức tải được khi không còn phiếu nào nộp vào nữa, theo kế hoạch là từ {finalDay}.',
    figures:
      'Phần này có khi không còn phiếu nào nộp vào được nữa, theo kế hoạch là từ {finalDay}. Tách nhỏ số liệu trong lúc còn thu phiếu thì có thể lộ câu trả lời của một vài người.',
    trial: 'Đây là đợt chạy thử: đóng đợt thì xem được ngay, không phải chờ đến hạn.',
    live: 'Xem số liệu tạm tính',
  },
  live: {
    /** Before a share. */
    about: 'khoảng',
    title: 'Số liệu tạm tính',
    note: 'Đợt còn nhận phiếu nên mỗi con số được làm lệch đi một chút và làm tròn đến bội số của 5, chỉ cập nhật khi có thêm ít nhất 5 phiếu của nhóm, để không ai lần ra được câu trả lời nào. Số liệu chính thức có từ {finalDay}.',
    trial:
      'Đợt chạy thử còn mở nên theo đúng cách của đợt chính thức: mỗi con số được làm lệch đi một chút và làm tròn đến bội số của 5, chỉ cập nhật khi có thêm ít nhất 5 phiếu của nhóm. Muốn xem số liệu đầy đủ thì đóng đợt chạy thử.',
  },
  closeTrial: 'Tới chỗ đóng đợt chạy thử',
  trialExport:
    'Phiếu chạy thử tải được ngay cả khi đợt còn mở, để thử tệp xuất; phiếu của đợt chính thức chỉ tải được khi không còn phiếu nào nộp vào nữa.',
  unsealed: 'Niêm phong kết quả đã được mở sớm ngày {day}. Lý do: {reason}',
};
