import { freeScaleCode } from '#surveys/interchange/codes.ts';
import { Scale } from '#surveys/questionnaire/scale.ts';
import { ck2, cl5, hl5, md3, qt3, ut3 } from '#surveys/questionnaires/scales.ts';

/** The scales that are used again and again (domain.md §7.0). */
export const presets: readonly Scale[] = [hl5, cl5, qt3, md3, ut3, ck2].map((scale) => Scale.parse(scale));

/** As it is added to a questionnaire that has these already: under a code of its own. */
export function addable(scale: Scale, existing: readonly Scale[]): Scale {
  const taken = new Set<string>(existing.map(({ code }) => code));
  return Scale.parse({ ...scale, code: freeScaleCode(scale.code, taken) });
}
