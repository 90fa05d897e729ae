import { expect } from 'vitest';
import { compare, one, type Rational, rational, zero } from '#surveys/scoring/rational.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import type { Rule } from '#surveys/scoring/rules/kind.ts';
import { fc } from '#test/support/chance.ts';

export const registered: [string, Rule][] = Object.entries(rules);

export function ofStage<R extends Rule>(stage: R['stage']): [string, R][] {
  // a rule's stage says which kind of rule it is
  return registered.filter(([, rule]) => rule.stage === stage) as [string, R][];
}

export const shares = fc
  .tuple(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([a, b]) => rational(Math.min(a, b), Math.max(a, b)));
export const maybeShares = fc.option(shares, { nil: undefined });

export function isShare(value: Rational): boolean {
  return compare(value, zero) >= 0 && compare(value, one) <= 0;
}

export function neverLower(before: Rational, after: Rational): void {
  expect(compare(after, before)).toBeGreaterThanOrEqual(0);
}

/** Frozen to the bottom, so that a rule that writes into its input fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
