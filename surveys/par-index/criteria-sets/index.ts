import type { CriteriaSet } from '../criteria-set.ts';
import { reference2024 } from './reference-2024.ts';

/** The register of criteria sets. A campaign names one by its id. */
export const criteriaSets: readonly CriteriaSet[] = [reference2024];

export function findCriteriaSet(id: string): CriteriaSet | undefined {
  return criteriaSets.find((set) => set.id === id);
}
