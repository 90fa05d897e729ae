import { type AuthoredCriteriaSet, CriteriaSet, SurveyCriterion } from '../criteria-set.ts';
import type { CriteriaSetDraft } from './draft.ts';
import { draftFaults, faultsAt } from './draft-faults.ts';

type Words = { vi: string; en: string };

/** English that is not there is Vietnamese. */
const inBoth = ({ vi, en }: Words): Words => ({ vi, en: en === '' ? vi : en });

/** The set that a draft without faults is. @throws ZodError where it has some after all */
export function finishedSet({ slug: _, ...draft }: CriteriaSetDraft, id: string): CriteriaSet {
  const assessment = draft.targetAssessment;
  const authored = {
    ...draft,
    id,
    name: inBoth(draft.name),
    label: inBoth(draft.label),
    ...(assessment && { targetAssessment: { ...assessment, name: inBoth(assessment.name) } }),
    fields: draft.fields.map((field) => ({
      ...field,
      name: inBoth(field.name),
      criteria: field.criteria.map(finishedCriterion),
    })),
  };
  return CriteriaSet.parse(authored as AuthoredCriteriaSet); // the schema looks at every code
}

/** What can be reckoned with already: criteria with a fault are left out, whatever the whole adds up to. */
export function soundPartOf(draft: CriteriaSetDraft, id: string): CriteriaSet {
  const faults = draftFaults(draft);
  return {
    id,
    name: inBoth(draft.name),
    label: inBoth(draft.label),
    maximum: draft.maximum,
    fields: draft.fields.map((field, at) => ({
      code: field.code,
      name: inBoth(field.name),
      maximum: field.maximum,
      criteria: field.criteria.flatMap((criterion, number) => {
        const own = faultsAt(faults, `fields.${at}.criteria.${number}`);
        const isNamed = own.every(({ code }) => code === 'name_missing');
        const read = SurveyCriterion.safeParse(finishedCriterion({ ...criterion, name: named(criterion) }));
        return isNamed && read.success ? [read.data] : [];
      }),
    })),
  };
}

/** Its code, while it has no name. */
function named({ name, code }: { name: Words; code: string }): Words {
  return name.vi === '' ? { vi: code, en: code } : name;
}

type DraftCriterion = CriteriaSetDraft['fields'][number]['criteria'][number];

/** A rule for an item that is no longer asked goes with it. */
function finishedCriterion({ itemRules, note, ...criterion }: DraftCriterion) {
  const asked = new Set(criterion.groups.flatMap(({ factors }) => factors.flat()));
  const own = Object.entries(itemRules ?? {}).filter(([item]) => asked.has(item));
  return {
    ...criterion,
    name: inBoth(criterion.name),
    ...(own.length > 0 && { itemRules: Object.fromEntries(own) }),
    ...(note && note.vi !== '' && { note: inBoth(note) }),
  };
}
