/**
 * The 18 tổ dân phố of phường Huyền Tụng as listed in domain.md §5.5. They have been re-arranged since: a later
 * campaign brings its own list.
 */
export const neighbourhoods = [
  { id: 'khuoi-lang', name: 'Khuổi Lặng' },
  { id: 'na-pai', name: 'Nà Pài' },
  { id: 'giao-lam', name: 'Giao Lâm' },
  { id: 'don-tuan-khuoi-dum', name: 'Đon Tuấn–Khuổi Dủm' },
  { id: 'xay-dung', name: 'Xây Dựng' },
  { id: 'pa-danh', name: 'Pá Danh' },
  { id: 'na-pen', name: 'Nà Pèn' },
  { id: 'lam-truong', name: 'Lâm Trường' },
  { id: 'khuoi-thuom', name: 'Khuổi Thuổm' },
  { id: 'khuoi-mat', name: 'Khuổi Mật' },
  { id: 'na-pam', name: 'Nà Pam' },
  { id: 'chi-len', name: 'Chí Lèn' },
  { id: 'khuoi-heo', name: 'Khuổi Hẻo' },
  { id: 'phieng-my', name: 'Phiêng My' },
  { id: 'khuoi-pai', name: 'Khuổi Pái' },
  { id: 'tong-neng', name: 'Tổng Nẻng' },
  { id: 'ban-cau', name: 'Bản Cạu' },
  { id: 'ban-ven', name: 'Bản Vẻn' },
] as const;
