import { acceptableAlpha, alphaOf } from '#surveys/statistics/reliability.ts';
import { smallestShownCount } from '#surveys/statistics/suppression.ts';
import { ballotsOver } from './base.ts';
import { headlineCode } from './composites.ts';
import type { Side } from './headline.ts';
import { fewestForTest } from './told-figure.ts';

/**
 * `alpha`: to two decimals, null below 30 ballots that answered every item: where all answered alike there is none,
 * which is not told of few. `n`: these ballots; null where so few others are left out that they would be few.
 * `isConsistent`: alpha, as it is told, from 0.7 on.
 */
export type FactorReliability = {
  code: string;
  title: Side['group']['name'] | undefined;
  target: Side['group']['name'] | undefined;
  items: number;
  alpha: string | null;
  n: number | null;
  isConsistent: boolean;
};

/** How far the items of each factor agree, in the order of the questionnaire. */
export function reliabilities({ ballots }: Side): FactorReliability[] {
  const all = ballotsOver(ballots, ballots.points());
  return ballots.composites
    .filter(({ code }) => code !== headlineCode)
    .map((composite) => {
      const { code, title, target, keys } = composite;
      const sums = ballots.agreement(composite);
      const left = all - sums.n;
      const found = sums.n >= fewestForTest ? alphaOf(sums) : undefined;
      return {
        code,
        title,
        target: target?.name,
        items: keys.length,
        alpha: found ? found.alpha.toFixed(2) : null,
        n: sums.n < smallestShownCount || (left > 0 && left < smallestShownCount) ? null : sums.n,
        isConsistent: found !== undefined && Number(found.alpha.toFixed(2)) >= acceptableAlpha,
      };
    });
}
