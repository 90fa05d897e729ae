import type { Db } from '#db/open.ts';
import { findResponse } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { GroupCode, ResponseId } from '#surveys/ids.ts';
import { answersText } from '#surveys/responses/answers-text.ts';
import { smallestUnanimity } from '#surveys/statistics/suppression.ts';
import { type AnswerTally, openTally } from '../answer-tally.ts';
import { type Figure, inputFigures } from '../figures.ts';
import { isMean, isNearAnEnd } from '../release/told-figures.ts';
import type { Summary } from '../summary.ts';

/**
 * Would a score by means, before and after, tell that everybody in one of these parts of a group answered alike? It
 * would where fewer than 30 all stand at one end of the scale, or fewer than five steps from it: their sum, which can
 * be worked out, is then reached in no other way.
 */
export async function tellAlike(
  db: Db,
  campaign: Campaign,
  { criteriaSet, tallies }: Summary,
  group: GroupCode,
  parts: readonly (readonly { id: ResponseId }[])[],
): Promise<boolean> {
  const tally = tallies.get(group);
  if (!criteriaSet || !tally) return false;
  const means = inputFigures(criteriaSet, campaign, group).filter(({ terms }) =>
    terms.some(({ rule }) => isMean(rule.code)),
  );
  const targets = campaign.targets.map(({ code }) => code);
  for (const part of parts.filter(({ length }) => length < smallestUnanimity)) {
    const own = openTally(tally.questionnaire, targets);
    for (const { id } of part) {
      const response = await findResponse(db, id);
      if (response) own.add(own.read(answersText(response.answers)), response.mode);
    }
    if (means.some((figure) => standsAtAnEnd(figure, own))) return true;
  }
  return false;
}

function standsAtAnEnd(figure: Figure, part: AnswerTally): boolean {
  const keys = new Set(part.places.map(({ key }) => key));
  const levels = new Map(
    figure.terms.flatMap(({ key }) => {
      const counts = keys.has(key) ? part.counts(key) : undefined;
      return counts?.n ? [[key, counts.values] as const] : [];
    }),
  );
  return levels.size > 0 && isNearAnEnd(figure, { levels, segments: new Map() });
}
