import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CriteriaSetDraft } from '#surveys/par-index/composing/draft.ts';
import type { DraftFault } from '#surveys/par-index/composing/draft-faults.ts';
import type { Saver, Saving } from '../drafts/saver.ts';
import type { Basis } from './views.ts';

/** One set as it lies on the table. `basis`: the trial campaign whose groups and items are chosen from. */
export type Composing = {
  draft: CriteriaSetDraft;
  faults: readonly DraftFault[];
  saving: Saving;
  saver: Saver<CriteriaSetDraft, { revision: number }>;
  basis: Basis | undefined;
  change(edit: (draft: CriteriaSetDraft) => CriteriaSetDraft): void;
  reload(): void;
};

const ComposingContext = createContext<Composing | undefined>(undefined);
export const ComposingProvider = ComposingContext.Provider;

export function useComposing(): Composing {
  const composing = useContext(ComposingContext);
  if (!composing) throw new Error('a part stands outside a set');
  return composing;
}

/** The list with one entry changed. */
export function changedAt<T>(list: readonly T[], at: number, edit: (before: T) => T): T[] {
  return list.map((one, index) => (index === at ? edit(one) : one));
}

export function withoutAt<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at);
}
