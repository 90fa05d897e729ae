import type { QuestionnaireId, TargetCode } from '#surveys/ids.ts';
import { codebook, type Variable } from '#surveys/questionnaire/codebook.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { compareVersions, isSameVersion, wordingZeroOf } from '#surveys/questionnaire/versions/version-id.ts';
import { missingCodes, missingLabels } from '#surveys/responses/missing-codes.ts';

/** A column of the wide table: a variable of one questionnaire, or one that several ask in the same words. */
export type AnswerColumn = Omit<Variable, 'column'> & { column: string; questionnaires: QuestionnaireId[] };

/** `names`: for each questionnaire, its own column's name → the name in the wide table. */
export type AnswerColumns = {
  columns: AnswerColumn[];
  names: ReadonlyMap<QuestionnaireId, ReadonlyMap<string, string>>;
};

/**
 * All questionnaires' columns side by side. Where two use one code for different things, each of them gets its
 * questionnaire before the name (`m1v1_P0`), so that a column never means two things. Wordings of one version share
 * their columns, in the words of the latest.
 */
export function answerColumnsOf(
  questionnaires: readonly Questionnaire[],
  targets: readonly TargetCode[],
): AnswerColumns {
  const latest = latestWordings(questionnaires);
  const asked = latest.flatMap((questionnaire) =>
    codebook(questionnaire, targets).map((variable) => ({ id: questionnaire.id, variable })),
  );
  const meanings = Map.groupBy(asked, ({ variable }) => variable.column);
  const nameOf = (id: QuestionnaireId, { column }: Variable) => {
    const different = new Set(meanings.get(column)?.map(({ variable }) => meaningOf(variable)));
    return different.size > 1 ? `${wordingZeroOf(id).replace('@', 'v')}_${column}` : column;
  };

  const columns = new Map<string, AnswerColumn>();
  const names = new Map<QuestionnaireId, Map<string, string>>(latest.map(({ id }) => [id, new Map()]));
  for (const { id, variable } of asked) {
    const name = nameOf(id, variable);
    names.get(id)?.set(variable.column, name);
    const before = columns.get(name);
    const wordings = questionnaires.map((one) => one.id).filter((one) => isSameVersion(one, id));
    if (before) before.questionnaires.push(...wordings);
    else columns.set(name, { ...variable, column: name, questionnaires: wordings });
  }
  for (const { id } of questionnaires) {
    const same = latest.find((one) => isSameVersion(one.id, id));
    const named = same && names.get(same.id);
    if (named) names.set(id, named);
  }
  const isShared = latest.length > 1;
  return { columns: [...columns.values()].map((column) => withNotAsked(column, isShared)), names };
}

function latestWordings(questionnaires: readonly Questionnaire[]): Questionnaire[] {
  return questionnaires.filter(({ id }) =>
    questionnaires.every((other) => !isSameVersion(other.id, id) || compareVersions(other.id, id) <= 0),
  );
}

/** The same words, answers and item: the number before it may differ from paper to paper. */
function meaningOf({ item, target, wording, kind, values }: Variable): string {
  return JSON.stringify([item, target, wording, kind, values]);
}

/** In a table of several questionnaires every column is "not asked" for the others' respondents. */
function withNotAsked(column: AnswerColumn, isShared: boolean): AnswerColumn {
  if (!isShared || column.missing.some(({ missing }) => missing === 'not_asked')) return column;
  const notAsked = {
    value: missingCodes.not_asked,
    missing: 'not_asked' as const, // a literal, which the object would widen to string
    label: missingLabels.not_asked,
  };
  return { ...column, missing: [notAsked, ...column.missing] };
}
