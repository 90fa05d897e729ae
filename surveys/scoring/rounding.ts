import { multiply, type Rational, rational } from './rational.ts';

/** Decimals of a score and of an index in percent (domain.md §8, a rule of ours; scoring software does the same). */
export const scoreDigits = 2;

/**
 * The one rounding: half up, so that 0.005 becomes "0.01"; of a negative number the half goes away from zero.
 * Gives an exact decimal with a point, "2.34".
 */
export function roundHalfUp(value: Rational, digits = scoreDigits): string {
  const scale = 10n ** BigInt(digits);
  const isNegative = value.numerator < 0n;
  const top = (isNegative ? -value.numerator : value.numerator) * scale;
  const units = (2n * top + value.denominator) / (2n * value.denominator);
  const text = units.toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const sign = isNegative && units > 0n ? '-' : '';
  return digits === 0 ? sign + whole : `${sign}${whole}.${text.slice(-digits)}`;
}

/** A share between 0 and 1 as percent: 84/114 → "73.68". */
export function roundPercent(share: Rational): string {
  return roundHalfUp(multiply(share, rational(100)));
}

/** "1234.50" → "1.234,50", digit for digit, as Vietnamese documents write numbers. */
export function displayDecimal(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
