import type { AnswerKey, GroupCode } from '#surveys/ids.ts';
import type { Evidence, GroupEvidence } from '#surveys/par-index/evidence.ts';
import { openBallots } from '#surveys/par-index/whole-ballots.ts';
import { isSameVersion } from '#surveys/questionnaire/versions/version-id.ts';
import type { LevelTally } from '#surveys/responses/tally.ts';
import type { ExportedFile, ExportRow } from '../exports/json/exported-file.ts';
import { type AnsweredColumn, answeredColumns, missingIn } from './answers-of.ts';

type Counted = GroupEvidence & { tallies: Map<string, LevelTally>; exclusions: Record<string, number> };

/**
 * What each group answered, counted from the rows of the file and nothing else. `everybody`: also what was left out for a
 * reason.
 */
export function evidenceIn(
  { campaign, codebook, responses, criteria_set: set }: ExportedFile,
  { everybody = false } = {},
): Evidence {
  const columns = answeredColumns(codebook).filter(({ kind }) => kind === 'rating' || kind === 'battery');
  const asked = new Map(codebook.map(({ column, questionnaires = [] }) => [column, questionnaires]));
  const groups = new Map(
    campaign.groups.map(({ code, minimumN, questionnaire }) => {
      const own = columns.filter(({ column }) => asked.get(column)?.includes(questionnaire));
      const levels = new Map(own.map((column) => [column.key, column.levels]));
      const ballots = set ? openBallots(set, code, (key) => levels.get(key) ?? 0) : undefined;
      return [code, { questionnaire, own, ballots, counted: nothing(minimumN, own) }] as const;
    }),
  );
  for (const row of responses) {
    const group = groups.get(row.group);
    if (!group) continue;
    const { questionnaire, own, ballots, counted } = group;
    if (row.disposition !== 'complete') increase(counted.exclusions, row.disposition);
    else if (!isSameVersion(row.questionnaire, questionnaire)) increase(counted.exclusions, 'other_version');
    else if (row.excluded !== 0 && !everybody) increase(counted.exclusions, 'excluded');
    else {
      counted.completeResponses += 1;
      for (const column of own) count(counted.tallies.get(column.key), row[column.column]);
      ballots?.add((key) => levelIn(row, own, key));
    }
  }
  return new Map(
    [...groups].map(([code, { counted, ballots }]): [GroupCode, GroupEvidence] => [
      code,
      ballots ? { ...counted, ballots: ballots.counts() } : counted,
    ]),
  );
}

function nothing(minimumN: number, own: readonly AnsweredColumn[]): Counted {
  return {
    minimumN,
    completeResponses: 0,
    exclusions: { partial: 0, screened_out: 0, void: 0, other_version: 0 },
    tallies: new Map(own.map(({ key, levels }) => [key, empty(levels)])),
  };
}

function empty(levels: number): LevelTally {
  const missing = { not_asked: 0, not_answered: 0, no_opinion: 0, void: 0 };
  return { levels: Array<number>(levels).fill(0), missing };
}

/** Who was not asked has no level: the file says so of every cell. */
function levelIn(row: ExportRow, columns: readonly AnsweredColumn[], key: AnswerKey): number | undefined {
  const column = columns.find((one) => one.key === key);
  const cell = column && row[column.column];
  return typeof cell === 'number' && !missingIn(cell) ? cell : undefined;
}

function count(tally: LevelTally | undefined, cell: string | number | undefined): void {
  if (!tally || cell === undefined) return;
  const missing = missingIn(cell);
  if (missing) tally.missing[missing] += 1;
  else if (typeof cell === 'number') tally.levels[cell - 1] = (tally.levels[cell - 1] ?? 0) + 1;
}

function increase(counts: Record<string, number>, reason: string): void {
  counts[reason] = (counts[reason] ?? 0) + 1;
}
