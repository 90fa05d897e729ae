import { fill } from '../../../texts/fill.ts';
import { resultTexts } from '../../../texts/results/texts.ts';
import { numbered } from '../../numbered.ts';
import type { Words } from '../../words.tsx';
import { rangeOf, writePercent } from '../estimates.ts';
import type { Factor, RatedItem } from '../results-page.tsx';
import { barOf } from './bars.ts';
import type { Reach } from './diverging.ts';
import type { LevelBars, LevelRow } from './draw-levels.tsx';

/** What is drawn of one factor: a bar for each statement of which anything is told. */
export function levelBars(factor: Factor, reach: Reach, words: Words): LevelBars {
  const { t, say } = words;
  const levels = factor.levels.map(say);
  return {
    rows: factor.items
      .filter(({ segments }) => segments.length > 0)
      .map((item) => rowOf(item, factor, words)),
    levels: factor.isReversed ? levels.reverse() : levels,
    joined: (from, to) => fill(t.results.levelsJoined, { from, to }),
    write: writePercent(words),
    reach,
  };
}

function rowOf(item: RatedItem, factor: Factor, words: Words): LevelRow {
  const { t, say, share, count, language } = words;
  const { figure, items, conclusionShort } = resultTexts[language];
  const { favourableShare, n } = item;
  const pieces = barOf(factor, item);
  const plain = fill(figure.n, { n: count(n ?? 0) });
  const range = favourableShare ? rangeOf(favourableShare.interval, words) : '';
  return {
    key: item.key,
    label: numbered(item.number, say(item.wording)),
    pieces,
    said: favourableShare ? share(favourableShare.share) : '',
    beside: favourableShare ? fill(items.beside, { range, n: count(n ?? 0) }) : plain,
    warning: favourableShare && favourableShare.conclusion !== 'enough' ? conclusionShort : undefined,
    blank: pieces.length === 0 ? t.results.allJoined : undefined,
  };
}
