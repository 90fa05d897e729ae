import * as z from 'zod/mini';
import { compare, isDecimal, parseDecimal, type Rational, subtract, sum, zero } from '../scoring/rational.ts';
import { roundHalfUp } from '../scoring/rounding.ts';
import type { CriteriaSet, Field } from './criteria-set.ts';
import { type UnitIndex, unitIndex } from './unit-index.ts';

/** A decimal with a point; empty while it is not known. */
const Points = z.string().check(z.regex(/^(\d{1,4}(\.\d{1,4})?)?$/));

/** Nothing yet, or a number that can be stored. */
export function isPoints(text: string): boolean {
  return Points.safeParse(text).success;
}

/**
 * What the appraising body gave the unit, by field (`appraised`; beside it what the unit gave itself), which criteria
 * do not apply to it, and points beside the criteria. `isSurveyHeld`: false reckons as if there had been none.
 */
export const AppraisalSheet = z.object({
  fields: z.record(z.string().check(z.maxLength(10)), z.object({ appraised: Points, selfAssessed: Points })),
  notApplicable: z
    .array(z.object({ code: z.string().check(z.maxLength(20)), maximum: Points }))
    .check(z.maxLength(50)),
  bonus: Points,
  penalty: Points,
  isSurveyHeld: z.boolean(),
});
export type AppraisalSheet = z.infer<typeof AppraisalSheet>;

export const emptySheet: AppraisalSheet = {
  fields: {},
  notApplicable: [],
  bonus: '',
  penalty: '',
  isSurveyHeld: true,
};

/** What of a field is appraised on evidence: its maximum without its criteria by survey. */
export function appraisedMaximum({ maximum, criteria }: Field): Rational {
  return subtract(parseDecimal(maximum), sum(criteria.map((one) => parseDecimal(one.maximum))));
}

/** Paths in the sheet with points that cannot be; none when it is sound. */
export function sheetFaults(set: CriteriaSet, sheet: AppraisalSheet): string[] {
  const fields = set.fields.flatMap((field) => {
    const given = sheet.fields[field.code];
    const most = appraisedMaximum(field);
    return (['appraised', 'selfAssessed'] as const)
      .filter((which) => compare(points(given?.[which]), most) > 0)
      .map((which) => `fields.${field.code}.${which}`);
  });
  const out = sum(sheet.notApplicable.map(({ maximum }) => points(maximum)));
  return [...fields, ...(compare(out, parseDecimal(set.maximum)) >= 0 ? ['notApplicable'] : [])];
}

/** `fields_missing`: fields without appraised points, by code. */
export type UnitTotal = UnitIndex | { code: 'fields_missing'; fields: string[] };

/**
 * The unit's own number of a sheet without faults. `survey`: each criterion's exact score, by code, where it has one. A
 * criterion by survey that does not apply needs none.
 */
export function unitTotal(
  set: CriteriaSet,
  sheet: AppraisalSheet,
  survey: ReadonlyMap<string, Rational>,
): UnitTotal {
  const asked = set.fields.filter((field) => compare(appraisedMaximum(field), zero) > 0);
  const missing = asked.filter(({ code }) => !isDecimal(sheet.fields[code]?.appraised ?? ''));
  if (missing.length > 0) return { code: 'fields_missing', fields: missing.map(({ code }) => code) };
  const out = new Set(sheet.notApplicable.map(({ code }) => code));
  const criteria = set.fields.flatMap((field) => field.criteria);
  const spared = criteria
    .filter(({ code }) => out.has(code))
    .map(({ code }): [string, Rational] => [code, zero]);
  return unitIndex(set, {
    appraised: plain(sum(asked.map(({ code }) => points(sheet.fields[code]?.appraised)))),
    survey: sheet.isSurveyHeld ? new Map([...survey, ...spared]) : undefined,
    notApplicable: plain(sum(sheet.notApplicable.map(({ maximum }) => points(maximum)))),
    bonus: plain(points(sheet.bonus)),
    penalty: plain(points(sheet.penalty)),
  });
}

function points(text: string | undefined): Rational {
  return text !== undefined && isDecimal(text) ? parseDecimal(text) : zero;
}

/** Points have at most four decimals here. */
function plain(value: Rational): string {
  return roundHalfUp(value, 4);
}
