import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { compareDays } from '#surveys/vietnamese.ts';
import { sharedComposites } from './alike.ts';
import { headlineCode } from './composites.ts';
import { headlineOf, pooledFigure, type Side } from './headline.ts';
import type { ToldFigure } from './told-figure.ts';

/**
 * A group's index in one campaign. `isComparable`: made of the same items as in the campaign that is looked at;
 * `isSameWording`: to the letter.
 */
export type TrendPoint = {
  campaign: Pick<Campaign, 'id' | 'title' | 'firstDay'>;
  n: number;
  index: ToldFigure | null;
  isComparable: boolean;
  isSameWording: boolean;
};

export type Trend = { group: { code: string; name: Side['group']['name'] }; points: TrendPoint[] };

/** `sides`: the same group in all campaigns that are final, the campaign that is looked at being `of`. */
export function trendOf(of: Side, sides: readonly Side[]): Trend {
  const inOrder = [...sides].sort((a, b) => compareDays(a.campaign.firstDay, b.campaign.firstDay));
  return {
    group: { code: of.group.code, name: of.group.name },
    points: inOrder.map((side) => {
      const { id, title, firstDay } = side.campaign;
      const shared = sharedComposites(of, side).find(({ first }) => first.code === headlineCode);
      return {
        campaign: { id, title, firstDay },
        ...headlineIn(side),
        isComparable: shared !== undefined,
        isSameWording: shared?.isSameWording ?? false,
      };
    }),
  };
}

function headlineIn(side: Side): Pick<TrendPoint, 'n' | 'index'> {
  const headline = headlineOf(side);
  if (!headline) return { n: 0, index: null };
  return { n: side.ballots.ballots(headline).n, index: pooledFigure(side, headline) };
}
