import type { InferResponseType } from 'hono/client';
import type { CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import type { CampaignTexts } from '../../texts/campaigns/texts.ts';
import { api } from '../api.ts';

export const askList = api.preparations.$get;
export type PreparationList = InferResponseType<typeof askList, 200>;

export const askOne = api.preparations[':campaign'].$get;
/** A draft with its surroundings, or a fielded campaign in the same shape (`fielded`). */
export type PreparationView = InferResponseType<typeof askOne, 200>;
export type Finding = PreparationView['findings'][number];
export type Draft = CampaignDraft;

export type StepName = keyof CampaignTexts['steps'];
export const draftSteps = ['general', 'groups', 'points', 'targets', 'sample', 'check'] as const;
export const fieldedSteps = ['general', 'groups', 'points', 'targets', 'sample', 'ending'] as const;

/** The step in which a finding's field stands. */
export function stepOf(at: string): StepName {
  if (/^(quotas|groups\.\d+\.sampleSize)/.test(at)) return 'sample';
  if (at.startsWith('groups')) return 'groups';
  if (at.startsWith('points')) return 'points';
  if (at.startsWith('targets')) return 'targets';
  return at === 'trial' ? 'check' : 'general';
}

export function addressOfStep(id: string, step: StepName): string {
  return `/clerk/preparation/${id}/${step}`;
}

/** The id of a field's element, by its path in the draft. */
export function fieldId(at: string): string {
  return `field-${at}`;
}
