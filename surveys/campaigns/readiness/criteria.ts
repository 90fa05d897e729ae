import { kindOf } from '../../items/index.ts';
import type { CriteriaSet } from '../../par-index/criteria-set.ts';
import type { Questionnaire } from '../../questionnaire/questionnaire.ts';
import type { CampaignDraft } from '../preparation/draft.ts';
import type { ReadinessFinding } from './finding.ts';

type Around = {
  questionnaire(id: string): Questionnaire | undefined;
  criteriaSet(id: string): CriteriaSet | undefined;
};

/**
 * A group that a criterion asks and that is not there leaves the criterion without a score, which may be meant; a
 * group that is there without the criterion's items has the wrong questionnaire.
 */
export function criteriaFindings(draft: CampaignDraft, around: Around): ReadinessFinding[] {
  const at = 'criteriaSet';
  if (draft.criteriaSet === '') return [{ code: 'no_criteria_set', at }];
  const set = around.criteriaSet(draft.criteriaSet);
  if (!set) return [{ code: 'criteria_set_unknown', at, about: { set: draft.criteriaSet } }];
  const uses = usesOf(set);
  const missingGroups = new Set(
    uses.map(({ group }) => group).filter((code) => !draft.groups.some((group) => group.code === code)),
  );
  return [
    ...[...missingGroups].map((group): ReadinessFinding => {
      const criteria = uses.filter((use) => use.group === group).map((use) => use.criterion);
      return {
        code: 'criterion_group_missing',
        at,
        about: { group, criteria: [...new Set(criteria)].join(', ') },
      };
    }),
    ...draft.groups.flatMap((group, index) => missingItems(group, index, uses, around)),
  ];
}

type Use = { criterion: string; group: string; items: readonly string[] };

function usesOf(set: CriteriaSet): Use[] {
  return [
    ...set.fields
      .flatMap(({ criteria }) => criteria)
      .flatMap(({ code, groups }) =>
        groups.map(({ group, factors }) => ({ criterion: code, group, items: factors.flat() })),
      ),
    ...(set.targetAssessment
      ? [
          {
            criterion: set.targetAssessment.name.vi,
            group: set.targetAssessment.group,
            items: set.targetAssessment.items,
          },
        ]
      : []),
  ];
}

function missingItems(
  { code, name, questionnaire: id }: CampaignDraft['groups'][number],
  index: number,
  uses: readonly Use[],
  { questionnaire: find }: Around,
): ReadinessFinding[] {
  const questionnaire = find(id);
  if (!questionnaire) return [];
  const asked = new Set(
    questionnaire.sections
      .flatMap(({ items }) => items)
      .flatMap((item) => kindOf(item).asks(item))
      .map((one) => String(one.code)),
  );
  const missing = new Set(
    uses
      .filter(({ group }) => group === code)
      .flatMap(({ items }) => items.filter((item) => !asked.has(item))),
  );
  if (missing.size === 0) return [];
  const about = { group: name.vi === '' ? code : name.vi, questionnaire: id, items: [...missing].join(', ') };
  return [{ code: 'criterion_item_missing', at: `groups.${index}.questionnaire`, about }];
}
