import { useEffect, useRef, useState } from 'preact/hooks';
import { type Ballot, fieldsToSeal, newBallot } from '#client/questionnaire/ballot.ts';
import { lockNameOf } from '../boot.ts';
import { breakOff, keepUnderWay } from '../storage/under-way.ts';
import { useTablet } from '../tablet.ts';
import { hold } from '../windows.ts';
import { Give } from './give.tsx';
import { Kept } from './kept.tsx';
import { Opening } from './opening.tsx';
import { Parts } from './parts.tsx';
import { type Saved, saveInterview } from './save-interview.ts';
import { Saving } from './saving.tsx';
import { StopInterview } from './stop-interview.tsx';
import type { Ticket } from './ticket.ts';
import { Unsaved } from './unsaved.tsx';
import { useNoWayBack } from './use-no-way-back.ts';

type Phase = 'give' | 'opening' | 'parts' | 'saving' | 'kept' | Extract<Saved, { is: 'held' }>;

/**
 * One interview from handing over to the PIN. Nothing else can be reached from it; whatever is typed lives in the
 * state of this component and goes with it.
 */
export function InterviewScreen({ ticket, onOver }: { ticket: Ticket; onOver(): void }) {
  const tablet = useTablet();
  const { connection, outbox } = tablet;
  const [phase, setPhase] = useState<Phase>(ticket.mode === 'tablet_self' ? 'give' : 'opening');
  const [ballot, setBallot] = useState<Ballot>(() => ballotFor(ticket));
  const [isStopping, setStopping] = useState(false);
  const begunAt = useRef(0);

  useNoWayBack();
  useEffect(() => {
    const held = hold(lockNameOf(ticket.id));
    return () => {
      held.then((letGo) => letGo());
    };
  }, [ticket.id]);

  const begin = async () => {
    begunAt.current = performance.now();
    setPhase('parts');
    const [group, point] = [ticket.group.code, ticket.point.id];
    const underWay = { id: ticket.id, device: ticket.device, group, point, hasBegun: true };
    await keepUnderWay(connection, underWay).catch(() => {}); // told at the end, where it is kept or held
  };
  const finish = async (final: Ballot) => {
    setPhase('saving');
    setBallot(ballotFor(ticket));
    const minutes = (performance.now() - begunAt.current) / 60_000;
    const saved = await saveInterview(tablet, ticket, { fields: fieldsToSeal(final), minutes });
    setPhase(saved.is === 'kept' ? 'kept' : saved);
    outbox.wake();
  };
  const stop = async () => {
    setBallot(ballotFor(ticket));
    await breakOff(connection, ticket.id).catch(() => {}); // counted at the next start
    outbox.wake();
    leave();
  };
  const leave = () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    onOver();
  };

  if (isStopping) return <StopInterview onStop={stop} onBack={() => setStopping(false)} />;
  const onOfficial = () => setStopping(true);
  if (typeof phase === 'object') {
    return <Unsaved ticket={ticket} saved={phase} onKept={() => setPhase('kept')} />;
  }
  switch (phase) {
    case 'give':
      return <Give onTaken={() => setPhase('opening')} onOfficial={onOfficial} />;
    case 'opening':
      return <Opening ticket={ticket} onBegin={begin} onOfficial={onOfficial} />;
    case 'parts':
      return (
        <Parts
          ticket={ticket}
          ballot={ballot}
          onChange={setBallot}
          onFinish={finish}
          onOfficial={onOfficial}
        />
      );
    case 'saving':
      return <Saving />;
    case 'kept':
      return <Kept ticket={ticket} onOver={leave} />;
  }
}

function ballotFor({ questionnaire, kit }: Ticket): Ballot {
  return newBallot(
    questionnaire,
    kit.campaign.targets.map(({ code }) => code),
  );
}
