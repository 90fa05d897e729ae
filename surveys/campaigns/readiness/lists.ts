import { CollectionPointId, TargetCode } from '../../ids.ts';
import type { Questionnaire } from '../../questionnaire/questionnaire.ts';
import { foldAccents } from '../../vietnamese.ts';
import type { CampaignDraft } from '../preparation/draft.ts';
import { codesInList } from './codes-in-list.ts';
import type { ReadinessCode, ReadinessFinding } from './finding.ts';
import { calledGroup } from './groups.ts';

/** Collection points and assessed bodies. */
export function listFindings(
  draft: CampaignDraft,
  around: { questionnaire(id: string): Questionnaire | undefined },
): ReadinessFinding[] {
  return [...pointFindings(draft), ...targetFindings(draft, around)];
}

function pointFindings({ points }: CampaignDraft): ReadinessFinding[] {
  if (points.length === 0) return [{ code: 'no_point', at: 'points' }];
  const names = points.map(({ name }) => foldAccents(name.vi));
  return [
    ...entriesIn(
      'points',
      points.map(({ id, name }) => ({ code: id, name: name.vi })),
      (id) => CollectionPointId.safeParse(id).success,
      { noName: 'point_name_missing', malformed: 'point_id_malformed', twice: 'point_id_twice' },
    ),
    ...points.flatMap(({ name }, index): ReadinessFinding[] =>
      name.vi !== '' && names.indexOf(names[index] ?? '') < index
        ? [{ code: 'point_name_twice', at: `points.${index}.name.vi`, about: { name: name.vi } }]
        : [],
    ),
  ];
}

function targetFindings(
  { targets, groups }: CampaignDraft,
  around: { questionnaire(id: string): Questionnaire | undefined },
): ReadinessFinding[] {
  const assessing = groups.findIndex(({ questionnaire }) =>
    around.questionnaire(questionnaire)?.sections.some(({ repeat }) => repeat === 'target'),
  );
  const group = groups[assessing];
  return [
    ...(group && targets.length === 0
      ? [{ code: 'no_target', at: 'targets', about: { group: calledGroup(group, assessing) } } as const]
      : []),
    ...entriesIn(
      'targets',
      targets.map(({ code, name }) => ({ code, name: name.vi })),
      (code) => TargetCode.safeParse(code).success,
      { noName: 'target_name_missing', malformed: 'target_code_malformed', twice: 'target_code_twice' },
    ),
  ];
}

function entriesIn(
  list: 'points' | 'targets',
  entries: readonly { code: string; name: string }[],
  isWellFormed: (code: string) => boolean,
  codes: Record<'noName' | 'malformed' | 'twice', ReadinessCode>,
): ReadinessFinding[] {
  const field = list === 'points' ? 'id' : 'code';
  const wrong = codesInList(
    entries.map(({ code }) => code),
    isWellFormed,
  );
  const about = (index: number) => ({ number: index + 1, name: entries[index]?.name || `${index + 1}` });
  const finding = (code: ReadinessCode, index: number, at: string): ReadinessFinding => ({
    code,
    at: `${list}.${index}.${at}`,
    about: about(index),
  });
  return [
    ...entries.flatMap(({ name }, index) => (name === '' ? [finding(codes.noName, index, 'name.vi')] : [])),
    ...wrong.malformed.map((index) => finding(codes.malformed, index, field)),
    ...wrong.repeated.map((index) => finding(codes.twice, index, field)),
  ];
}
