import { fill } from '../../texts/fill.ts';
import { Part } from '../desk/page.tsx';
import { BarFigure } from '../table/bar-figure.tsx';
import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { IndexInputs } from './index-page.tsx';
import { reachWords } from './n-words.ts';

type Assessed = NonNullable<IndexInputs['targets']>[number];

const indexOf = ({ outcome }: Assessed) => (outcome.code === 'scored' ? Number(outcome.indexPercent) : null);

/** What is handed upward on each department and the city's People's Committee; no part of the ward's points. */
export function AssessedTable({ inputs: { targets, targetAssessment } }: { inputs: IndexInputs }) {
  const words = useWords();
  const { t, say, percent } = words;
  if (!targets || !targetAssessment) return null;
  const order = targets
    .filter((one) => indexOf(one) !== null)
    .sort((a, b) => (indexOf(a) ?? 0) - (indexOf(b) ?? 0));
  const name = (one: Assessed | undefined) => (one?.name ? say(one.name) : (one?.target ?? ''));
  const title =
    order.length > 1
      ? fill(t.index.targetsTitle, { lowest: name(order[0]), highest: name(order.at(-1)) })
      : undefined;
  const lacks = {
    rule_does_not_fit: t.index.doesNotFit,
    not_enough_responses: t.index.notEnough,
    withheld: t.withheld,
  };
  return (
    <Part title={t.index.targets} says={title}>
      <DataTable
        caption={t.index.targets}
        rows={targets}
        keyOf={({ target }) => target}
        searchable={name}
        columns={[
          { title: t.index.target, value: name },
          {
            title: 'n',
            value: ({ n }) => n.smallest ?? 1,
            show: ({ n }) => reachWords(n, words),
            isNumber: true,
          },
          { title: t.index.minimum, value: ({ minimumN }) => minimumN, isNumber: true },
          {
            title: t.index.indexPercent,
            value: indexOf,
            show: ({ outcome }) =>
              outcome.code === 'scored' ? (
                <BarFigure share={Number(outcome.indexPercent) / 100}>
                  {percent(outcome.indexPercent)}
                </BarFigure>
              ) : (
                <i>{lacks[outcome.code]}</i>
              ),
            isNumber: true,
          },
        ]}
      />
      {targets.some(({ outcome }) => outcome.code === 'withheld') ? (
        <p class="aside">{t.withheldMeaning}</p>
      ) : null}
      <p class="aside">
        {fill(t.index.targetsNote, { within: targetAssessment.within, rule: targetAssessment.itemRule })}
      </p>
    </Part>
  );
}
