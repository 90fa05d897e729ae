/** What the respondent's page says around the questionnaire. `{…}` is filled in. */
export const vi = {
  otherLanguage: 'English',
  largeText: 'Chữ lớn',
  trial: 'CHẠY THỬ – câu trả lời không tính vào kết quả chính thức',
  /** Said at the start and again beside the send button. */
  promise: 'Phiếu không ghi tên; không ai biết phiếu nào là của Ông/Bà.',
  group: 'Nhóm',
  point: 'Điểm khảo sát',
  printedAs: '(trên giấy in: {names})',
  progress: 'Phần {part}/{of}',
  back: 'Quay lại',
  next: 'Tiếp tục',
  send: 'Gửi phiếu',
  sendAgain: 'Gửi lại ngay',
  listen: 'Nghe đọc',
  silence: 'Dừng đọc',
  screenedOut:
    'Theo câu trả lời trên, phiếu này không dành cho Ông/Bà. Xin bấm “Gửi phiếu” để kết thúc; phiếu không tính vào kết quả.',

  problemsTitle: 'Xin xem lại {count} chỗ trước khi gửi',
  problemsTitlePage: 'Cần xem lại',

  resumeTitle: 'Máy này còn một phiếu đang trả lời dở',
  resume: 'Tiếp tục phiếu đang trả lời dở',
  discard: 'Bỏ và trả lời lại từ đầu',
  notKept:
    'Trình duyệt này không cho lưu tạm. Nếu đóng trang trước khi gửi, câu trả lời sẽ không được giữ lại.',

  sending: 'Đang gửi…',
  unsent: 'Chưa gửi – đã lưu trên máy này. Phiếu sẽ tự gửi lại khi kết nối được.',
  unsentNotKept: 'Chưa gửi được. Xin giữ trang này mở; phiếu sẽ tự gửi lại khi kết nối được.',
  refused: 'Phiếu chưa được nhận. Câu trả lời vẫn còn trên trang này.',
  alreadySent:
    'Phiếu này đã được gửi trước đó với nội dung khác. Phiếu gửi trước được giữ nguyên; lần gửi này không được tính.',

  thanksTitle: 'Xin trân trọng cảm ơn Ông/Bà!',
  thanksReceived: 'Phiếu trả lời đã được nhận.',
  /** It proves inclusion, never content. */
  receipt: 'Mã biên nhận: {receipt} (chỉ xác nhận phiếu đã được nhận, không cho biết nội dung).',
  receiptCheck: 'Kiểm tra phiếu bằng mã biên nhận',
  thanksUse:
    'Câu trả lời được tổng hợp chung với các phiếu khác để đánh giá và cải thiện chất lượng phục vụ.',
  thanksPublic: 'Kết quả tổng hợp được {unit} công bố sau khi đợt điều tra kết thúc (hết {lastDay}).',
  thanksTrial: 'Đây là phiếu chạy thử: câu trả lời không tính vào kết quả chính thức.',
  wipe: 'Xóa dấu vết trên máy này',
  wiped:
    'Đã xóa mọi điều trang này lưu trên máy. Trình duyệt có thể vẫn nhớ địa chỉ trang, nhưng không nhớ câu trả lời.',

  closedTitle: 'Đợt điều tra đã kết thúc',
  closed: 'Đợt điều tra nhận phiếu từ {firstDay} đến hết {lastDay}. Hiện không nhận thêm phiếu trả lời.',
  closedEarly: 'Đợt điều tra đã kết thúc sớm, vào {lastDay}. Hiện không nhận thêm phiếu trả lời.',
  closedNext: 'Xin cảm ơn Ông/Bà đã quan tâm. Kết quả được {unit} công bố sau khi tổng hợp.',
  lateTitle: 'Máy này còn một phiếu chưa gửi',
  late: 'Phiếu được mở trước khi đợt điều tra kết thúc còn gửi được trong ít phút.',
  lateSend: 'Gửi phiếu này',
  lateDrop: 'Xóa phiếu khỏi máy này',
  lateReceived: 'Phiếu trả lời đã được nhận. Xin trân trọng cảm ơn Ông/Bà.',
  lateRefused:
    'Phiếu đến sau khi đợt điều tra đã kết thúc nên không được nhận. Ông/Bà có thể xóa phiếu khỏi máy này.',
  notYetTitle: 'Chưa đến ngày nhận phiếu',
  notYet: 'Đợt điều tra nhận phiếu từ {firstDay} đến hết {lastDay}.',
  notYetNext: 'Xin Ông/Bà mở lại địa chỉ này, hoặc quét lại mã, từ 0 giờ 00 phút {firstDay}.',
  notFieldedTitle: 'Đợt điều tra đang được chuẩn bị',
  notFielded: 'Địa chỉ này sẽ dùng được khi đợt điều tra mở, dự kiến từ {firstDay} đến hết {lastDay}.',
  notFieldedNext: 'Xin Ông/Bà mở lại sau.',

  mistypedTitle: 'Không tìm thấy phiếu với mã này',
  mistypedShape: 'Mã phiếu gồm 6 chữ cái, ví dụ ABC DEF; không có chữ số, không có các chữ I, L, O.',
  mistypedCheck: 'Mã “{typed}” có một chữ gõ nhầm. Xin so lại từng chữ với mã in trên giấy.',
  mistypedUnknown: 'Mã “{typed}” không thuộc đợt điều tra nào. Xin so lại với mã in trên giấy.',
  codeField: 'Mã phiếu',
  openBallot: 'Mở phiếu',

  busyTitle: 'Phiếu chưa được nhận vì máy chủ đang bận',
  busy: 'Câu trả lời của Ông/Bà vẫn còn nguyên trên trang này. Xin chờ một lát rồi bấm “Gửi lại phiếu”.',
  resend: 'Gửi lại phiếu',
  missingIdTitle: 'Phiếu chưa được nhận vì thiếu số nhận dạng',
  missingId:
    'Câu trả lời của Ông/Bà vẫn còn nguyên trên trang này. Xin bấm “Gửi lại phiếu”; trang đã có số nhận dạng mới.',
  tooLargeTitle: 'Phiếu chưa được nhận vì nội dung quá dài',
  tooLarge: 'Xin bấm nút quay lại của trình duyệt, viết ngắn lại phần ý kiến rồi gửi.',
  wrongTypeTitle: 'Phiếu chưa được nhận',
  wrongType: 'Nội dung gửi lên không phải từ trang phiếu này. Xin mở lại phiếu và gửi bằng nút “Gửi phiếu”.',
  alreadySentTitle: 'Phiếu này đã được gửi trước đó',
  unexpectedTitle: 'Phiếu chưa được nhận vì máy chủ gặp lỗi',
  unexpected:
    'Câu trả lời của Ông/Bà vẫn còn nguyên trên trang này. Xin chờ một lát rồi bấm “Gửi lại phiếu”.',
  toBallot: 'Mở lại phiếu',
  tooManyTitle: 'Phiếu chưa gửi vì nhiều phiếu đang đến cùng lúc',
  tooMany:
    'Máy chủ đang nhận rất nhiều phiếu từ mạng này nên phải nhận chậm lại. Câu trả lời của Ông/Bà vẫn còn nguyên trên trang này. Xin chờ vài phút rồi bấm “Gửi lại phiếu”.',

  goneTitle: 'Mã này không còn dùng để trả lời',
  gone: 'Mã này được in cho “{title}”, nhận phiếu từ {firstDay} đến hết {lastDay}.',
  goneFor: 'Mã dành cho nhóm {group}, tại {point}; nơi này hiện không còn trong đợt điều tra.',
  openNowTitle: 'Đang nhận phiếu',
  openNow: '{title}, đến hết {lastDay}',
  openSamePlace: 'Mở phiếu của đợt này',
  openHome: 'Xem các phiếu đang mở',
  nothingOpenNow: 'Hiện không có đợt điều tra nào đang nhận phiếu.',

  needsCodeTitle: 'Phiếu này cần mã in trên thẻ',
  needsCode:
    'Mỗi người được mời nhận một thẻ có mã dùng một lần. Xin quét mã QR trên thẻ, hoặc nhập mã vào ô dưới đây.',
  needsCodeWhere: 'Chưa có thẻ, xin hỏi nơi đã mời Ông/Bà trả lời.',
  codePromise: 'Không có danh sách ai nhận thẻ nào; mã không được lưu cùng câu trả lời.',
  accessCodeField: 'Mã thẻ (15 chữ cái)',
  codeShape: 'Mã thẻ gồm 15 chữ cái, ví dụ ABCDE FGHJK MNPQR; không có chữ số, không có các chữ I, L, O.',
  codeCheck: 'Mã “{typed}” có chữ gõ nhầm. Xin so lại từng chữ với mã in trên thẻ.',
  codeSpentTitle: 'Mã thẻ này không dùng được nữa',
  codeSpent:
    'Mã đã được dùng để gửi một phiếu, hoặc thẻ đã bị thu hồi. Mỗi thẻ chỉ gửi được một phiếu. Nếu Ông/Bà chưa gửi phiếu, xin đổi thẻ khác ở nơi đã phát thẻ.',
  lateCode:
    'Máy chủ chưa xác nhận phiếu trên máy này. Xin bấm gửi: nếu phiếu đã đến nơi, Ông/Bà nhận lại mã biên nhận.',
  lateCodeRefused:
    'Phiếu không được nhận vì mã đã dùng cho phiếu khác. Ông/Bà có thể xóa phiếu khỏi máy này.',
  needsPresenceTitle: 'Phiếu này nhận tại quầy',
  needsPresence:
    'Tại {point} có màn hình hiện mã QR, đổi mỗi phút. Xin dùng máy ảnh của điện thoại quét mã đang hiện trên màn hình.',
  presenceStartTitle: 'Xin mời Ông/Bà trả lời phiếu',
  presenceStart:
    'Ông/Bà đang ở {point}. Bấm nút dưới đây để mở phiếu; sau đó Ông/Bà có {minutes} phút để trả lời.',
  presenceStartHow: 'Mã vừa quét chỉ mở được một phiếu; người tiếp theo quét mã mới trên màn hình.',
  presenceOverTitle: 'Mã quét tại quầy đã hết hạn',
  presenceOver:
    'Xin quét mã đang hiện trên màn hình ở quầy bằng chính điện thoại này. Câu trả lời đã điền vẫn còn trên máy.',
  presenceTakenTitle: 'Mã này vừa có người khác dùng',
  presenceTaken: 'Mỗi mã chỉ mở được một phiếu. Xin quét mã mới đang hiện trên màn hình ở quầy.',
  presenceSpentTitle: 'Phiếu đã được gửi',
  presenceSpent: 'Mã quét tại quầy lần này đã dùng để gửi một phiếu. Xin cảm ơn Ông/Bà.',
};
