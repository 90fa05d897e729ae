import type { Failure } from '#client/officials/asking.ts';
import { useCampaignWords } from '../preparation.ts';

export function ActFailure({ failure }: { failure: Failure }) {
  const { t } = useCampaignWords();
  return (
    <p class="fault" role="alert">
      {failure.sentence ?? t.states.unreachable}
    </p>
  );
}
