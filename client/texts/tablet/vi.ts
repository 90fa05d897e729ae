/** What the tablet says around the questionnaire. `{…}` is filled in. */
export const vi = {
  appName: 'Lắng nghe – máy khảo sát',
  otherLanguage: 'English',
  largeText: 'Chữ lớn',
  loading: 'Đang mở…',
  trial: 'CHẠY THỬ – câu trả lời không tính vào kết quả chính thức',
  retry: 'Thử lại',
  notKept: 'Chưa lưu được: bộ nhớ của máy đầy hoặc đang báo lỗi. Xin xóa bớt ảnh, phim trên máy rồi thử lại.',
  goOn: 'Tiếp tục',
  goBack: 'Quay lại',

  insecureTitle: 'Địa chỉ này chưa dùng được cho máy khảo sát',
  insecure:
    'Mỗi phiếu được mã hóa ngay trên máy, và trình duyệt chỉ cho làm việc đó khi địa chỉ bắt đầu bằng https://.',
  insecureNext:
    'Xin báo cán bộ tổng hợp để mở bằng địa chỉ https:// của phường. Chưa có gì được lưu trên máy này.',
  noStorageTitle: 'Trình duyệt này không cho lưu trên máy',
  noStorage:
    'Có thể đang mở ở cửa sổ ẩn danh, hoặc việc lưu dữ liệu bị tắt trong cài đặt. Xin mở lại bằng cửa sổ thường.',

  enrolTitle: 'Đăng ký máy này',
  enrolHow:
    'Cán bộ tổng hợp mở mục Máy tính bảng và cho hiện một hình vuông dùng một lần, có hiệu lực mười phút.',
  enrolCamera: 'Đưa máy ảnh của máy này vào hình vuông rồi mở liên kết hiện ra.',
  enrolScan: 'Quét bằng máy ảnh',
  enrolScanning: 'Đưa hình vuông vào giữa khung hình.',
  enrolScanStop: 'Dừng quét',
  enrolNoCamera: 'Không mở được máy ảnh. Xin gõ mã đăng ký.',
  enrolType: 'Hoặc gõ mã đăng ký in dưới hình vuông',
  enrolLetters: 'Mã đăng ký (22 ký tự)',
  enrolMistyped: 'Mã đăng ký gồm 22 ký tự: chữ hoa, chữ thường, chữ số, gạch ngang, gạch dưới.',
  enrolSend: 'Đăng ký',
  enrolAgain: 'Đăng ký lại máy này',
  enrolAgainHeld: 'Phiếu của lần đăng ký trước vẫn ở trên máy và vẫn được gửi dưới tên của lần đăng ký đó.',
  enrolling: 'Đang đăng ký…',
  enrolUnreachable: 'Chưa kết nối được với máy chủ. Máy này sẽ dùng lại đúng yêu cầu cũ khi thử lại.',
  enrolSpent: 'Mã đăng ký này đã dùng hoặc đã quá mười phút. Xin cán bộ tổng hợp cho hiện mã mới.',
  enrolStrange:
    'Có nơi khác trả lời thay máy chủ, thường là trang đăng nhập của mạng công cộng. Xin đăng nhập mạng rồi thử lại.',
  enrolRefused: 'Máy chủ không nhận yêu cầu này. {detail}',

  choosePinTitle: 'Chọn mã PIN cho máy này',
  choosePinWhy:
    'Mã PIN gồm 6 chữ số, chỉ dùng trên máy này, để người trả lời không vào được phần của cán bộ. Xin không dùng mật khẩu nào khác.',
  pinNew: 'Mã PIN',
  pinAgain: 'Nhập lại mã PIN',
  pinEasy: 'Mã PIN này dễ đoán. Xin chọn dãy số khác.',
  pinDiffers: 'Hai lần nhập chưa giống nhau. Xin nhập lại.',

  preparingTitle: 'Đang chuẩn bị để dùng không cần mạng',
  preparing: 'Xin giữ mạng và chờ trong giây lát.',
  readyTitle: 'Máy đã sẵn sàng, có thể dùng không cần mạng',
  notReadyTitle: 'Máy chưa dùng được khi không có mạng',
  readyDevice: 'Tên máy: {device}. Đợt điều tra: {campaign}.',
  readyInstall:
    'Xin thêm trang này vào màn hình chính của máy (menu của trình duyệt, “Thêm vào màn hình chính”) để mở như một ứng dụng.',
  readyPersisted: 'Trình duyệt đã nhận giữ dữ liệu lâu dài trên máy này.',
  readyNotPersisted:
    'Trình duyệt chưa nhận giữ dữ liệu lâu dài: khi máy gần đầy, dữ liệu có thể bị xóa. Xin thêm trang vào màn hình chính và gửi phiếu mỗi khi có mạng.',
  readyOfflineRefused:
    'Ứng dụng chưa lưu được hết vào máy. Xin kiểm tra mạng rồi thử lại; nếu vẫn vậy, xin mở bằng cửa sổ thường của Chrome, Edge, Firefox hoặc Safari đời mới.',
  begin: 'Vào màn hình làm việc',

  lockTitle: 'Nhập mã PIN',
  lockFor: 'Phần của cán bộ trên {device}',
  pinField: 'Mã PIN gồm 6 chữ số',
  pinErase: 'Xóa một số',
  pinWrong: 'Mã PIN chưa đúng.',
  pinWait: 'Đã nhập sai nhiều lần. Xin chờ {time} nữa; đóng ứng dụng không rút ngắn thời gian chờ.',
  pinForgotten:
    'Quên mã PIN: xin cán bộ tổng hợp cho hiện mã đăng ký mới. Phiếu trên máy không mất và vẫn được gửi.',

  place: 'Nơi hỏi và nhóm đối tượng',
  point: 'Điểm khảo sát',
  group: 'Nhóm đối tượng',
  choose: 'Xin chọn',
  chooseFirst: 'Xin chọn điểm khảo sát và nhóm đối tượng trước.',
  handOver: 'Đưa máy cho người trả lời',
  handOverHint: 'Ông/Bà tự trả lời, cán bộ không xem',
  assisted: 'Cán bộ đọc và ghi giúp',
  assistedHint: 'Phiếu được ghi là có cán bộ giúp',

  ledger: '{waiting} chưa gửi / {received} đã nhận',
  ledgerOlder: 'Trong số chưa gửi có {count} phiếu của lần đăng ký trước.',
  ledgerRejected: '{count} phiếu không được nhận',
  rejectedOne: 'Phiếu số {serial} ({device}): {reason}',
  rejectedKept: 'Phiếu vẫn được giữ trên máy. Xin báo cán bộ tổng hợp số thứ tự của phiếu.',
  rejections: {
    unreadable: 'máy chủ không mở được phiếu.',
    not_of_campaign: 'nhóm, điểm khảo sát hoặc mẫu phiếu không thuộc đợt điều tra.',
    invalid_answers: 'có câu trả lời không hợp lệ.',
    not_yet_open: 'phiếu được làm trước ngày bắt đầu.',
    made_after_closing: 'phiếu được làm sau ngày kết thúc.',
    too_late: 'phiếu đến sau hạn nộp muộn.',
    serial_taken: 'số thứ tự này đã có phiếu khác.',
    already_sent_differently: 'phiếu này đã đến trước đó với nội dung khác.',
  },
  sendNow: 'Gửi ngay',
  sending: 'Đang gửi…',
  allReceived: 'Mọi phiếu trên máy đã được máy chủ nhận.',
  nothingWaits: 'Không còn phiếu nào chờ gửi.',
  nothingYet: 'Chưa có phiếu nào trên máy.',
  heldSafely: 'Phiếu đang giữ trên máy, đã mã hóa. Máy tự gửi khi có mạng.',
  troubles: {
    unreachable: 'Chưa kết nối được với máy chủ. Máy tự thử lại.',
    strange_answer:
      'Có nơi khác trả lời thay máy chủ, thường là trang đăng nhập của mạng công cộng. Phiếu vẫn ở trên máy.',
    unknown_device:
      'Máy chủ không nhận ra máy này. Phiếu vẫn ở trên máy; xin báo cán bộ tổng hợp, có thể nộp bằng tệp cứu hộ.',
    server_fault: 'Máy chủ gặp lỗi. Phiếu vẫn ở trên máy; máy tự thử lại.',
    storage_fault: 'Không đọc được bộ nhớ của máy lúc này. Máy tự thử lại.',
  },

  contacts: 'Không hỏi được',
  contactsHint: 'Chỉ đếm số lượt theo nhóm và điểm khảo sát, không ghi là ai.',
  refused: 'Từ chối',
  absent: 'Vắng mặt',
  brokenOff: 'Bỏ dở',
  undoTap: 'Bỏ lượt vừa ghi',
  tapCounted: 'Đã ghi một lượt: {outcome}.',
  tapUndone: 'Đã bỏ lượt vừa ghi.',

  rescue: 'Tệp cứu hộ',
  rescueWhat:
    'Chứa mọi phiếu còn giữ trên máy, đã mã hóa, cùng số lượt không hỏi được. Chỉ máy chủ của phường mở được phiếu. Lưu tệp không thay đổi gì trên máy.',
  rescueSave: 'Lưu tệp cứu hộ',
  lock: 'Khóa màn hình',
  more: 'Khác',

  clockWrong:
    'Đồng hồ của máy có vẻ sai. Vẫn làm việc được; ngày trên phiếu được để trống cho đến khi máy kết nối với máy chủ.',
  deviceLockedTitle: 'Máy này đang bị tạm khóa',
  deviceLocked:
    'Cán bộ tổng hợp đã tạm khóa máy. Chưa làm phiếu mới được; phiếu đã có vẫn được gửi. Xin liên hệ cán bộ tổng hợp để mở lại.',
  deviceRevokedTitle: 'Máy này đã bị thu hồi',
  deviceRevoked:
    'Không làm phiếu mới trên máy này nữa; phiếu đã có vẫn được gửi. Muốn dùng tiếp, xin cán bộ tổng hợp đăng ký lại.',
  notYetTitle: 'Chưa đến ngày hỏi',
  notYet: 'Đợt điều tra bắt đầu từ {firstDay}. Phiếu làm trước ngày đó không được nhận.',
  notFielded: 'Đợt điều tra đang được chuẩn bị, dự kiến bắt đầu từ {firstDay}.',
  closedTitle: 'Đợt điều tra đã kết thúc',
  closedLate:
    'Đợt điều tra nhận phiếu đến hết {lastDay}. Không hỏi thêm; phiếu làm trước đó gửi được đến hết {lateDay} và được ghi là nộp muộn.',
  closed: 'Đợt điều tra nhận phiếu đến hết {lastDay}. Không hỏi thêm, và hạn nộp muộn cũng đã qua.',
  clockSaysSo: 'Ngày này tính theo đồng hồ của máy.',
  workAnyway: 'Ngày trên máy không đúng, vẫn làm phiếu',
  updating: 'Đang chuyển sang bản mới của ứng dụng…',

  giveTitle: 'Xin đưa máy cho người trả lời',
  giveWhy:
    'Từ lúc này màn hình chỉ có phiếu hỏi. Muốn trở lại phần của cán bộ phải nhập mã PIN; cán bộ không xem được câu trả lời.',
  giveTake: 'Tôi là người trả lời, bắt đầu',
  readTitle: 'Xin đọc cho người trả lời nghe',
  promise: 'Phiếu không ghi tên; không ai biết phiếu nào là của Ông/Bà.',
  promiseAssisted:
    'Phiếu không ghi tên. Cán bộ ghi giúp nên có nghe câu trả lời và không được kể lại; khi gửi, phiếu được mã hóa ngay và không mở lại được trên máy này.',
  promiseSealed: 'Khi gửi, phiếu được mã hóa ngay: cán bộ, hay người nhặt được máy này, đều không đọc được.',
  start: 'Bắt đầu',
  official: 'Cán bộ',
  stopTitle: 'Dừng phiếu này',
  stopWhy:
    'Cán bộ nhập mã PIN để dừng. Câu trả lời trên màn hình bị xóa hết và không ai xem được; chỉ đếm một lượt bỏ dở nếu đã bắt đầu.',
  stopBack: 'Quay lại phiếu',
  progress: 'Phần {part}/{of}',
  back: 'Quay lại',
  next: 'Tiếp tục',
  send: 'Gửi phiếu',
  problemsTitle: 'Xin xem lại {count} chỗ trước khi tiếp tục',
  screenedOut:
    'Theo câu trả lời trên, phiếu này không dành cho Ông/Bà. Xin bấm “Gửi phiếu” để kết thúc; phiếu không tính vào kết quả.',
  saving: 'Đang mã hóa và lưu trên máy…',

  thanksTitle: 'Xin trân trọng cảm ơn Ông/Bà!',
  thanksKept: 'Đã lưu trên máy. Phiếu đã được mã hóa; máy sẽ gửi về phường khi có mạng.',
  thanksHandBack: 'Xin trao lại máy cho cán bộ',
  thanksOfficial: 'Cán bộ nhập mã PIN',
  savedTitle: 'Đã lưu trên máy',
  saved: 'Phiếu đã được mã hóa và sẽ được gửi về phường khi có mạng. Màn hình không còn câu trả lời nào.',
  toHome: 'Về màn hình làm việc',

  fullTitle: 'Phiếu chưa lưu được vì máy đầy bộ nhớ',
  fullRespondent: 'Xin gọi cán bộ. Xin không đóng ứng dụng và không tắt máy.',
  full: 'Phiếu đã mã hóa đang được giữ trên màn hình này và sẽ mất nếu đóng ứng dụng. Xin xóa bớt ảnh, phim trên máy rồi bấm “Lưu lại”, hoặc lưu tệp cứu hộ ra thẻ nhớ.',
  fullRetry: 'Lưu lại',
  failedTitle: 'Phiếu chưa lưu được',
  failed:
    'Bộ nhớ của máy đang báo lỗi. Phiếu đã mã hóa đang được giữ trên màn hình này và sẽ mất nếu đóng ứng dụng.',
};
