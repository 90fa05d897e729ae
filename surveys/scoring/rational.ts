/**
 * Exact fractions. Every score is one until it is rounded for display, so that no binary fraction can tip a
 * half cent. Always in lowest terms with a positive denominator.
 */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

/** Throws a RangeError for a zero denominator, or for a number that is not whole. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom === 0n) throw new RangeError('a fraction cannot have denominator 0');
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

export const zero = rational(0);
export const one = rational(1);

/** Is it a decimal as data files write it: "0.15", "2", "-1.5"? */
export function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** "0.15" is exactly 3/20. Throws a RangeError for anything but digits with at most one point. */
export function parseDecimal(text: string): Rational {
  if (!isDecimal(text)) throw new RangeError(`"${text}" is not a decimal number`);
  const [whole = '', fraction = ''] = text.split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, rational(-b.numerator, b.denominator));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws a RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative when `a` is less, 0 when they are equal, positive when `a` is more. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, zero);
}

/** The mean of those that are there; undefined when none is. */
export function average(values: readonly (Rational | undefined)[]): Rational | undefined {
  const present = values.filter((value) => value !== undefined);
  return present.length === 0 ? undefined : divide(sum(present), rational(present.length));
}

/** For charts only: a number never returns into a score. */
export function toNumber(value: Rational): number {
  const digits = 10n ** 15n;
  return Number((value.numerator * digits) / value.denominator) / Number(digits);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
