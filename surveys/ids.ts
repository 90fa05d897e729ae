import * as z from 'zod/mini';

/**
 * Branded identifiers: a group's code cannot be passed where a collection point's is wanted.
 * Each schema is the only way to make one from a plain string.
 */

const code = (pattern: RegExp) => z.string().check(z.regex(pattern));

/** Stable slug of a campaign, e.g. `2024` or `trial`. */
export const CampaignId = code(/^[a-z0-9][a-z0-9-]{0,39}$/).brand<'CampaignId'>();
export type CampaignId = z.infer<typeof CampaignId>;

/** 128 random bits as 22 letters of base64url: the only key of a response. */
export const ResponseId = code(/^[A-Za-z0-9_-]{22}$/).brand<'ResponseId'>();
export type ResponseId = z.infer<typeof ResponseId>;

/** 128 random bits as 22 letters of base64url. */
export const DeviceId = code(/^[A-Za-z0-9_-]{22}$/).brand<'DeviceId'>();
export type DeviceId = z.infer<typeof DeviceId>;

/** One thing asked: `I1`, `VII2`, `T13`. Also the name of its column in every export. */
export const ItemCode = code(/^[A-Z][A-Za-z0-9]{0,15}$/).brand<'ItemCode'>();
export type ItemCode = z.infer<typeof ItemCode>;

/** A response option as stored; never shown. */
export const OptionCode = code(/^[a-z0-9][a-z0-9_]{0,31}$/).brand<'OptionCode'>();
export type OptionCode = z.infer<typeof OptionCode>;

export const ScaleCode = code(/^[A-Z]{2}[0-9]$/).brand<'ScaleCode'>();
export type ScaleCode = z.infer<typeof ScaleCode>;

/** An assessed body: a department, the city's People's Committee. */
export const TargetCode = code(/^[A-Z][A-Z0-9]{0,15}$/).brand<'TargetCode'>();
export type TargetCode = z.infer<typeof TargetCode>;

export const GroupCode = code(/^[a-z][a-z0-9-]{0,31}$/).brand<'GroupCode'>();
export type GroupCode = z.infer<typeof GroupCode>;

export const CollectionPointId = code(/^[a-z0-9][a-z0-9-]{0,39}$/).brand<'CollectionPointId'>();
export type CollectionPointId = z.infer<typeof CollectionPointId>;

/**
 * A version of a questionnaire: slug, at sign, version number, e.g. `m1@1`; after a typo was mended in it while it was
 * fielded, with the number of that wording: `m1@1.1`. Wordings of one version are analysed together.
 */
export const QuestionnaireId = code(
  /^[a-z][a-z0-9-]{0,31}@[1-9][0-9]{0,3}(\.[1-9][0-9]{0,3})?$/,
).brand<'QuestionnaireId'>();
export type QuestionnaireId = z.infer<typeof QuestionnaireId>;

/** What all versions of a questionnaire have in common: `m1`. */
export const QuestionnaireSlug = code(/^[a-z][a-z0-9-]{0,31}$/).brand<'QuestionnaireSlug'>();
export type QuestionnaireSlug = z.infer<typeof QuestionnaireSlug>;

/** A batch of paper ballots: 128 random bits as 22 letters of base64url. */
export const BatchId = code(/^[A-Za-z0-9_-]{22}$/).brand<'BatchId'>();
export type BatchId = z.infer<typeof BatchId>;

/** A batch of printed access codes: 128 random bits as 22 letters of base64url. */
export const CodeBatchId = code(/^[A-Za-z0-9_-]{22}$/).brand<'CodeBatchId'>();
export type CodeBatchId = z.infer<typeof CodeBatchId>;

/** Ballots that were left out together: 128 random bits as 22 letters of base64url. */
export const ExclusionId = code(/^[A-Za-z0-9_-]{22}$/).brand<'ExclusionId'>();
export type ExclusionId = z.infer<typeof ExclusionId>;

/** A screen at the counter: 128 random bits as 22 letters of base64url. */
export const CounterScreenId = code(/^[A-Za-z0-9_-]{22}$/).brand<'CounterScreenId'>();
export type CounterScreenId = z.infer<typeof CounterScreenId>;

/** The key of an answer: an item's code, or `item@TARGET` inside a section that repeats per target. */
export type AnswerKey = string & z.core.$brand<'AnswerKey'>;

export { answerKey, splitAnswerKey } from './answer-key.ts';
