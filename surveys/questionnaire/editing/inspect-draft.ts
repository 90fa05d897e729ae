import { type Draft, draftToQuestionnaire } from '../draft.ts';
import { inspect } from '../inspect.ts';
import type { Finding } from '../inspection/finding.ts';
import { Questionnaire } from '../questionnaire.ts';

/** What is found in a draft beside what `inspect` finds: gaps that no questionnaire has. */
export const gapCodes = [
  /** `about`: the list with too little in it: `sections`, `items`, `options`, `rows`, `levels`. */
  'too_few',
  'unfinished_condition',
  /** `about`: the property that cannot be as it is. */
  'malformed',
] as const;
export type GapCode = (typeof gapCodes)[number];
export type Gap = { code: GapCode; where: string; about?: string };
export type DraftFinding = Finding | Gap;

/** Everything that stands against publishing the draft. Nothing found: it can be published as it is. */
export function inspectDraft(draft: Draft): DraftFinding[] {
  const questionnaire = draftToQuestionnaire(draft, 1);
  return [...gapsOf(questionnaire), ...inspect(questionnaire)];
}

type Path = readonly PropertyKey[];

/** @returns what the schema of a finished questionnaire refuses, said of the nearest part that has a code */
function gapsOf(questionnaire: Questionnaire): Gap[] {
  const { error } = Questionnaire.safeParse(questionnaire);
  const issues = error?.issues ?? [];
  return issues.flatMap(({ path, code }): Gap[] => {
    const property = String(path.findLast((step) => typeof step === 'string') ?? '');
    // an empty text is what `inspect` tells, language by language
    if (property === 'vi' || property === 'en') return [];
    const isEligibility = path[0] === 'eligibility';
    const where = nearestCode(questionnaire, path) ?? (isEligibility ? 'eligibility' : property);
    if (isEligibility || path.includes('when')) return [{ code: 'unfinished_condition', where }];
    return [{ code: code === 'too_small' ? 'too_few' : 'malformed', where, about: property }];
  });
}

function nearestCode(value: unknown, path: Path): string | undefined {
  let nearest: string | undefined;
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null) break;
    part = (part as Record<PropertyKey, unknown>)[step]; // the path was made from this very value
    if (typeof part === 'object' && part !== null && 'code' in part) nearest = String(part.code);
  }
  return nearest;
}
