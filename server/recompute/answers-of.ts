import { type AnswerKey, answerKey } from '#surveys/ids.ts';
import type { Answer, Missing } from '#surveys/responses/answer.ts';
import type { Digested } from '#surveys/responses/canonical.ts';
import { missingCodes } from '#surveys/responses/missing-codes.ts';
import type { ExportColumn, ExportRow } from '../exports/json/exported-file.ts';

/** A column of answers, and under which key they are stored. */
export type AnsweredColumn = {
  column: string;
  key: AnswerKey;
  kind: string;
  option: string | undefined;
  levels: number;
};

export function answeredColumns(codebook: readonly ExportColumn[]): AnsweredColumn[] {
  return codebook.flatMap(({ column, item, target, kind = '', option, values }) =>
    item ? [{ column, key: answerKey(item, target), kind, option, levels: values.length }] : [],
  );
}

const missingOf = new Map<string | number, Missing>(
  Object.entries(missingCodes).map(([missing, code]) => [code, missing as Missing]), // its keys are the kinds
);

/** Why a cell holds no answer; undefined where it holds one. */
export function missingIn(cell: string | number): Missing | undefined {
  return missingOf.get(cell);
}

/** The response of a row as it is stored, but for its id, which no file holds. */
export function digestedOf(row: ExportRow, columns: readonly AnsweredColumn[]): Digested {
  const { campaign, group, point, questionnaire, mode, disposition, duration } = row;
  const answers: Record<string, Answer> = {};
  for (const { column, key, option } of columns) {
    const cell = row[column];
    if (cell === undefined) continue;
    const missing = missingIn(cell);
    if (missing === 'no_opinion' || missing === 'void') answers[key] = { missing };
    if (missing) continue;
    if (option === undefined) answers[key] = cell;
    else if (cell === 1) answers[key] = [...chosen(answers[key]), option];
  }
  const received = { receivedOn: row.received_on, isLate: row.is_late === 1 };
  return { campaign, group, point, questionnaire, mode, disposition, duration, ...received, answers };
}

const chosen = (answer: Answer | undefined): string[] => (Array.isArray(answer) ? answer : []);
