import { isInForce, isWithin } from '#surveys/responses/exclusions/exclusion.ts';
import { fewestAtOnce } from '#surveys/responses/exclusions/judge-choice.ts';
import { fill } from '../../texts/fill.ts';
import { Part } from '../desk/page.tsx';
import { BarFigure } from '../table/bar-figure.tsx';
import { DataTable } from '../table/data-table.tsx';
import type { Draft } from './exclude-form.tsx';
import type { Quality } from './quality-page.tsx';
import { groupIn, pointIn, useQualityWords } from './words.ts';

type BurstPartProps = { quality: Quality; onChoose: ((draft: Draft) => void) | undefined };

/** Days on which a point brought in more than chance explains: numbers of ballots, told at any time. */
export function BurstPart({ quality, onChoose }: BurstPartProps) {
  const words = useQualityWords();
  const { q, count, day } = words;
  const { bursts } = quality;
  const leftOut = quality.exclusions.filter(isInForce);
  const most = Math.max(1, ...bursts.map(({ n }) => n));
  const act = (point: string, on: string, groups: readonly { group: string; n: number }[]) => {
    const enough = groups.filter(({ n }) => n >= fewestAtOnce);
    if (enough.length === 0) return <small>{q.bursts.tooFew}</small>;
    return (
      <span class="acts">
        {enough.map(({ group, n }) => {
          const choice = { group, flags: [], point, day: on };
          const said = `${groupIn(quality, group, words)}: ${count(n)}`;
          if (leftOut.some((one) => isWithin(choice, one.choice)))
            return <span key={group}>{fill(q.bursts.already, { group: said })}</span>;
          return (
            <button
              key={group}
              type="button"
              class="plain"
              data-not-copied
              onClick={() => onChoose?.(choice)}
            >
              {said}
            </button>
          );
        })}
      </span>
    );
  };
  return (
    <Part title={q.bursts.title} says={q.bursts.what}>
      <p class="aside">{q.bursts.why}</p>
      {bursts.length === 0 ? (
        <p>{q.bursts.none}</p>
      ) : (
        <DataTable
          caption={q.bursts.title}
          rows={bursts}
          keyOf={(burst) => `${burst.point} ${burst.day}`}
          stacks
          columns={[
            { title: q.point, value: (burst) => pointIn(quality, burst.point, words) },
            { title: q.bursts.day, value: (burst) => burst.day, show: (burst) => day(burst.day) },
            {
              title: q.bursts.n,
              value: ({ n }) => n,
              show: ({ n }) => <BarFigure share={n / most}>{count(n)}</BarFigure>,
              isNumber: true,
            },
            {
              title: q.bursts.limit,
              value: ({ limit }) => limit,
              show: ({ limit }) => count(Math.floor(limit)),
              isNumber: true,
            },
            {
              title: q.bursts.paper,
              value: ({ paper }) => paper,
              show: ({ paper }) => count(paper),
              isNumber: true,
            },
            ...(onChoose
              ? [
                  {
                    title: q.bursts.act,
                    value: ({ n }: Quality['bursts'][number]) => n,
                    show: (burst: Quality['bursts'][number]) => act(burst.point, burst.day, burst.groups),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Part>
  );
}
