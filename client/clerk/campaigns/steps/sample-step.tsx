import { useCampaignWords, usePreparation } from '../preparation.ts';
import { SampleOfGroup } from './sample-of-group.tsx';

/** How many of each group, how precise that is, and where. */
export function SampleStep() {
  const { p } = useCampaignWords();
  const { draft, view } = usePreparation();
  const isMissing =
    draft.groups.length === 0 ? p.sample.noGroups : draft.points.length === 0 ? p.sample.noPoints : '';
  return (
    <>
      <p class="says">{p.sample.says}</p>
      <p class="aside">{p.sample.onlyRandom}</p>
      {view.freedoms.quotas === 'upward' ? <p class="aside">{p.sample.raiseOnly}</p> : null}
      {isMissing !== '' ? (
        <p>{isMissing}</p>
      ) : (
        <>
          {draft.groups.map((group, index) => (
            <SampleOfGroup key={index} group={group} index={index} />
          ))}
          <p>
            <a class="button" href={`/print/campaigns/${draft.id}/sample`} target="_blank" rel="noopener">
              {p.sample.print} <small>{p.sample.newTab}</small>
            </a>
          </p>
        </>
      )}
    </>
  );
}
