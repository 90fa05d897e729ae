import { FindingList } from '../finding-list.tsx';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { DropPart } from './drop-part.tsx';
import { OpeningPart } from './opening-part.tsx';
import { TrialPart } from './trial-part.tsx';

/** What is left, what should be looked at; then trying and opening. */
export function CheckStep() {
  const { p } = useCampaignWords();
  const { findings, view } = usePreparation();
  const preventing = findings.filter(({ preventsOpening }) => preventsOpening);
  const advice = findings.filter(({ preventsOpening }) => !preventsOpening);
  return (
    <>
      <h3>{p.check.preventing}</h3>
      {preventing.length === 0 ? <p>{p.check.nothing}</p> : <FindingList findings={preventing} />}
      <h3>{p.check.advice}</h3>
      {advice.length === 0 ? <p>{p.check.noAdvice}</p> : <FindingList findings={advice} />}
      {view.mayPrepare ? (
        <>
          <TrialPart />
          <OpeningPart />
          <DropPart />
        </>
      ) : null}
    </>
  );
}
