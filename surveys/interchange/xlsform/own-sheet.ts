import type { DraftCondition, DraftTexts } from '../draft.ts';
import { ExpressionFault } from '../expression/expression.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Where } from '../loss.ts';
import type { Losses } from '../losses.ts';
import type { Table } from '../sheet.ts';

/** Other tools pass over a sheet whose name begins with an underscore. */
export const ownSheetName = '_khaosat';

/** What XLSForm has no place for, as keys with a value and, where it is a text, its English. */
export const ownKeys = [
  'form_number',
  'title',
  'subtitle',
  'banner',
  'scale_order',
  'eligibility',
  'reversed_scale',
] as const;
export type OwnKey = (typeof ownKeys)[number];

export type OwnSheet = {
  formNumber: string;
  title: DraftTexts | undefined;
  subtitle: DraftTexts | undefined;
  banner: DraftTexts | undefined;
  scaleOrder: 'ascending' | 'descending' | undefined;
  eligibility: DraftCondition | undefined;
  reversed: ReadonlySet<string>;
};

export function readOwnSheet(table: Table | undefined, losses: Losses): OwnSheet {
  const texts: Partial<Record<OwnKey, DraftTexts>> = {};
  const reversed = new Set<string>();
  let eligibility: DraftCondition | undefined;
  let scaleOrder: OwnSheet['scaleOrder'];
  for (const row of table?.rows ?? []) {
    const where = { sheet: table?.sheet ?? '', row: row.row };
    const [key, value] = [row.cell('key').toLowerCase(), row.cell('value')];
    const known = ownKeys.find((name) => name === key);
    if (key === 'reversed_scale') reversed.add(value);
    else if (key === 'scale_order' && (value === 'ascending' || value === 'descending')) scaleOrder = value;
    else if (key === 'eligibility') eligibility = conditionIn(value, where, losses);
    else if (!known || key === 'scale_order') losses.add('unknown_key', where, `${key}: ${value}`);
    else texts[known] = { vi: value, en: row.cell('value_en') };
  }
  return {
    formNumber: texts.form_number?.vi ?? '',
    title: texts.title,
    subtitle: texts.subtitle,
    banner: texts.banner,
    scaleOrder,
    eligibility,
    reversed,
  };
}

/** Undefined where there is none, or none that is understood, which is noted. */
export function conditionIn(source: string, where: Where, losses: Losses): DraftCondition | undefined {
  if (source === '') return undefined;
  try {
    const expression = parseExpression(source, 'xlsform');
    return 'always' in expression ? undefined : { where, source, expression };
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    losses.add('condition_not_expressible', where, source, error.message);
    return undefined;
  }
}
