import { listToBeCounted } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { ResponseId } from '#surveys/ids.ts';
import { type CountedResponse, type Response, toBeCounted } from '#surveys/responses/response.ts';
import type { Means } from '../means.ts';
import { openSummary, type Summary } from './summary.ts';

/** A summary that is read once and takes in what is stored from then on. */
export type KeptSummary = {
  /** To be called with every response of the campaign that the desk stores. */
  take(response: Response): void;
  /** Are so many responses in it? While they are still being read nobody knows: then it agrees. */
  agreesWith(stored: number): boolean;
  now(): Promise<Summary>;
};

/**
 * Each response counts exactly once, whenever it comes: a portion is read while the desk stores nothing, so that what
 * is taken during the reading comes either in a later portion or in none, and then it is added at the end.
 */
export function keepSummary(
  { database: { db }, desk, criteriaSets }: Pick<Means, 'database' | 'desk' | 'criteriaSets'>,
  campaign: Campaign,
): KeptSummary {
  let add: ((response: CountedResponse) => void) | undefined;
  const waiting = new Map<ResponseId, CountedResponse>();
  let counted = 0;
  let hasGrown = false;
  let summary = read();
  // whoever asked is told
  summary.catch(() => {});

  async function read(): Promise<Summary> {
    const opened = await openSummary(db, campaign, criteriaSets.find(campaign.criteriaSet));
    const count = (response: CountedResponse) => {
      opened.add(response);
      counted += 1;
    };
    const portions = listToBeCounted(db, campaign.id);
    const readPortion = async () => {
      const { value: portion, done } = await portions.next();
      for (const response of portion ?? []) {
        waiting.delete(response.id);
        count(response);
      }
      if (!done) return true;
      for (const response of waiting.values()) count(response);
      waiting.clear();
      add = count;
      return false;
    };
    while (await desk.betweenCommits(readPortion));
    return opened;
  }

  return {
    take(response) {
      const counted = toBeCounted(response);
      if (!add) {
        waiting.set(response.id, counted);
        return;
      }
      add(counted);
      hasGrown = true;
    },
    agreesWith: (stored) => !add || stored === counted,
    now() {
      if (hasGrown) summary = summary.then((before) => ({ ...before }));
      hasGrown = false;
      return summary;
    },
  };
}
