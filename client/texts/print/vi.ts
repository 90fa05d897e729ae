/** What a poster says, and the bar above the posters on screen. `{…}` is filled in. */
export const vi = {
  trial: 'CHẠY THỬ',
  trialMeaning: 'Câu trả lời không tính vào kết quả chính thức',
  plan: '(Kèm theo Kế hoạch số {number} {day} của {unit})',
  forGroup: 'Phiếu dành cho',
  scan: 'Quét mã để trả lời',
  qrLabel: 'Mã QR mở trang {link}',
  code: 'Mã phiếu',
  steps: [
    'Mở máy ảnh hoặc Zalo trên điện thoại, đưa vào hình vuông, rồi bấm vào địa chỉ hiện ra.',
    'Nếu không quét được, mở trang {address} rồi nhập mã phiếu ở trên.',
    'Trả lời xong, bấm “Gửi phiếu”. Câu nào không muốn trả lời, Ông/Bà có thể bỏ qua.',
  ],
  promise: 'Phiếu không ghi họ tên, số điện thoại; không ai biết phiếu nào là của Ông/Bà.',
  window: 'Nhận phiếu từ {firstDay} đến hết {lastDay}.',
  point: 'Điểm khảo sát: {point}',

  barTitle: 'Áp phích có mã QR – {campaign}',
  barCount: '{count} tờ. Để in, bấm Ctrl + P (máy Mac: ⌘ + P), khổ A4, tỉ lệ 100 %.',
  barGroup: 'Nhóm đối tượng',
  barPoint: 'Điểm khảo sát',
  barAll: 'Tất cả',
  barShow: 'Hiện các tờ này',
  barBack: 'Về trang làm việc',
  barNone: 'Không có tờ nào cho lựa chọn này.',
  reach: {
    this_machine:
      'Xin chưa in: địa chỉ {address} chỉ mở được trên chính máy chủ này. Xin đặt địa chỉ công khai (PUBLIC_URL), khởi động lại rồi in.',
    local_network:
      'Lưu ý: địa chỉ {address} chỉ mở được trong mạng nội bộ của cơ quan, không mở được bằng mạng di động.',
    everywhere: '',
  },
};
