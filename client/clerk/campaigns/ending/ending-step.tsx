import { fill } from '../../../texts/fill.ts';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { ClosingForm } from './closing-form.tsx';
import { ExtensionForm } from './extension-form.tsx';

/** A longer window, or the end. */
export function EndingStep() {
  const { p, day } = useCampaignWords();
  const { view, draft } = usePreparation();
  const { fielded } = view;
  if (!fielded) return null;
  const look = <a href={`/clerk/campaigns/${draft.id}/progress`}>{p.ending.look}</a>;
  if (fielded.state === 'closed') {
    return (
      <>
        <p>{fill(p.ending.alreadyClosed, { day: day(fielded.lastDay) })}</p>
        <p>{look}</p>
      </>
    );
  }
  if (!view.mayPrepare) return <p>{look}</p>;
  const isExtensible = fielded.window !== 'closed' || fielded.takesLate;
  return (
    <>
      <p>{look}</p>
      {fielded.isTrial ? null : isExtensible ? (
        <ExtensionForm />
      ) : (
        <p class="aside">{p.ending.cannotExtend}</p>
      )}
      <ClosingForm />
    </>
  );
}
