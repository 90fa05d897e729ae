import type { TargetCode } from '#surveys/ids.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Walkable } from '#surveys/questionnaire/walk.ts';

/** What the player knows of a questionnaire: codes and conditions, no words. It travels to the phone. */
export type Outline = Omit<Walkable, 'sections'> & {
  required: readonly string[];
  targets: readonly TargetCode[];
  sections: readonly (Walkable['sections'][number] & { code: string })[];
};

export function outlineOf(questionnaire: Questionnaire, targets: readonly TargetCode[]): Outline {
  return {
    eligibility: questionnaire.eligibility,
    required: questionnaire.required,
    targets: questionnaire.sections.some((section) => section.repeat) ? targets : [],
    sections: questionnaire.sections.map(({ code, when, repeat, items }) => ({
      code,
      when,
      repeat,
      items: items.map((item) => ({
        code: item.code,
        when: item.when,
        rows: item.kind === 'battery' ? item.rows.map((row) => ({ code: row.code })) : undefined,
      })),
    })),
  };
}
