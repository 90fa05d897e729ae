/** `yes`, `true`, `true()`, `1` and, from our own columns, `có`. */
export function isYes(cell: string): boolean {
  return /^(yes|true|true\(\)|1|có)$/i.test(cell);
}

/** Empty, `no`, `false`, `false()`, `0`. */
export function isNo(cell: string): boolean {
  return /^(|no|false|false\(\)|0|không)$/i.test(cell);
}
