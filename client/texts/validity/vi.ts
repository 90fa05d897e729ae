/** Why a field is not taken, where the browser would say it in its own language. `{…}` is filled in. */
export const vi = {
  missing: 'Xin điền ô này.',
  notChosen: 'Xin chọn một mục.',
  wholeNumber: 'Xin gõ số nguyên từ {min} đến {max}.',
  number: 'Xin gõ một số.',
  day: 'Xin gõ đủ ngày, tháng và bốn số của năm.',
  tooShort: 'Xin viết ít nhất {shortest} ký tự.',
  form: 'Nội dung chưa đúng dạng; xin xem chỉ dẫn ở ô này.',
};
