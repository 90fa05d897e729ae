import type { QuestionnaireId, TargetCode } from '#surveys/ids.ts';
import { columnsOf } from '#surveys/questionnaire/codebook.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { type Answer, isMissing } from '#surveys/responses/answer.ts';
import { missingCodes } from '#surveys/responses/missing-codes.ts';
import type { Response } from '#surveys/responses/response.ts';
import { type Route, routesSeen } from '../results/routes-seen.ts';
import type { AnswerColumns } from './answer-columns.ts';
import type { FixedColumn } from './fixed-columns.ts';
import type { Blank, Cell, Row } from './row.ts';

/** One respondent's row by column. Columns of other questionnaires are not in it. */
export type ExportedResponse = Readonly<Record<string, Cell>>;

export type WideRows = {
  /** The row under all columns. @throws Error for a response to a questionnaire that is not among the columns. */
  wide(response: Response): Row;
  /** Its own columns only, by name, in the order of its questionnaire. @throws Error as above. */
  byName(response: Response): ExportedResponse;
};

type OwnColumn = { name: string; cell(response: Response, route: Route): Cell };

type Plan = {
  routeOf: ReturnType<typeof routesSeen>;
  own: readonly OwnColumn[];
  /** Its own columns between those of the others, in the order of the wide table. */
  among: readonly (OwnColumn | Blank)[];
};

/** Prepared once for each questionnaire. */
export function openWideRows(
  fixed: readonly FixedColumn[],
  { columns, names }: AnswerColumns,
  questionnaires: readonly Questionnaire[],
  targets: readonly TargetCode[],
): WideRows {
  const order = columns.map(({ column }) => column);
  const plans = new Map(
    questionnaires.map((one): [QuestionnaireId, Plan] => [
      one.id,
      planOf(one, targets, names.get(one.id) ?? new Map(), order),
    ]),
  );

  function planFor({ questionnaire }: Response): Plan {
    const plan = plans.get(questionnaire);
    // better no file than one that leaves somebody out
    if (!plan) throw new Error(`a response to ${questionnaire} came in while the file was written`);
    return plan;
  }

  return {
    wide(response) {
      const { routeOf, among } = planFor(response);
      const route = routeOf(response.answers);
      const row: (Cell | Blank)[] = fixed.map(({ cell }) => cell(response));
      for (const one of among) row.push('blank' in one ? one : one.cell(response, route));
      return row;
    },
    byName(response) {
      const { routeOf, own } = planFor(response);
      const route = routeOf(response.answers);
      const row: Record<string, Cell> = {};
      for (const { column, cell } of fixed) row[column] = cell(response);
      for (const { name, cell } of own) row[name] = cell(response, route);
      return row;
    },
  };
}

function planOf(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  names: ReadonlyMap<string, string>,
  order: readonly string[],
): Plan {
  const columns = columnsOf(questionnaire, targets);
  const keys = [...new Set(columns.map(({ key }) => key))];
  const own = columns.map(({ name, key, cell }): OwnColumn => {
    const at = keys.indexOf(key);
    return {
      name: names.get(name) ?? name,
      cell: ({ answers }, route) => cellOf(answers[key], route[at] === 1, cell),
    };
  });
  return { routeOf: routesSeen(questionnaire, targets, keys), own, among: amongAll(own, order) };
}

function cellOf(
  answer: Answer | undefined,
  isAsked: boolean,
  cell: ReturnType<typeof columnsOf>[number]['cell'],
): Cell {
  if (!isAsked) return missingCodes.not_asked;
  if (answer === undefined) return missingCodes.not_answered;
  return isMissing(answer) ? missingCodes[answer.missing] : cell(answer);
}

function amongAll(own: readonly OwnColumn[], order: readonly string[]): (OwnColumn | Blank)[] {
  const byName = new Map(own.map((column) => [column.name, column]));
  const among: (OwnColumn | Blank)[] = [];
  let blank = 0;
  const endBlank = () => {
    if (blank > 0) among.push({ blank });
    blank = 0;
  };
  for (const name of order) {
    const column = byName.get(name);
    if (!column) {
      blank += 1;
      continue;
    }
    endBlank();
    among.push(column);
  }
  endBlank();
  return among;
}
