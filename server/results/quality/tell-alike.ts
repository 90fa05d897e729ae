import type { Db } from '#db/open.ts';
import { findResponse } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { AnswerKey, GroupCode, ResponseId } from '#surveys/ids.ts';
import { answersText } from '#surveys/responses/answers-text.ts';
import { smallestUnanimity } from '#surveys/statistics/suppression.ts';
import { openTally } from '../answer-tally.ts';
import { type Figure, inputFigures, resultFigures } from '../figures.ts';
import { isMean, isNearAnEnd } from '../release/told-figures.ts';
import { roundsOf } from '../rounds.ts';
import type { Summary } from '../summary.ts';

/**
 * Would a figure, before and after, tell that everybody in one of these parts of a group answered alike? A score by
 * means would where fewer than 30 all stand at one end of the scale, or fewer than five steps from it: their sum, which
 * can be worked out, is then reached in hardly another way. So would the share of "Không có", where all said it: there
 * the good end is one level. That of the two best levels says of nobody which of them it was.
 */
export async function tellAlike(
  db: Db,
  campaign: Campaign,
  { criteriaSet, tallies }: Summary,
  group: GroupCode,
  parts: readonly (readonly { id: ResponseId }[])[],
): Promise<boolean> {
  const tally = tallies.get(group);
  if (!tally) return false;
  const figures = [
    ...(criteriaSet ? inputFigures(criteriaSet, campaign, group) : []),
    ...resultFigures(roundsOf(campaign, tally), (key) => tally.counts(key).n > 0),
  ];
  const targets = campaign.targets.map(({ code }) => code);
  for (const part of parts.filter(({ length }) => length < smallestUnanimity)) {
    const own = openTally(tally.questionnaire, targets);
    for (const { id } of part) {
      const response = await findResponse(db, id);
      if (response) own.add(own.read(answersText(response.answers)), response.mode);
    }
    const levels = new Map(
      own.places
        .map(({ key }) => [key, own.counts(key)] as const)
        .filter(([, { n }]) => n > 0)
        .map(([key, { values }]) => [key, values]),
    );
    if (figures.some((figure) => isNearAnEndByMeans(figure, levels) || saysNoneAlways(figure, levels)))
      return true;
  }
  return false;
}

type Levels = ReadonlyMap<AnswerKey, readonly number[]>;

function isNearAnEndByMeans({ id, terms }: Figure, levels: Levels): boolean {
  const means = terms.filter(({ key, rule }) => isMean(rule.code) && levels.has(key));
  return isNearAnEnd({ id, terms: means }, { levels, segments: new Map() });
}

function saysNoneAlways({ terms }: Figure, levels: Levels): boolean {
  const counts = terms.flatMap(({ key, rule }) => (rule.code === 'NEG' ? [levels.get(key) ?? []] : []));
  return counts.some(([none = 0]) => none > 0) && counts.every(([, ...worse]) => worse.every((n) => n === 0));
}
