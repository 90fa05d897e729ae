import type { AuthoredCampaign } from '../campaign.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import { oneStop } from './points.ts';

/** Responses aimed at in every tổ: 18 × 6 = 108 citizens, 18 × 2 heads of a neighbourhood or party cell. */
const inEachNeighbourhood = { citizens: 6, front: 2 };

/** Responses aimed at through the one-stop counter, where closed groups also collect their codes. */
const atOneStop = { organisations: 30, officials: 24, delegates: 18, front: 6, leaders: 9, quick: 200 };

/**
 * Target numbers of complete responses. They are ours, not the plan's, which names none: 108 citizens are a
 * little more than n = 98 for 4,876 people at e = 10 % (domain.md §8), and 9 leaders mirror what was done in the
 * province in 2022 (§0.3). The clerk changes them for a real campaign.
 */
export const quotas: AuthoredCampaign['quotas'] = [
  ...Object.entries(inEachNeighbourhood).flatMap(([group, n]) =>
    neighbourhoods.map(({ id }) => ({ group, point: id, n })),
  ),
  ...Object.entries(atOneStop).map(([group, n]) => ({ group, point: oneStop, n })),
];
