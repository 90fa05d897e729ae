/**
 * A spreadsheet runs a cell that begins like a formula (CWE-1236): such text gets an apostrophe before it. A
 * number stays a number: "-5" is an honest value. Full-width signs count too, Excel reads them alike.
 */
export function defuse(text: string): string {
  const beginsLikeFormula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);
  return beginsLikeFormula && !/^[+-]?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
}
