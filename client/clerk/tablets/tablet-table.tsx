import { useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { ActFailed } from '../desk/states.tsx';
import { type Column, DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import { rejectionsInWords, serialsInWords } from './serial-words.ts';
import type { Tablet } from './tablets-page.tsx';

type TabletTableProps = {
  campaign: string;
  tablets: readonly Tablet[];
  mayManage: boolean;
  refresh: () => Promise<unknown>;
  onAsk: (act: 'revoke' | 'enrolAgain', tablet: Tablet) => void;
};

const change = api.campaigns[':campaign'].tablets[':device'].state.$put;

/** Each tablet's ledger: made = received + rejected + still on it. */
export function TabletTable({ campaign, tablets, mayManage, refresh, onAsk }: TabletTableProps) {
  const words = useWords();
  const { t, count } = words;
  const [failure, setFailure] = useState<Failure>();
  const becomes = async (state: 'active' | 'locked', { id }: Tablet) => {
    const answered = await answerOf(change({ param: { campaign, device: id }, json: { state } }));
    setFailure(answered.ok ? undefined : answered.failure);
    await refresh();
  };
  const columns: Column<Tablet>[] = [
    { title: t.tablets.name, value: ({ name }) => name },
    {
      title: t.tablets.state,
      value: ({ state }) => t.tablets.states[state],
      show: ({ state, revokedBecause }) => (
        <>
          <span class={`state ${state}`}>{t.tablets.states[state]}</span>
          {revokedBecause ? <small class="under">{revokedBecause}</small> : null}
        </>
      ),
    },
    { title: t.tablets.made, value: ({ made }) => made, show: ({ made }) => count(made), isNumber: true },
    {
      title: t.tablets.received,
      value: ({ received }) => received,
      show: ({ received }) => count(received),
      isNumber: true,
    },
    {
      title: t.tablets.missing,
      value: ({ missing }) => missing,
      show: ({ missing, missingSerials }) => (
        <>
          {count(missing)}
          {missing > 0 ? <small class="under">{serialsInWords(missingSerials, words)}</small> : null}
        </>
      ),
      isNumber: true,
    },
    {
      title: t.tablets.rejected,
      value: ({ rejected }) => rejected.length,
      show: ({ rejected }) => (
        <>
          {count(rejected.length)}
          {rejectionsInWords(rejected, words).map((line) => (
            <small key={line} class="under">
              {line}
            </small>
          ))}
        </>
      ),
      isNumber: true,
    },
  ];
  const acts: Column<Tablet> = {
    title: t.tablets.acts,
    value: ({ state }) => t.tablets.states[state],
    show: (tablet) => <Acts tablet={tablet} becomes={becomes} onAsk={onAsk} />,
  };
  return (
    <>
      <DataTable
        caption={t.tablets.caption}
        rows={tablets}
        keyOf={({ id }) => id}
        stacks
        columns={mayManage ? [...columns, acts] : columns}
      />
      {failure ? <ActFailed failure={failure} again={refresh} /> : null}
    </>
  );
}

type ActsProps = {
  tablet: Tablet;
  becomes: (state: 'active' | 'locked', tablet: Tablet) => void;
  onAsk: TabletTableProps['onAsk'];
};

function Acts({ tablet, becomes, onAsk }: ActsProps) {
  const { t } = useWords();
  const act = (name: 'lock' | 'unlock' | 'revoke' | 'enrolAgain', go: () => void) => (
    <button
      type="button"
      class="plain"
      aria-label={fill(t.tablets[`${name}Named`], { name: tablet.name })}
      onClick={go}
    >
      {t.tablets[name]}
    </button>
  );
  return (
    <span class="acts" data-not-copied>
      {tablet.state === 'active' ? act('lock', () => becomes('locked', tablet)) : null}
      {tablet.state === 'locked' ? act('unlock', () => becomes('active', tablet)) : null}
      {tablet.state === 'revoked' ? null : act('revoke', () => onAsk('revoke', tablet))}
      {act('enrolAgain', () => onAsk('enrolAgain', tablet))}
    </span>
  );
}
