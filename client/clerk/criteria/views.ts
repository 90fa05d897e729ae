import type { InferResponseType } from 'hono/client';
import { type CriteriaTexts, criteriaTexts } from '../../texts/criteria/texts.ts';
import { api } from '../api.ts';
import { useWords, type Words } from '../words.tsx';

export const askSets = api.criteria.$get;
export type SetList = InferResponseType<typeof askSets, 200>;

export const askDraft = api.criteria.drafts[':slug'].$get;
export type DraftView = InferResponseType<typeof askDraft, 200>;

export const askBasis = api.campaigns[':campaign']['criteria-basis'].$get;
export type Basis = InferResponseType<typeof askBasis, 200>;
export type BasisGroup = Basis['groups'][number];
export type BasisItem = BasisGroup['items'][number];

export const askEffect = api.campaigns[':campaign']['criteria-effect'].$post;
export type Effect = InferResponseType<typeof askEffect, 200>;
export type CriterionEffect = Effect['criteria'][number];

export type CriteriaWords = Words & { p: CriteriaTexts };

/** The desk's words and those of composing. */
export function useCriteriaWords(): CriteriaWords {
  const words = useWords();
  return { ...words, p: criteriaTexts[words.language] };
}
