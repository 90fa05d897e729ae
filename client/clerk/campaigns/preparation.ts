import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type CampaignTexts, campaignTexts } from '../../texts/campaigns/texts.ts';
import type { Saver, Saving } from '../drafts/saver.ts';
import { useWords, type Words } from '../words.tsx';
import type { Draft, Finding, PreparationView, StepName } from './views.ts';

/** One campaign as it lies on the table: what every step reads and changes. */
export type Preparation = {
  view: PreparationView;
  draft: Draft;
  findings: readonly Finding[];
  saving: Saving;
  saver: Saver<Draft, { revision: number; findings: readonly Finding[] }>;
  step: StepName;
  change(edit: (draft: Draft) => Draft): void;
  /** Leads to the field a finding is about. */
  goTo(at: string): void;
  /** Says what happened, for who does not see it. */
  announce(sentence: string): void;
  /** Looks at what is stored anew. */
  reload(): void;
};

const PreparationContext = createContext<Preparation | undefined>(undefined);
export const PreparationProvider = PreparationContext.Provider;

export function usePreparation(): Preparation {
  const preparation = useContext(PreparationContext);
  if (!preparation) throw new Error('a step stands outside a preparation');
  return preparation;
}

/** The desk's words and those of the preparation. */
export function useCampaignWords(): Words & { p: CampaignTexts } {
  const words = useWords();
  return { ...words, p: campaignTexts[words.language] };
}
