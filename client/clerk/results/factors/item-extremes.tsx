import { useMemo } from 'preact/hooks';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { fill } from '../../../texts/fill.ts';
import { Part } from '../../desk/page.tsx';
import { Figure } from '../../figures/figure.tsx';
import { drawWhiskers } from '../../figures/whiskers.tsx';
import { numbered } from '../../numbered.ts';
import { pointOf, type ShareTold, writePercent } from '../estimates.ts';
import { useResultWords } from '../use-result-words.ts';
import { type Extremes, extremesOf } from './extremes.ts';
import { ExtremesTable } from './extremes-table.tsx';

export type RankedItem = {
  key: string;
  number?: string | undefined;
  wording: Wording;
  n: number | null;
  favourableShare: ShareTold | null;
  /** Whose answers, where several groups stand in one list. */
  note?: string;
};

type ItemExtremesProps = { items: readonly RankedItem[]; name: string; group: string; best: string };

/** The five statements rated highest and the five rated lowest, or fewer where there are not so many. */
export function ItemExtremes({ items, name, group, best }: ItemExtremesProps) {
  const { words, r } = useResultWords();
  const found = useMemo(() => extremesOf(items), [items]);
  const draw = useMemo(() => {
    const rowsOf = (some: Extremes<RankedItem>['weakest'], heading: string) =>
      some.map(({ item, share }, index) => ({
        key: `${heading} ${item.key} ${item.note ?? ''}`,
        label: numbered(item.number, words.say(item.wording)),
        note: [item.note, fill(r.figure.n, { n: words.count(item.n ?? 0) })].filter(Boolean).join(' · '),
        point: pointOf(share.share, share, words),
        heading: index === 0 ? fill(heading, { n: some.length }) : undefined,
      }));
    const rows = [
      ...rowsOf(found.strongest, r.extremes.strongest),
      ...rowsOf(found.weakest, r.extremes.weakest),
    ];
    return drawWhiskers({ rows, write: writePercent(words) });
  }, [found, words, r]);
  const last = found.weakest.at(-1);
  if (!last) return null;
  return (
    <Part
      id="extremes"
      title={r.extremes.title}
      says={fill(r.extremes.says, {
        item: numbered(last.item.number, words.say(last.item.wording)),
        share: words.share(last.share.share),
      })}
    >
      <Figure
        name={`manh-yeu-${name}`}
        title={fill(r.extremes.figure, { group })}
        caption={fill(r.extremes.caption, { best })}
        draw={draw}
      >
        <ExtremesTable found={found} />
      </Figure>
    </Part>
  );
}
