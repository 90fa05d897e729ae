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
    'Đã thử sai nhiều lần. Xin chờ một phút rồi thử lại.',
    'Too many wrong attempts. Please wait a minute and try again.',
  ],
} as const satisfies Catalogue;
