import { useCampaignWords, usePreparation } from '../preparation.ts';
import { fieldId } from '../views.ts';

/** Does satisfaction stay hidden until the campaign is closed? */
export function SealChoice({ isFrozen }: { isFrozen: boolean }) {
  const { p } = useCampaignWords();
  const { draft, change } = usePreparation();
  return (
    <label class="tick">
      <input
        id={fieldId('resultsSealed')}
        type="checkbox"
        disabled={isFrozen}
        checked={draft.resultsSealed}
        onChange={(event) => {
          const resultsSealed = event.currentTarget.checked;
          change((before) => ({ ...before, resultsSealed }));
        }}
      />
      <span>
        {p.general.sealed}
        <small>{p.general.sealedHint}</small>
      </span>
    </label>
  );
}
