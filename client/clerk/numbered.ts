/** "I.4. Thông tin…": the wording after the number that stands before it on paper. */
export function numbered(number: string | undefined, wording: string): string {
  return number ? `${number}. ${wording}` : wording;
}
