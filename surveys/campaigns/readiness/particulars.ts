import type { CampaignDraft } from '../preparation/draft.ts';
import type { ReadinessFinding } from './finding.ts';

/** Title, bodies and the papers it rests on. */
export function paperFindings(draft: CampaignDraft): ReadinessFinding[] {
  const isEmpty = (texts: readonly string[]) => texts.every((text) => text === '');
  const found: [boolean, ReadinessFinding][] = [
    [draft.title.vi === '', { code: 'title_missing', at: 'title.vi' }],
    [draft.unit.vi === '', { code: 'unit_missing', at: 'unit.vi' }],
    [isEmpty(draft.upperUnits.map(({ vi }) => vi)), { code: 'upper_unit_missing', at: 'upperUnits' }],
    [draft.planNumber === '', { code: 'plan_number_missing', at: 'planNumber' }],
    [draft.planDate === '', { code: 'plan_date_missing', at: 'planDate' }],
    [isEmpty(draft.legalBasis), { code: 'legal_basis_missing', at: 'legalBasis' }],
  ];
  return found.flatMap(([is, finding]) => (is ? [finding] : []));
}

/** Days are compared as text: they are written year first. */
export function windowFindings(
  { firstDay, lastDay, lateDay }: CampaignDraft,
  today: string,
): ReadinessFinding[] {
  const areBoth = firstDay !== '' && lastDay !== '';
  const isPast = lastDay !== '' && lastDay < today;
  const found: [boolean, ReadinessFinding][] = [
    [firstDay === '', { code: 'first_day_missing', at: 'firstDay' }],
    [lastDay === '', { code: 'last_day_missing', at: 'lastDay' }],
    [areBoth && lastDay < firstDay, { code: 'last_day_before_first', at: 'lastDay' }],
    [isPast, { code: 'window_past', at: 'lastDay', about: { day: lastDay } }],
    [
      firstDay !== '' && firstDay < today && !isPast,
      { code: 'first_day_past', at: 'firstDay', about: { day: firstDay } },
    ],
    [lateDay === '', { code: 'late_day_missing', at: 'lateDay' }],
    [lateDay !== '' && lateDay < lastDay, { code: 'late_day_before_last', at: 'lateDay' }],
  ];
  return found.flatMap(([is, finding]) => (is ? [finding] : []));
}
