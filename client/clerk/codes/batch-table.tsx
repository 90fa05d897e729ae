import { useRef, useState } from 'preact/hooks';
import { codesTexts } from '../../texts/codes/texts.ts';
import { fill } from '../../texts/fill.ts';
import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { CodesDesk } from './codes-page.tsx';
import { RevokeBatch } from './revoke-batch.tsx';

export type Batch = CodesDesk['batches'][number];

type BatchTableProps = { campaign: string; desk: CodesDesk; refresh: () => Promise<void> };

/** Counts of each batch, and taking back what is left of one. */
export function BatchTable({ campaign, desk: { batches, places }, refresh }: BatchTableProps) {
  const { language, say, count } = useWords();
  const texts = codesTexts[language];
  const [revoking, setRevoking] = useState<Batch>();
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  if (batches.length === 0) return <p>{texts.batchesNone}</p>;
  const placeOf = ({ link }: Batch) => places.find((place) => place.link === link);
  const mayRevoke = ({ counts }: Batch) =>
    counts.used === 'few' ? counts.revoked === 0 : (counts.left ?? 0) > 0;
  const end = async (revoked: Batch | undefined) => {
    setRevoking(undefined);
    setSaid(revoked ? fill(texts.batchRevoked, { number: revoked.number }) : '');
    status.current?.focus();
    if (revoked) await refresh();
  };
  return (
    <>
      <DataTable
        caption={texts.batches}
        rows={batches}
        keyOf={({ id }) => id}
        stacks
        columns={[
          {
            title: texts.batch,
            value: ({ number }) => number,
            show: ({ number }) => `${texts.batch} ${number}`,
          },
          {
            title: texts.group,
            value: (batch) => {
              const place = placeOf(batch);
              return place ? say(place.group) : '';
            },
          },
          {
            title: texts.point,
            value: (batch) => {
              const place = placeOf(batch);
              return place ? say(place.point) : '';
            },
          },
          {
            title: texts.made,
            value: ({ counts }) => counts.printed,
            show: ({ counts }) => count(counts.printed),
            isNumber: true,
          },
          {
            title: texts.used,
            value: ({ counts }) => (counts.used === 'few' ? 1 : counts.used),
            show: ({ counts }) => (counts.used === 'few' ? texts.few : count(counts.used)),
            isNumber: true,
          },
          {
            title: texts.left,
            value: ({ counts }) => counts.left ?? -1,
            show: ({ counts }) => (counts.left === null ? texts.hidden : count(counts.left)),
            isNumber: true,
          },
          {
            title: texts.revoked,
            value: ({ counts }) => (counts.revoked === 'all_left' ? 1 : counts.revoked),
            show: ({ counts }) => (counts.revoked === 'all_left' ? texts.allLeft : count(counts.revoked)),
            isNumber: true,
          },
          {
            title: texts.acts,
            value: () => '',
            show: (batch) =>
              mayRevoke(batch) ? (
                <button type="button" class="plain" onClick={() => setRevoking(batch)}>
                  {texts.revoke}
                  <span class="unseen"> {fill(texts.revokeBatch, { number: batch.number })}</span>
                </button>
              ) : null,
          },
        ]}
      />
      <p class="aside">{texts.batchesNote}</p>
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {revoking ? <RevokeBatch key={revoking.id} campaign={campaign} batch={revoking} onEnd={end} /> : null}
    </>
  );
}
