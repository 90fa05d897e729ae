import { answerOf } from '#client/officials/asking.ts';
import { proposedId, yearsToNext } from '#surveys/campaigns/preparation/draft-of.ts';
import { api } from '../api.ts';
import { BeginForm } from '../drafts/begin-form.tsx';
import { useCampaignWords } from './preparation.ts';
import { addressOfStep, type PreparationList } from './views.ts';

/** Blank, or with everything of an earlier campaign. */
export function NewDraftForm({ list }: { list: PreparationList }) {
  const { p, say } = useCampaignWords();
  const earlier = list.campaigns.filter(({ trialOf }) => trialOf === undefined);
  const official = earlier.find(({ isTrial }) => !isTrial);
  const taken = [...list.campaigns, ...list.drafts].map(({ id }) => String(id));
  return (
    <BeginForm
      texts={p.list}
      fromLabel={p.list.from_}
      options={earlier.map((campaign) => (
        <option key={campaign.id} value={campaign.id}>
          {say(campaign.title)}
        </option>
      ))}
      firstFrom={official?.id ?? ''}
      propose={(from) => proposedId(wantedId(list, from), taken)}
      make={(id, from) => {
        const chosen = list.campaigns.find((campaign) => campaign.id === from);
        return answerOf(api.preparations.$post({ json: { id, ...(chosen && { from: chosen.id }) } }));
      }}
      addressOf={(id) => addressOfStep(id, 'general')}
    />
  );
}

/** The next round's year, where the earlier one's code is a year; else this year. */
function wantedId({ campaigns, today }: PreparationList, from: string): string {
  const earlier = campaigns.find(({ id }) => id === from);
  return earlier && /^20\d\d$/.test(from)
    ? `${Number(from) + yearsToNext(earlier, today)}`
    : today.slice(0, 4);
}
