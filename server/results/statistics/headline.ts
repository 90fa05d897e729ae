import type { Campaign, RespondentGroup } from '#surveys/campaigns/campaign.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { toNumber } from '#surveys/scoring/rational.ts';
import type { AnswerTally } from '../answer-tally.ts';
import { figureId } from '../figures.ts';
import { groupIndex } from '../index-of.ts';
import { type Publication, publicationOf } from '../publication.ts';
import { roundsOf } from '../rounds.ts';
import type { Summary } from '../summary.ts';
import type { BallotTally } from './ballot-tally.ts';
import { baseOf } from './base.ts';
import { type Composite, headlineCode } from './composites.ts';
import { type ToldFigure, toldShare } from './told-figure.ts';

/** One group of one campaign with all that its statistics are made of. */
export type Side = {
  campaign: Campaign;
  group: RespondentGroup;
  tally: AnswerTally;
  ballots: BallotTally;
  /** How many ballots were left out for a reason. */
  excluded: number;
  /** With them, where there are any: what both tell together is looked at. */
  everybody?: BallotTally | undefined;
  publication: Publication;
};

/** Undefined where the campaign has no such group, and while figures are live: they know neither modes nor points. */
export function sideOf(
  campaign: Campaign,
  summary: Summary,
  code: GroupCode,
  known?: Publication,
): Side | undefined {
  const group = campaign.groups.find((one) => one.code === code);
  const [tally, ballots] = [summary.tallies.get(code), summary.ballots.get(code)];
  if (!group || !tally || !ballots) return undefined;
  const publication = known ?? publicationOf(campaign, tally, code, summary.criteriaSet);
  const excluded = summary.apart?.n.get(code) ?? 0;
  const everybody = excluded > 0 ? summary.apart?.everybody.ballots.get(code) : undefined;
  return { campaign, group, tally, ballots, excluded, everybody, publication };
}

/** All groups of a campaign. */
export function sidesOf(campaign: Campaign, summary: Summary): Side[] {
  return campaign.groups.flatMap(({ code }) => sideOf(campaign, summary, code) ?? []);
}

/** Undefined where so few items are rated that there is no figure of several. */
export function headlineOf({ ballots }: Side): Composite | undefined {
  return ballots.composites.find(({ code }) => code === headlineCode);
}

/** May the composite be told of the group as a whole, as on the page of results? */
export function isTold(
  { campaign, tally, publication }: Side,
  { code, factors, target }: Composite,
): boolean {
  if (code !== headlineCode)
    return factors.every(({ item }) => publication.tells(figureId.factor(target?.code, item.code)));
  return roundsOf(campaign, tally)
    .filter((round) => round.factors.some(({ isHeadline }) => isHeadline))
    .every((round) => publication.tells(figureId.round(round.target?.code)));
}

/** The composite's index over all answers, between 0 and 1. */
export function pooledIndex({ tally }: Side, { factors }: Composite): number | undefined {
  const index = groupIndex(
    tally,
    factors.map((factor) => ({ ...factor, isHeadline: true })),
  );
  return index === undefined ? undefined : toNumber(index);
}

/** The same as it may be told beside its parts; null where the page of results does not tell it. */
export function pooledFigure(side: Side, composite: Composite): ToldFigure | null {
  const index = pooledIndex(side, composite);
  if (index === undefined || !isTold(side, composite)) return null;
  const { ballots, group } = side;
  return toldShare(index, baseOf(ballots, composite, ballots.points()), group.population);
}
