import { GroupCode } from '../../ids.ts';
import { inspect } from '../../questionnaire/inspect.ts';
import type { Questionnaire } from '../../questionnaire/questionnaire.ts';
import type { CampaignDraft, DraftGroup } from '../preparation/draft.ts';
import { codesInList } from './codes-in-list.ts';
import type { ReadinessFinding } from './finding.ts';

type Around = { questionnaire(id: string): Questionnaire | undefined };

/** What a group is called in a sentence while it may have no name yet: its name, its code, or its place. */
export function calledGroup({ name, code }: DraftGroup, index: number): string {
  return name.vi || code || `${index + 1}`;
}

export function groupFindings({ groups, points }: CampaignDraft, around: Around): ReadinessFinding[] {
  if (groups.length === 0) return [{ code: 'no_group', at: 'groups' }];
  const codes = codesInList(
    groups.map(({ code }) => code),
    (code) => GroupCode.safeParse(code).success,
  );
  const at = (index: number) => `groups.${index}.code`;
  return [
    ...groups.flatMap((group, index): ReadinessFinding[] =>
      group.name.vi === ''
        ? [{ code: 'group_name_missing', at: `groups.${index}.name.vi`, about: { number: index + 1 } }]
        : [],
    ),
    ...codes.malformed.map(
      (index): ReadinessFinding => ({
        code: 'group_code_malformed',
        at: at(index),
        about: { group: nameAt(groups, index) },
      }),
    ),
    ...codes.repeated.map(
      (index): ReadinessFinding => ({
        code: 'group_code_twice',
        at: at(index),
        about: { group: nameAt(groups, index), code: groups[index]?.code ?? '' },
      }),
    ),
    ...groups.flatMap((group, index) => questionnaireFindings(group, index, around)),
    ...groups.flatMap((group, index): ReadinessFinding[] =>
      group.admission === 'presence' && !points.some(({ kind }) => kind === 'one_stop_counter')
        ? [
            {
              code: 'presence_without_counter',
              at: `groups.${index}.admission`,
              about: { group: calledGroup(group, index) },
            },
          ]
        : [],
    ),
  ];
}

function nameAt(groups: readonly DraftGroup[], index: number): string {
  const group = groups[index];
  return group ? calledGroup(group, index) : `${index + 1}`;
}

function questionnaireFindings(group: DraftGroup, index: number, around: Around): ReadinessFinding[] {
  const at = `groups.${index}.questionnaire`;
  const about = { group: calledGroup(group, index) };
  if (group.questionnaire === '') return [{ code: 'questionnaire_missing', at, about }];
  const questionnaire = around.questionnaire(group.questionnaire);
  const which = { ...about, questionnaire: group.questionnaire };
  if (!questionnaire) return [{ code: 'questionnaire_unknown', at, about: which }];
  const { length } = inspect(questionnaire);
  return length > 0
    ? [{ code: 'questionnaire_with_findings', at, about: { ...which, findings: length } }]
    : [];
}
