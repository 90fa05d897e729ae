import { fill } from '../../../texts/fill.ts';
import { resultTexts } from '../../../texts/results/texts.ts';
import type { WhiskerRow } from '../../figures/whiskers.tsx';
import type { Words } from '../../words.tsx';
import { pointOfIndex } from '../estimates.ts';
import type { GroupAtAGlance } from './overview-view.tsx';

/** Nothing is told of so few responses. */
const fewest = 5;

/** A group on the figure: its name, n against the quota, and its dot or why there is none. */
export function groupRow(group: GroupAtAGlance, words: Words): WhiskerRow {
  const point = pointOfIndex(group, words);
  return {
    key: group.code,
    label: words.say(group.name),
    note: numberNote(group, words),
    ...(point ? { point } : { blank: whyBlank(group, words) }),
  };
}

function numberNote({ counted, quota, minimumN }: GroupAtAGlance, { language, count }: Words): string {
  const { overview } = resultTexts[language];
  const n = fill(quota > 0 ? overview.ofQuota : overview.withoutQuota, {
    n: count(counted),
    quota: count(quota),
  });
  return counted < minimumN ? `${n}; ${fill(overview.belowMinimum, { minimum: count(minimumN) })}` : n;
}

export function whyBlank({ counted, bodies }: GroupAtAGlance, { t, language, count }: Words): string {
  if (counted < fewest) return t.few;
  if (bodies.length > 0) return fill(resultTexts[language].overview.assesses, { n: count(bodies.length) });
  return t.withheld;
}
