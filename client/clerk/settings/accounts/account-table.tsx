import { fill } from '../../../texts/fill.ts';
import { type Column, DataTable } from '../../table/data-table.tsx';
import { useWords } from '../../words.tsx';
import { usePeople } from '../use-people.ts';
import type { Person } from './accounts-page.tsx';

type AccountTableProps = { accounts: readonly Person[]; onManage: (username: string) => void };

/** With many accounts the table is searched, without accents as everywhere. */
const searchedFrom = 8;

export function AccountTable({ accounts, onManage }: AccountTableProps) {
  const { t } = useWords();
  const { accounts: texts } = usePeople();
  const columns: Column<Person>[] = [
    {
      title: texts.name,
      value: ({ displayName }) => displayName,
      show: ({ displayName, isYou }) => (
        <>
          {displayName}
          {isYou ? <small class="under">{texts.you}</small> : null}
        </>
      ),
    },
    { title: texts.username, value: ({ username }) => username },
    { title: texts.role, value: ({ role }) => t.roles[role] },
    {
      title: texts.factor,
      value: ({ hasSecondFactor }) => (hasSecondFactor ? texts.factorOn : texts.factorOff),
    },
    {
      title: texts.state,
      value: ({ state }) => texts.states[state],
      show: ({ state }) => (
        <span class={state === 'active' ? 'state' : 'state revoked'}>{texts.states[state]}</span>
      ),
    },
    {
      title: texts.acts,
      value: ({ username }) => username,
      show: ({ username, displayName }) => (
        <span class="acts" data-not-copied>
          <button
            type="button"
            class="plain"
            data-manages={username}
            aria-label={fill(texts.manageNamed, { name: displayName })}
            onClick={() => onManage(username)}
          >
            {texts.manage}
          </button>
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={texts.list}
      rows={accounts}
      keyOf={({ username }) => username}
      columns={columns}
      stacks
      {...(accounts.length >= searchedFrom && {
        searchable: ({ displayName, username }: Person) => `${displayName} ${username}`,
      })}
    />
  );
}
