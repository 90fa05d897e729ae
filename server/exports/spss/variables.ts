import { missingCodes } from '#surveys/responses/missing-codes.ts';
import type { AnswerColumn } from '../answer-columns.ts';
import type { ExportedCampaign } from '../exported-campaign.ts';
import type { FixedColumn } from '../fixed-columns.ts';
import type { Cell } from '../row.ts';

/**
 * A variable of the file. Codes become numbers, 1 for the first of the codebook, with their words as labels: SPSS
 * recodes and tabulates numbers. `width` in bytes, 0 for a number.
 */
export type SavVariable = {
  column: string;
  label: string;
  kind: 'number' | 'day' | 'text';
  width: number;
  labels: { value: number; label: string }[];
  /** Can it be one of the missing values? */
  canMiss: boolean;
  measure: 'nominal' | 'ordinal' | 'scale';
  stored(cell: Cell | undefined): number | string;
};

export function savVariables({ campaign, questionnaires, fixed, columns }: ExportedCampaign): SavVariable[] {
  const widths: Readonly<Record<string, number>> = {
    campaign: campaign.id.length,
    questionnaire: Math.max(...questionnaires.map(({ id }) => id.length)),
  };
  return [
    ...fixed.map((column) => fixedVariable(column, widths[column.column])),
    ...columns.map(answerVariable),
  ];
}

function fixedVariable({ column, label, values }: FixedColumn, width: number | undefined): SavVariable {
  const common = { column, label: label.vi, canMiss: false, measure: 'nominal' } as const; // a literal
  if (width !== undefined) return { ...common, kind: 'text', width, labels: [], stored: String };
  if (values.length === 0)
    return { ...common, kind: 'day', width: 0, labels: [], measure: 'scale', stored: secondsOf };
  return { ...common, kind: 'number', width: 0, ...coded(values) };
}

function answerVariable({ column, wording, number, kind, values, missing }: AnswerColumn): SavVariable {
  const isRated = kind === 'rating' || kind === 'battery';
  const { labels, stored } = coded(values);
  return {
    column,
    label: number ? `${number} ${wording.vi}` : wording.vi,
    kind: kind === 'date' ? 'day' : 'number',
    width: 0,
    labels: [...labels, ...missing.map(({ value, label }) => ({ value, label: label.vi }))],
    canMiss: true,
    measure: isRated ? 'ordinal' : values.length === 0 ? 'scale' : 'nominal',
    stored: kind === 'date' ? secondsOf : stored,
  };
}

/** Numbers stay what they are; codes are numbered in their order. */
function coded(values: readonly { value: Cell; label: { vi: string } }[]) {
  const numbers = new Map(
    values.map(({ value }, at): [Cell, number] => [value, typeof value === 'number' ? value : at + 1]),
  );
  return {
    labels: values.map(({ value, label }) => ({ value: numbers.get(value) ?? 0, label: label.vi })),
    stored: (cell: Cell = missingCodes.not_asked) => numbers.get(cell) ?? Number(cell),
  };
}

/** From 14 October 1582, as SPSS counts. A missing value stays what it is. */
function secondsOf(cell: Cell = missingCodes.not_asked): number {
  return typeof cell === 'number' ? cell : Date.parse(`${cell}T00:00:00Z`) / 1000 + 12_219_379_200;
}
