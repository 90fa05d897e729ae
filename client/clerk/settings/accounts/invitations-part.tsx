import { useRef, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { Part } from '../../desk/page.tsx';
import { ActFailed } from '../../desk/states.tsx';
import { type Column, DataTable } from '../../table/data-table.tsx';
import { useWords } from '../../words.tsx';
import { Told } from '../told.tsx';
import { usePeople } from '../use-people.ts';
import type { People } from './accounts-page.tsx';

type Waiting = People['invitations'][number];
type InvitationsPartProps = { invitations: readonly Waiting[]; refresh: () => Promise<void> };

export function InvitationsPart({ invitations, refresh }: InvitationsPartProps) {
  const { t, day } = useWords();
  const { accounts: texts, actors, roles } = usePeople();
  const [told, setTold] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const part = useRef<HTMLDivElement>(null);
  const withdraw = async (id: string) => {
    const answered = await answerOf(api.invitations[':invitation'].$delete({ param: { invitation: id } }));
    setFailure(answered.ok ? undefined : answered.failure);
    setTold(answered.ok ? texts.withdrawn : '');
    await refresh();
    // its row is gone
    part.current?.focus();
  };
  const columns: Column<Waiting>[] = [
    { title: texts.forWhom, value: ({ forWhom }) => forWhom || texts.unnamed },
    { title: texts.role, value: ({ role }) => t.roles[role] },
    {
      title: texts.invitedBy,
      value: ({ invitedBy }) => (invitedBy === '(terminal)' ? actors[invitedBy] : invitedBy),
    },
    {
      title: texts.until,
      value: ({ expiresAt }) => expiresAt,
      show: ({ expiresAt }) => day(vietnamDay(new Date(expiresAt))),
    },
    {
      title: texts.acts,
      value: ({ id }) => id,
      show: ({ id, forWhom, role }) => (
        <span class="acts" data-not-copied>
          <button
            type="button"
            class="plain"
            aria-label={fill(texts.withdrawNamed, { name: forWhom || texts.unnamed, role: roles[role] })}
            onClick={() => withdraw(id)}
          >
            {texts.withdraw}
          </button>
        </span>
      ),
    },
  ];
  return (
    <Part title={texts.invitations} says={invitations.length === 0 ? texts.noInvitations : undefined}>
      <div ref={part} tabIndex={-1} class="quietly-focused">
        {invitations.length > 0 ? (
          <DataTable
            caption={texts.invitations}
            rows={invitations}
            keyOf={({ id }) => id}
            columns={columns}
            stacks
          />
        ) : null}
        <Told>{told}</Told>
        {failure ? <ActFailed failure={failure} again={refresh} /> : null}
      </div>
    </Part>
  );
}
