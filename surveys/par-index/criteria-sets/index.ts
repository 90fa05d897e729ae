import type { CriteriaSet } from '../criteria-set.ts';
import { reference2024 } from './reference-2024.ts';
import { departmentsOnly, seventyThirty, surveyOptional, withBonus } from './variants.ts';

/** The register of criteria sets. A campaign names one by its id. */
export const criteriaSets: readonly CriteriaSet[] = [
  reference2024,
  seventyThirty,
  surveyOptional,
  withBonus,
  departmentsOnly,
];

export function findCriteriaSet(id: string): CriteriaSet | undefined {
  return criteriaSets.find((set) => set.id === id);
}
