/** What people write, by how content they are. Invented; names no person. */
export type Tone = 'praise' | 'wish' | 'complaint';

/** `served`: who comes to the ward office. `inside`: officials, delegates and the Front about their own house. */
export type Audience = 'served' | 'inside';

export const remarks: Record<Audience, Record<Tone, readonly string[]>> = {
  served: {
    praise: [
      'Cán bộ một cửa nhiệt tình, hướng dẫn dễ hiểu.',
      'Làm giấy khai sinh cho cháu nhanh, đúng hẹn. Cảm ơn các anh chị.',
      'Tôi lớn tuổi, được cán bộ giúp điền tờ khai nên rất yên tâm.',
      'Nơi tiếp dân sạch sẽ, có nước uống, có chỗ ngồi.',
      'Năm nay giải quyết hồ sơ nhanh hơn năm trước.',
      'Chứng thực giấy tờ chỉ mất một buổi sáng, không phải đi lại.',
      'Được nhắn tin báo kết quả nên không phải lên hỏi nhiều lần.',
      'Thái độ phục vụ tốt, đề nghị tiếp tục phát huy.',
    ],
    wish: [
      'Đề nghị bố trí thêm ghế ngồi ở chỗ chờ vào những hôm đông người.',
      'Mong phường làm việc thêm sáng thứ bảy để người đi làm công ty đến được.',
      'Nên dán bảng hướng dẫn chữ to hơn cho người già dễ đọc.',
      'Mong được hướng dẫn nộp hồ sơ trực tuyến ngay tại nhà văn hóa tổ.',
      'Đề nghị có người biết tiếng Tày, tiếng Dao giúp các cụ khi làm giấy tờ.',
      'Nên thông báo chính sách qua nhóm Zalo của tổ và cả loa truyền thanh.',
      'Phường nên ghi rõ số điện thoại để hỏi trước khi đến.',
      'Đường vào tổ mùa mưa lầy lội, mong phường sớm sửa.',
      'Cần có chỗ để xe cho người dân đến giao dịch.',
      'Đề nghị niêm yết rõ phí, lệ phí từng loại giấy tờ.',
      'Mong có máy in, máy quét để người dân dùng khi nộp hồ sơ qua mạng.',
      'Đề nghị công khai danh sách hộ được hỗ trợ tại nhà văn hóa tổ.',
    ],
    complaint: [
      'Hồ sơ đất đai phải đi lại bốn lần, mỗi lần bổ sung một loại giấy.',
      'Hẹn trả kết quả ngày 15 nhưng đến ngày 22 mới có, không thấy xin lỗi.',
      'Kiến nghị về rác thải ở đầu tổ đã gửi nhiều tháng chưa thấy trả lời.',
      'Mạng hay lỗi, nộp trực tuyến xong vẫn phải mang bản giấy lên.',
      'Bản hướng dẫn trên bảng đã cũ, không khớp với giấy tờ cán bộ yêu cầu.',
      'Đến đúng giờ làm việc nhưng phải chờ hơn một tiếng mới có người tiếp.',
      'Cùng một việc mà mỗi người hướng dẫn một kiểu.',
      'Thủ tục hỗ trợ cho người khuyết tật còn nhiều giấy tờ, gia đình khó làm.',
    ],
  },
  inside: {
    praise: [
      'Việc giao việc trên phần mềm giúp theo dõi tiến độ rõ ràng hơn.',
      'Lãnh đạo phường quan tâm, đôn đốc thường xuyên.',
      'Phối hợp giữa UBND và Mặt trận tổ quốc năm nay chặt chẽ hơn.',
      'Kiến nghị của cử tri được trả lời đúng hạn hơn trước.',
      'Hội nghị đối thoại với người dân được tổ chức nghiêm túc.',
    ],
    wish: [
      'Đề nghị tập huấn thêm về xử lý hồ sơ trực tuyến cho công chức.',
      'Máy tính đã cũ, cần bổ sung thiết bị cho bộ phận Một cửa.',
      'Cần gửi tài liệu họp sớm hơn để nghiên cứu.',
      'Nên giảm báo cáo trùng lặp giữa các đơn vị.',
      'Mong có chế độ hỗ trợ cho người hoạt động không chuyên trách.',
      'Cần quy định rõ người chịu trách nhiệm khi hồ sơ liên quan nhiều bộ phận.',
    ],
    complaint: [
      'Phần mềm một cửa chậm, có hôm không đăng nhập được.',
      'Văn bản đến gấp, thời hạn trả lời quá ngắn.',
      'Phân công còn chồng chéo, việc dồn vào một số người.',
      'Sáng kiến gửi lên chưa thấy phản hồi.',
    ],
  },
};
