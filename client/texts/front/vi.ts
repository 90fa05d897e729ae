/** What the home page, signing in and setting up an account say. `{…}` is filled in. */
export const vi = {
  name: 'Lắng nghe',
  tagline: 'Lấy ý kiến về sự phục vụ của chính quyền',
  otherLanguage: 'English',
  home: 'Về trang chính',

  openNow: 'Đang lấy ý kiến',
  nothingOpen: 'Hiện không có đợt lấy ý kiến nào đang mở.',
  nothingOpenNext:
    'Khi có đợt mới, đường vào phiếu sẽ xuất hiện tại trang này và trên áp phích dán tại tổ dân phố.',
  until: 'Nhận phiếu đến hết {day}.',
  trial: 'CHẠY THỬ',
  trialMeaning: 'Câu trả lời không tính vào kết quả chính thức.',
  choose: 'Xin chọn phiếu dành cho Ông/Bà',
  at: 'tại {point}',
  choosePoint: 'Chọn điểm khảo sát của Ông/Bà',
  otherPoints: 'Điểm khảo sát khác',
  pointsOf: 'Điểm khảo sát – {group}',
  byCodeOnly: 'Đợt này nhận phiếu theo mã in trên giấy.',
  promise: 'Phiếu không ghi họ tên, số điện thoại; câu trả lời chỉ được tổng hợp chung.',

  others: 'Các đợt khác',
  coming: 'nhận phiếu từ {firstDay} đến hết {lastDay}',
  closed: 'đã kết thúc {lastDay}',

  codeLabel: 'Nhập mã in trên giấy',
  codeHint: '6 chữ cái, in dưới hình vuông, ví dụ ABC DEF; hoặc 15 chữ cái in trên thẻ',
  codeGo: 'Mở phiếu',
  codeMistyped:
    'Mã vừa nhập chưa đúng, có thể do gõ nhầm một chữ hoặc đổi chỗ hai chữ. Xin so lại với mã in trên giấy.',
  cardMistyped: 'Mã thẻ có chữ gõ nhầm. Xin so lại từng chữ với mã in trên thẻ.',
  cardSpent:
    'Mã thẻ này đã được dùng, đã bị thu hồi, hoặc không có. Xin so lại với thẻ; nếu chưa gửi phiếu, xin đổi thẻ khác.',
  codeShape:
    'Mã phiếu gồm đúng 6 chữ cái, mã thẻ 15 chữ cái; không có chữ số, không có các chữ I, L, O. Xin nhập lại.',

  forOfficials: 'Dành cho cán bộ',
  signIn: 'Đăng nhập',
  signInTitle: 'Đăng nhập dành cho cán bộ',
  signInNotForRespondents: 'Người trả lời phiếu không cần đăng nhập.',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',

  setUpTitle: 'Tạo tài khoản',
  setUpIntro: 'Liên kết này dùng một lần để tạo tài khoản {role}.',
  roles: {
    clerk: 'cán bộ tổng hợp',
    interviewer: 'điều tra viên',
    leader: 'lãnh đạo',
    observer: 'quan sát viên',
  },
  usernameHint: 'Từ 3 đến 32 ký tự: chữ thường không dấu, chữ số, dấu chấm, gạch ngang. Ví dụ: hoa.nguyen',
  displayName: 'Họ và tên',
  displayNameHint: 'Hiện trên màn hình làm việc.',
  passwordHint: 'Ít nhất {count} ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
  passwordAgain: 'Nhập lại mật khẩu',
  createAccount: 'Tạo tài khoản và vào trang làm việc',
  faultsTitle: 'Xin xem lại {count} chỗ',
  faults: {
    username:
      'Tên đăng nhập chưa đúng: cần 3 đến 32 ký tự gồm chữ thường không dấu, chữ số, dấu chấm, gạch ngang.',
    usernameTaken: 'Tên đăng nhập này đã có người dùng. Xin chọn tên khác.',
    displayName: 'Chưa ghi họ và tên, hoặc dài quá 80 ký tự.',
    passwordShort: 'Mật khẩu cần ít nhất {count} ký tự.',
    passwordLong: 'Mật khẩu dài quá 200 ký tự.',
    passwordAgain: 'Hai lần nhập mật khẩu không giống nhau.',
  },

  problemTitle: 'Chưa mở được trang này',
};
