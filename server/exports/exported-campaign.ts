import type { Db } from '#db/open.ts';
import { findAppraisal } from '#db/queries/appraisals.ts';
import { listComments } from '#db/queries/comments.ts';
import { listResponseIds, listResponses } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { type GroupCode, splitAnswerKey } from '#surveys/ids.ts';
import type { AppraisalSheet } from '#surveys/par-index/appraisal-sheet.ts';
import type { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { placesOf, type Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Response } from '#surveys/responses/response.ts';
import type { CriteriaSets } from '../criteria-sets.ts';
import { questionnairesOf } from '../provenance/questionnaires-of.ts';
import { type LeftOut, readLeftOut } from '../results/quality/left-out.ts';
import { type AnswerColumn, answerColumnsOf } from './answer-columns.ts';
import { type FixedColumn, fixedColumnsOf } from './fixed-columns.ts';
import type { Row } from './row.ts';
import { type ExportedResponse, openWideRows } from './wide-rows.ts';

/** Open words with their group and item only: nothing leads back to a response. */
export type ExportedComment = { group: string; item: string; target: string; wording: string; text: string };

/** A campaign, or one group of it, as every format is given it. */
export type ExportedCampaign = {
  db: Db;
  campaign: Campaign;
  group: GroupCode | undefined;
  questionnaires: readonly Questionnaire[];
  criteriaSet: CriteriaSet | undefined;
  /** What the unit was appraised, as it was entered last. */
  appraisal: AppraisalSheet | undefined;
  /** What was left out for a reason; the rows say by which exclusion, all rows are there. */
  leftOut: LeftOut;
  fixed: readonly FixedColumn[];
  columns: readonly AnswerColumn[];
  /** When it was asked for, and what stands before each response in the digest of the data. */
  at: Date;
  digestKey: string;
  /** Fixes which responses are read from now on, and says how many they are. */
  settle(): Promise<number>;
  /** By random ids, a portion at a time. */
  responses(): AsyncGenerator<Response>;
  /** Its own columns by name. */
  rowOf(response: Response): ExportedResponse;
  /** Under all columns. */
  wideRowOf(response: Response): Row;
  comments(): Promise<ExportedComment[]>;
};

/** What an export is made from: `Means` has it. */
export type ExportSource = {
  database: { db: Db };
  keys: { digestKeyFor(campaign: Campaign['id']): string };
  criteriaSets: Pick<CriteriaSets, 'find'>;
  now: () => Date;
};

/**
 * Responses held in memory at a time; others are served in between. Whatever is held when memory is tidied up stays
 * much longer than it is needed: with 500 at a time a file took up twice as much memory, and no less time.
 */
const portion = 100;

/** @throws Error where a questionnaire is missing from the database. */
export async function exportedCampaign(
  { database: { db }, keys, criteriaSets, now }: ExportSource,
  campaign: Campaign,
  group?: GroupCode,
): Promise<ExportedCampaign> {
  const questionnaires = await questionnairesOf(db, campaign, group);
  const targets = campaign.targets.map(({ code }) => code);
  const answerColumns = answerColumnsOf(questionnaires, targets);
  const leftOut = await readLeftOut(db, campaign.id);
  const fixed = fixedColumnsOf(campaign, leftOut);
  const rows = openWideRows(fixed, answerColumns, questionnaires, targets);
  let settled: readonly string[] | undefined;

  return {
    db,
    campaign,
    group,
    questionnaires,
    criteriaSet: criteriaSets.find(campaign.criteriaSet),
    appraisal: (await findAppraisal(db, campaign.id))?.sheet,
    leftOut,
    fixed,
    columns: answerColumns.columns,
    at: now(),
    digestKey: keys.digestKeyFor(campaign.id),
    async settle() {
      settled ??= await listResponseIds(db, campaign.id, group);
      return settled.length;
    },
    async *responses() {
      let given = 0;
      for await (const some of listResponses(db, campaign.id, portion)) {
        for (const response of some) {
          const isMeant = settled ? response.id === settled[given] : !group || response.group === group;
          if (isMeant) yield response;
          if (isMeant) given += 1;
        }
      }
      if (settled && given !== settled.length)
        throw new Error('a response was taken away while the file was written');
    },
    rowOf: rows.byName,
    wideRowOf: rows.wide,
    async comments() {
      const wordings = wordingsOf(questionnaires, campaign);
      const all = await listComments(db, campaign.id);
      return all
        .filter((comment) => group === undefined || comment.group === group)
        .map(({ group: from, key, text }) => {
          const { item, target = '' } = splitAnswerKey(key);
          return { group: from, item, target, wording: wordings.get(`${from} ${key}`) ?? '', text };
        });
    },
  };
}

function wordingsOf(
  questionnaires: readonly Questionnaire[],
  { groups, targets }: Campaign,
): Map<string, string> {
  const codes = targets.map(({ code }) => code);
  return new Map(
    groups.flatMap(({ code, questionnaire: id }) => {
      const questionnaire = questionnaires.find((one) => one.id === id);
      if (!questionnaire) return [];
      return placesOf(questionnaire, codes).map(({ key, asked }): [string, string] => [
        `${code} ${key}`,
        asked.wording.vi,
      ]);
    }),
  );
}
