import { useId, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { proposedId } from '#surveys/campaigns/preparation/draft-of.ts';
import { api } from '../api.ts';
import { Part } from '../desk/page.tsx';
import { ActFailure } from './check/act-failure.tsx';
import { useCampaignWords } from './preparation.ts';
import { addressOfStep, type PreparationList } from './views.ts';

/** Blank, or with everything of an earlier campaign. */
export function NewDraftForm({ list }: { list: PreparationList }) {
  const { p, say } = useCampaignWords();
  const { route } = useLocation();
  const earlier = list.campaigns.filter(({ trialOf }) => trialOf === undefined);
  const official = earlier.find(({ isTrial }) => !isTrial);
  const [from, setFrom] = useState<string>(official?.id ?? '');
  const taken = [...list.campaigns, ...list.drafts].map(({ id }) => String(id));
  const [typed, setTyped] = useState<string>();
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const id = typed ?? proposedId(wantedId(from, list.today), taken);
  const ids = { from: useId(), id: useId() };
  const make = async () => {
    setMaking(true);
    const chosen = list.campaigns.find((campaign) => campaign.id === from);
    const answered = await answerOf(
      api.preparations.$post({ json: { id, ...(chosen && { from: chosen.id }) } }),
    );
    setMaking(false);
    if (answered.ok) route(addressOfStep(id, 'general'));
    else setFailure(answered.failure);
  };
  return (
    <Part title={p.list.make} says={p.list.makeHow}>
      <form
        class="new-draft"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <div class="field">
          <label for={ids.from}>{p.list.from_}</label>
          <select id={ids.from} value={from} onChange={(event) => setFrom(event.currentTarget.value)}>
            <option value="">{p.list.blank}</option>
            {earlier.map((campaign) => (
              <option key={campaign.id} value={campaign.id}>
                {say(campaign.title)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={ids.id}>{p.list.code}</label>
          <input
            id={ids.id}
            type="text"
            required
            maxLength={40}
            pattern="[a-z0-9][a-z0-9\-]*"
            autoComplete="off"
            aria-describedby={`${ids.id}-hint`}
            value={id}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p class="aside" id={`${ids.id}-hint`}>
            {p.list.codeHint}
          </p>
        </div>
        <button type="submit" disabled={isMaking}>
          {isMaking ? p.list.beginning : p.list.begin}
        </button>
        {failure ? <ActFailure failure={failure} /> : null}
      </form>
    </Part>
  );
}

/** The year after the earlier one's, where its code is a year; else this year. */
function wantedId(from: string, today: string): string {
  return /^20\d\d$/.test(from) ? `${Number(from) + 1}` : today.slice(0, 4);
}
