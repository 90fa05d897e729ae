import { useMemo } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import { Part } from '../../desk/page.tsx';
import { Figure } from '../../figures/figure.tsx';
import { FoldedTable } from '../../table/folded.tsx';
import type { Factor, GroupResults, Round } from '../results-page.tsx';
import { captionOf, factorSentence } from '../sentences.ts';
import { useResultWords } from '../use-result-words.ts';
import type { Reach } from './diverging.ts';
import { drawLevels } from './draw-levels.tsx';
import { ItemTable } from './item-table.tsx';
import { levelBars } from './level-bars.ts';

type FactorViewProps = {
  factor: Factor;
  counted: number;
  reach: Reach | undefined;
  group: GroupResults['group'];
  target: Round['target'];
};

/** One subject: what stands out, the five levels of each statement, n, and the same figures as a table. */
export function FactorView({ factor, counted, reach, group, target }: FactorViewProps) {
  const { words, r } = useResultWords();
  const { say } = words;
  const sentence = factorSentence(factor, words);
  const draw = useMemo(
    () => drawLevels(levelBars(factor, reach ?? { left: 100, right: 100 }, words)),
    [factor, reach, words],
  );
  const about = target ? say(target.name) : say(group.name);
  const table = <ItemTable factor={factor} counted={counted} />;
  return (
    <Part id={factor.code} title={say(factor.title)} says={sentence}>
      {factor.items.some(({ segments }) => segments.length > 0) ? (
        <Figure
          name={['cau-hoi', group.code, target?.code, factor.code].filter(Boolean).join('-')}
          title={fill(r.items.title, { group: about, factor: say(factor.title) })}
          caption={captionOf(factor, group.population, words)}
          draw={draw}
        >
          {table}
        </Figure>
      ) : (
        <FoldedTable>{table}</FoldedTable>
      )}
    </Part>
  );
}
