import type { AnswerKey, ItemCode, TargetCode } from '../ids.ts';
import { type KindName, kindOf } from '../items/index.ts';
import type { Column } from '../items/kind.ts';
import { type Answers, isMissing, type Missing, marksOf } from '../responses/answer.ts';
import { missingCodes, missingLabels } from '../responses/missing-codes.ts';
import { keysOnRoute } from './on-route.ts';
import { type Place, placesOf, type Questionnaire, scalesOf } from './questionnaire.ts';
import type { Wording } from './wording.ts';

/** One column of the flat file, as its reader needs it explained. */
export type Variable = {
  /** The answer's key with "_" for "@", and what the kind adds: `I1`, `S1_NOIVU`, `IX_attitude`. */
  column: string;
  item: ItemCode;
  target: TargetCode | undefined;
  /** The option that a column of 0 and 1 stands for. */
  option?: string;
  section: Wording;
  /** What the paper prints before the wording. */
  number: string | undefined;
  wording: Wording;
  kind: KindName;
  values: { value: string | number; label: Wording }[];
  /** Only those that can occur. */
  missing: { value: number; missing: Missing; label: Wording }[];
};

type FlatColumn = { name: string; column: Column; place: Place };

function flatColumns(questionnaire: Questionnaire, targets: readonly TargetCode[]): FlatColumn[] {
  const scales = scalesOf(questionnaire);
  return placesOf(questionnaire, targets).flatMap((place) =>
    kindOf(place.item)
      .columns(place.item, place.asked, scales)
      .map((column) => ({ name: `${place.key.replace('@', '_')}${column.suffix}`, column, place })),
  );
}

/** Every column of the flat file, in its order. Open words have none: they are kept apart. */
export function codebook(questionnaire: Questionnaire, targets: readonly TargetCode[]): Variable[] {
  return flatColumns(questionnaire, targets).map(({ name, column, place }) => ({
    column: name,
    item: place.asked.code,
    target: place.target,
    ...(column.suffix !== '' && { option: column.suffix.slice(1) }),
    section: place.section.title,
    number: place.asked.number,
    wording: column.label,
    kind: place.item.kind,
    values: column.values,
    missing: missingOf(questionnaire, place),
  }));
}

function missingOf(questionnaire: Questionnaire, { item, section }: Place): Variable['missing'] {
  const noOpinion = 'scale' in item ? scalesOf(questionnaire)[item.scale]?.noOpinion : undefined;
  const isAlwaysAsked = !item.when && !section.when && !questionnaire.eligibility;
  const occurring: Missing[] = ['not_answered', 'void'];
  if (noOpinion) occurring.unshift('no_opinion');
  if (!isAlwaysAsked) occurring.unshift('not_asked');
  return occurring.map((missing) => ({
    value: missingCodes[missing],
    missing,
    label: missing === 'no_opinion' && noOpinion ? noOpinion : missingLabels[missing],
  }));
}

/** The columns of one questionnaire in the order of the codebook, with what makes a cell of a valid answer. */
export function columnsOf(questionnaire: Questionnaire, targets: readonly TargetCode[]) {
  return flatColumns(questionnaire, targets).map(({ name, column, place: { key } }) => ({
    name,
    key,
    cell: column.cell,
  }));
}

/** One row of the flat file: column name → level, number, code or missing code. */
export type FlatRow = Record<string, string | number>;

/** Prepared once, for many responses to the same questionnaire. */
export function flattener(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
): (answers: Answers) => FlatRow {
  const columns = flatColumns(questionnaire, targets);
  return (answers) => {
    const asked = keysOnRoute(questionnaire, targets, (key) => marksOf(answers[key]));
    return Object.fromEntries(
      columns.map(({ name, column, place: { key } }) => [name, cellOf(column, key, answers, asked)]),
    );
  };
}

function cellOf(column: Column, key: AnswerKey, answers: Answers, asked: ReadonlySet<AnswerKey>) {
  const answer = answers[key];
  if (!asked.has(key)) return missingCodes.not_asked;
  if (answer === undefined) return missingCodes.not_answered;
  return isMissing(answer) ? missingCodes[answer.missing] : column.cell(answer);
}

export function flatten(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  answers: Answers,
): FlatRow {
  return flattener(questionnaire, targets)(answers);
}
