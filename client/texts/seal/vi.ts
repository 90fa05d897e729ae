/** What the public ledger and the check of a receipt say. `{…}` is filled in. */
export const vi = {
  ledger: {
    title: 'Sổ niêm phong phiếu trả lời',
    lead: 'Sau mỗi ngày, toàn bộ phiếu đã nhận được niêm phong bằng một dãy số công khai. Ai sửa, xóa hay thêm phiếu sau đó thì dãy số không còn khớp.',
    nothing: 'Chưa có đợt nào được niêm phong. Niêm phong đầu tiên có sau ngày đầu tiên nhận được phiếu.',
    campaigns: 'Các đợt đã niêm phong',
    trial: 'CHẠY THỬ',
    final: 'Niêm phong cuối cùng',
    latest: 'Niêm phong gần nhất',
    finalThrough: 'Toàn bộ phiếu của đợt, đến hết {day}',
    through: 'Toàn bộ phiếu nhận đến hết {day}',
    atLeast: 'từ {count} phiếu trở lên',
    few: 'chưa đủ 5 phiếu',
    late: 'Sổ chưa được ghi tiếp sau {day}. Máy chủ có thể đã ngừng chạy; nếu máy chủ vẫn chạy thì phiếu đã niêm phong không còn khớp, và cần kiểm tra bằng lệnh npm run verify.',
    open: 'Xem từng ngày',
    days: 'Từng ngày',
    daysHint:
      'Mỗi dòng chứa mã của dòng trước, nên không thể sửa hay bỏ một dòng mà các dòng sau vẫn khớp. Ngày không có phiếu cũng được niêm phong.',
    finalRow: 'Cả đợt',
    number: 'Số {number}',
    madeLater: 'lập {day}',
    parts: 'Các thành phần',
    dayRoot: 'Phiếu của ngày',
    root: 'Mọi phiếu đến ngày này',
    previous: 'Mã dòng trước',
    keep: 'Giữ sổ này ở nơi khác',
    keepWhy:
      'Người có toàn quyền với máy chủ vẫn có thể làm lại cả sổ. Bản sổ giữ ở nơi khác, trên giấy hay trong tệp, sẽ cho thấy điều đó: xin tải tệp hoặc in trang này.',
    download: 'Tải tệp sổ',
    receipt: 'Kiểm tra phiếu của mình',
    receiptWhy:
      'Ông/Bà trả lời trên điện thoại của mình và có mã biên nhận có thể xem phiếu đã nằm trong sổ chưa.',
    provesTitle: 'Sổ này chứng minh điều gì',
    proves: {
      responses:
        'Phiếu đã niêm phong không bị sửa, xóa, và không ai thêm phiếu vào ngày cũ: lệnh kiểm tra của phần mềm (npm run verify) tính lại từ bản sao dữ liệu và nêu đúng ngày không khớp.',
      receipt:
        'Phiếu mang mã biên nhận của Ông/Bà nằm trong số phiếu được giữ để tổng hợp; phiếu không tính vào kết quả đều được nêu số lượng và lý do.',
    },
    provesNotTitle: 'Sổ này không chứng minh điều gì',
    provesNot: {
      who: 'Không cho biết ai đã trả lời, trả lời gì, ở đâu: mã niêm phong được tính với một khóa bí mật, và số phiếu chỉ nêu theo bước 5.',
      truth: 'Không cho biết người trả lời có nói thật không, hoặc một người có gửi nhiều phiếu không.',
      today: 'Không bảo vệ phiếu trong ngày, trước khi được niêm phong sau nửa đêm.',
    },
  },
  receipt: {
    title: 'Kiểm tra phiếu bằng mã biên nhận',
    lead: 'Mã gồm 12 chữ cái, hiện trên điện thoại của Ông/Bà ngay sau khi gửi phiếu.',
    label: 'Mã biên nhận',
    hint: 'Ví dụ ABCD EFGH JKMN; chữ hoa hay chữ thường đều được',
    check: 'Kiểm tra',
    again: 'Kiểm tra mã khác',
    sealedTitle: 'Phiếu có trong sổ niêm phong',
    sealed: 'Phiếu mang mã {receipt} nằm trong số phiếu đã niêm phong của đợt “{campaign}”.',
    waitingTitle: 'Phiếu đã được nhận, chưa đến lượt niêm phong',
    waiting:
      'Phiếu mang mã {receipt} đã được lưu. Phiếu được niêm phong sau khi hết ngày; xin xem lại vào ngày mai.',
    brokenTitle: 'Sổ niêm phong không khớp với dữ liệu',
    broken:
      'Phiếu mang mã {receipt} có trong dữ liệu, nhưng dữ liệu của đợt không còn khớp với niêm phong. Xin giữ mã biên nhận và báo cho cơ quan cấp trên của đơn vị tổ chức.',
    unknown: 'Không có phiếu nào mang mã này. Xin so lại từng chữ với mã đã ghi.',
    mistyped: 'Mã có chữ gõ nhầm hoặc hai chữ đổi chỗ. Xin so lại từng chữ với mã đã ghi.',
    shape: 'Mã biên nhận gồm đúng 12 chữ cái; không có chữ số, không có các chữ I, L, O. Xin nhập lại.',
    proofTitle: 'Bằng chứng để tự tính lại',
    proofWhy:
      'Tệp này dẫn từ mã biên nhận đến mã niêm phong in trong sổ; ai cũng tính lại được bằng SHA-256. Tệp không chứa câu trả lời.',
    proof: 'Tải tệp bằng chứng',
    saysTitle: 'Mã biên nhận cho biết gì',
    says: {
      one: 'Chỉ một điều: phiếu mang mã này đã được nhận và có được niêm phong hay chưa.',
      not: 'Không cho biết Ông/Bà đã trả lời gì, ngày giờ nào, thuộc nhóm nào, ở điểm khảo sát nào. Không ai biết thêm điều đó khi xem mã của Ông/Bà, kể cả khi yêu cầu đưa mã.',
      tablets: 'Phiếu trả lời trên máy tính bảng hoặc trên giấy không có mã biên nhận.',
    },
    ledger: 'Xem sổ niêm phong',
  },
};
