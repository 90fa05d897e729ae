import type { Catalogue } from './catalogue.ts';

/** Signing in and accounts. */
export const officialsProblems = {
  sign_in_first: [401, 'Phiên làm việc đã hết. Xin đăng nhập lại.', 'Please sign in.'],
  wrong_credentials: [
    401,
    'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    'The user name or the password is not right.',
  ],
  not_permitted: [403, 'Tài khoản này không được xem trang đó.', 'This account may not see that page.'],
  username_taken: [409, 'Tên đăng nhập này đã có người dùng.', 'This user name is taken.'],
  invitation_spent: [
    410,
    'Đường liên kết này đã dùng hoặc đã hết hạn. Xin người quản trị cấp liên kết mới.',
    'This link was used or has run out. Please ask for a new one.',
  ],
  too_many_attempts: [
    429,
    'Đã thử sai nhiều lần. Xin chờ rồi thử lại.',
    'Too many wrong attempts. Please wait and try again.',
  ],
  wrong_code: [
    401,
    'Mã chưa đúng, hoặc đã dùng rồi. Xin chờ mã mới trên điện thoại rồi nhập lại.',
    'The code is not right, or was used before. Please wait for the next one on the telephone.',
  ],
  wrong_password: [422, 'Mật khẩu hiện tại chưa đúng.', 'The present password is not right.'],
  password_link_spent: [
    410,
    'Liên kết đặt lại mật khẩu này đã dùng hoặc đã hết hạn. Xin cán bộ tổng hợp tạo liên kết mới.',
    'This link to a new password was used or has run out. Please ask the clerk for a new one.',
  ],
  last_clerk: [
    409,
    'Đây là cán bộ tổng hợp cuối cùng còn hoạt động. Xin tạo hoặc mở lại một tài khoản cán bộ tổng hợp khác trước.',
    'This is the last clerk who can sign in. Please make or reactivate another clerk first.',
  ],
  second_factor_is_on: [
    409,
    'Xác thực hai bước đã bật từ trước. Các mã dự phòng đã in vẫn dùng được.',
    'The second factor is on already. The recovery codes that were printed still work.',
  ],
  second_factor_required: [
    409,
    'Vai trò này bắt buộc xác thực hai bước nên không tắt được.',
    'This role asks for a second factor; it cannot be switched off.',
  ],
  own_second_factor_first: [
    409,
    'Xin bật xác thực hai bước cho chính tài khoản của Ông/Bà trước, rồi mới bắt buộc đối với vai trò này.',
    'Please switch on the second factor of your own account before asking it of this role.',
  ],
} as const satisfies Catalogue;
