/**
 * What keeps a draft from being opened, or should be looked at before. `prevents`: 'opening and trial' is what cannot
 * be fielded at all; 'opening' may wait while it is tried; 'nothing' is advice.
 */
export const readinessCodes = {
  title_missing: 'opening and trial',
  unit_missing: 'opening and trial',
  first_day_missing: 'opening',
  last_day_missing: 'opening',
  last_day_before_first: 'opening',
  late_day_before_last: 'opening',
  window_past: 'opening',
  no_group: 'opening and trial',
  group_name_missing: 'opening and trial',
  group_code_malformed: 'opening and trial',
  group_code_twice: 'opening and trial',
  questionnaire_missing: 'opening and trial',
  questionnaire_unknown: 'opening and trial',
  questionnaire_with_findings: 'opening and trial',
  presence_without_counter: 'nothing',
  no_point: 'opening and trial',
  point_name_missing: 'opening and trial',
  point_id_malformed: 'opening and trial',
  point_id_twice: 'opening and trial',
  no_target: 'opening and trial',
  target_name_missing: 'opening and trial',
  target_code_malformed: 'opening and trial',
  target_code_twice: 'opening and trial',
  quota_missing: 'opening',
  quota_of_nothing: 'opening and trial',
  criteria_set_unknown: 'opening',
  criterion_item_missing: 'opening',
  criterion_group_missing: 'nothing',
  no_criteria_set: 'nothing',
  plan_number_missing: 'nothing',
  plan_date_missing: 'nothing',
  legal_basis_missing: 'nothing',
  upper_unit_missing: 'nothing',
  first_day_past: 'nothing',
  late_day_missing: 'nothing',
  sample_size_missing: 'nothing',
  sample_above_population: 'nothing',
  quota_differs_from_sample: 'nothing',
  minimum_above_quota: 'nothing',
  point_name_twice: 'nothing',
  point_without_quota: 'nothing',
  never_tried: 'nothing',
} as const satisfies Record<string, 'opening and trial' | 'opening' | 'nothing'>;

export type ReadinessCode = keyof typeof readinessCodes;

/**
 * `at`: the path of the field in the draft, `groups.2.questionnaire`, so that a screen can lead there.
 * `about`: what its sentence needs: names in Vietnamese, codes, numbers.
 */
export type ReadinessFinding = {
  code: ReadinessCode;
  at: string;
  about?: Readonly<Record<string, string | number>>;
};

export function preventsOpening({ code }: ReadinessFinding): boolean {
  return readinessCodes[code] !== 'nothing';
}

export function preventsTrial({ code }: ReadinessFinding): boolean {
  return readinessCodes[code] === 'opening and trial';
}
