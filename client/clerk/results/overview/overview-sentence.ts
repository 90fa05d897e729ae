import { fill } from '../../../texts/fill.ts';
import { resultTexts } from '../../../texts/results/texts.ts';
import type { Words } from '../../words.tsx';
import { ranked } from '../sentences.ts';
import type { GroupAtAGlance } from './overview-view.tsx';

/** The page's answer: which group is most and which least satisfied. */
export function overviewSentence(
  groups: readonly GroupAtAGlance[],
  { language, say, percent }: Words,
): string {
  const { overview } = resultTexts[language];
  const order = ranked(groups);
  const [highest, lowest] = [order.at(0), order.at(-1)];
  const index = ({ of }: { of: GroupAtAGlance }) => percent(of.indexPercent ?? '');
  if (!highest || !lowest) {
    return groups.every(({ counted }) => counted === 0) ? overview.answerEmpty : overview.answerNone;
  }
  if (highest === lowest) {
    return fill(overview.answerOne, { group: say(highest.of.name), index: index(highest) });
  }
  return fill(overview.answer, {
    highest: insideSentence(say(highest.of.name)),
    highestIndex: index(highest),
    lowest: insideSentence(say(lowest.of.name)),
    lowestIndex: index(lowest),
  });
}

/** "Người dân" → "người dân", but "MTTQ, đoàn thể" as it is. */
function insideSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() ? first.toLowerCase() + name.slice(first.length) : name;
}

/** A warning where the order on top may be chance. */
export function overlapSentence(groups: readonly GroupAtAGlance[], { language }: Words): string | undefined {
  const order = ranked(groups);
  const [highest, lowest] = [order.at(0)?.of.certainty, order.at(-1)?.of.certainty];
  if (!highest || !lowest || order.length < 2) return undefined;
  return highest.interval.low <= lowest.interval.high
    ? resultTexts[language].overview.closeTogether
    : undefined;
}
