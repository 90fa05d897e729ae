import { useMemo } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import { Part } from '../../desk/page.tsx';
import { Figure } from '../../figures/figure.tsx';
import { drawWhiskers } from '../../figures/whiskers.tsx';
import { populationClause, writePercent } from '../estimates.ts';
import type { GroupResults, Round } from '../results-page.tsx';
import { bestWords, headlineFactors, rangeOfN, ranked } from '../sentences.ts';
import { useResultWords } from '../use-result-words.ts';
import { factorRows } from './factor-rows.ts';
import { FactorTable } from './factor-table.tsx';

/** The subjects of the questionnaire in their order, with what is certain about it. */
export function FactorRanking({ round, group }: { round: Round; group: GroupResults['group'] }) {
  const { words, r } = useResultWords();
  const { say, percent } = words;
  const headline = headlineFactors(round);
  const order = ranked(headline);
  const [highest, lowest] = [order.at(0), order.at(-1)];
  const says =
    highest && lowest && highest !== lowest
      ? fill(r.factors.says, {
          lowest: say(lowest.of.title),
          lowestIndex: percent(lowest.of.indexPercent ?? ''),
          highest: say(highest.of.title),
          highestIndex: percent(highest.of.indexPercent ?? ''),
        })
      : undefined;
  const draw = useMemo(() => {
    const share = round.indexPercent === null ? undefined : Number(round.indexPercent) / 100;
    const reference =
      share === undefined
        ? undefined
        : { share, label: fill(r.factors.whole, { share: words.share(share) }) };
    return drawWhiskers({ rows: factorRows(round, words), reference, write: writePercent(words) });
  }, [round, words, r]);
  const [first] = headline;
  const best = first ? bestWords(first, words) : '';
  const items = headline.flatMap((factor) => factor.items);
  const population = populationClause(group.population, words);
  return (
    <Part id="ranking" title={r.factors.title} says={says}>
      <Figure
        name={`noi-dung-${group.code}${round.target ? `-${round.target.code}` : ''}`}
        title={fill(r.factors.figure, { group: say(group.name), best })}
        caption={fill(r.factors.caption, {
          best,
          n: rangeOfN(items, words) ?? '',
          method: fill(r.method.average, { population }),
        })}
        draw={draw}
      >
        <FactorTable round={round} />
      </Figure>
    </Part>
  );
}
