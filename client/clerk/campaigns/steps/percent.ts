import type { Numbers } from '../../numbers.ts';

/** "5", "2,5" or "2.5" per cent → "0.05", "0.025"; nothing for what is no share above 0 and below 100 %. */
export function readPercent(typed: string): string | undefined {
  const match = /^\s*(\d{1,2})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(typed);
  if (!match) return undefined;
  const [, whole = '', part = ''] = match;
  const digits = `${whole.padStart(2, '0')}${part}`.replace(/0+$/, '');
  return digits === '' ? undefined : `0.${digits}`;
}

/** "0.05" → "5 %", as the language writes it. */
export function writePercent(share: string, { decimal }: Pick<Numbers, 'decimal'>, sign = '\u00a0%'): string {
  const digits = (share.split('.')[1] ?? '').padEnd(2, '0');
  const part = digits.slice(2);
  return decimal(`${Number(digits.slice(0, 2))}${part === '' ? '' : `.${part}`}`) + sign;
}
