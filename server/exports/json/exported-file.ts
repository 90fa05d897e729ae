import * as z from 'zod/mini';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import { modes } from '#surveys/campaigns/mode.ts';
import {
  CampaignId,
  CollectionPointId,
  GroupCode,
  ItemCode,
  QuestionnaireId,
  TargetCode,
} from '#surveys/ids.ts';
import { batchStates } from '#surveys/paper/batch.ts';
import { BatchCounts } from '#surveys/paper/summary.ts';
import { AppraisalSheet } from '#surveys/par-index/appraisal-sheet.ts';
import { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { Wording } from '#surveys/questionnaire/wording.ts';
import { missingKinds } from '#surveys/responses/answer.ts';
import { dispositions } from '#surveys/responses/disposition.ts';
import { durationBands } from '#surveys/responses/response.ts';
import { ExportedExclusion } from './exclusions.ts';

/** Changes when a reader of the older form would go wrong. */
export const exportName = 'lang-nghe-export/4';
/** Stands before the last member; what is before it is what the manifest's `sha256` is of. */
export const manifestStart = ',\n"manifest":';

const Count = z.int().check(z.nonnegative());
const Digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Cell = z.union([z.number(), z.string()]);
const Labelled = z.object({ value: Cell, label: Wording });

/** A column of the responses. Those before the answers have no item. */
export const ExportColumn = z.object({
  column: z.string(),
  wording: Wording,
  values: z.array(Labelled),
  questionnaires: z.optional(z.array(QuestionnaireId)),
  item: z.optional(ItemCode),
  target: z.optional(TargetCode),
  option: z.optional(z.string()),
  section: z.optional(Wording),
  number: z.optional(z.string()),
  kind: z.optional(z.string()),
  missing: z.optional(
    z.array(z.object({ value: z.number(), missing: z.enum(missingKinds), label: Wording })),
  ),
});
export type ExportColumn = z.infer<typeof ExportColumn>;

/** What stands before the answers in every row; the columns of the answers follow it. */
export const ExportRow = z.catchall(
  z.object({
    campaign: CampaignId,
    is_trial: z.union([z.literal(0), z.literal(1)]),
    group: GroupCode,
    point: CollectionPointId,
    questionnaire: QuestionnaireId,
    mode: z.enum(modes),
    received_on: z.string(),
    is_late: z.union([z.literal(0), z.literal(1)]),
    disposition: z.enum(dispositions),
    duration: z.enum(durationBands),
    /** 0, or which of `exclusions` leaves it out of the figures, from 1. */
    excluded: Count,
  }),
  Cell,
);
export type ExportRow = z.infer<typeof ExportRow>;

const Manifest = z.object({ responses: Count, comments: Count, dataDigest: Digest, sha256: Digest });
export type ExportManifest = z.infer<typeof Manifest>;

const Figures = z.object({
  total: z.record(z.string(), z.unknown()),
  criteria: z.array(z.record(z.string(), z.unknown())),
  assessed: z.array(z.record(z.string(), z.unknown())),
  groups: z.array(z.record(z.string(), z.unknown())),
  items: z.array(z.record(z.string(), z.unknown())),
  /** Null where nothing was entered of what the unit was appraised. */
  unit: z.nullable(z.record(z.string(), z.unknown())),
  /** The scores as they would be with what was left out; only where something was. */
  withExcluded: z.optional(z.record(z.string(), z.unknown())),
});

/** What the pages show beside counts and scores, by group and by pair of groups. */
const Statistics = z.object({
  groups: z.array(z.record(z.string(), z.unknown())),
  comparisons: z.array(z.record(z.string(), z.unknown())),
});

/** The exported file. Where one group alone was exported `figures` and `statistics` are null; `figures` also where the
 * campaign has no criteria set. */
export const ExportedFile = z.object({
  format: z.literal(exportName),
  is_trial: z.boolean(),
  provenance: z.object({
    campaign: CampaignId,
    isTrial: z.boolean(),
    questionnaires: z.array(z.object({ id: QuestionnaireId, digest: Digest })),
    criteriaSet: z.nullable(z.object({ id: z.string(), digest: Digest })),
    software: z.object({ name: z.string(), version: z.string() }),
    at: z.string(),
    group: z.nullable(GroupCode),
    digestKey: z.string(),
  }),
  campaign: Campaign,
  questionnaires: z.array(Questionnaire),
  criteria_set: z.nullable(CriteriaSet),
  /** The points that were appraised; null where nobody entered any. */
  appraisal: z.nullable(AppraisalSheet),
  codebook: z.array(ExportColumn),
  paper_batches: z.array(
    z.object({
      number: Count,
      group: GroupCode,
      point: CollectionPointId,
      questionnaire: QuestionnaireId,
      state: z.enum(batchStates),
      printed: Count,
      handedOut: z.optional(Count),
      returned: z.optional(Count),
      reason: z.optional(z.string()),
      counts: z.optional(BatchCounts),
    }),
  ),
  /** Also those that were taken back: they leave nothing out any more. */
  exclusions: z.array(ExportedExclusion),
  responses: z.array(ExportRow),
  comments: z.array(
    z.object({
      group: z.string(),
      item: z.string(),
      target: z.string(),
      wording: z.string(),
      text: z.string(),
    }),
  ),
  figures: z.nullable(Figures),
  statistics: z.nullable(Statistics),
  manifest: Manifest,
});
export type ExportedFile = z.infer<typeof ExportedFile>;
