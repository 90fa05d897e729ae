import * as z from 'zod/mini';
import { CampaignId } from '../ids.ts';

/** Everything an official can do that is written down. The sentence of each stands in `client/texts`. */
export const actKinds = [
  'campaign.made',
  'campaign.saved',
  'campaign.opened',
  'campaign.trial_started',
  'campaign.closed',
  'campaign.extended',
  'campaign.corrected',
  'campaign.dropped',
  'questionnaire.draft_started',
  'questionnaire.draft_deleted',
  'questionnaire.published',
  'questionnaire.wording_corrected',
  'criteria.drafted',
  'criteria.given_up',
  'criteria.published',
  'appraisal.saved',
  'codes.printed',
  'codes.revoked',
  'counter.offered',
  'counter.revoked',
  'tablet.offered',
  'tablet.enrolled',
  'tablet.locked',
  'tablet.unlocked',
  'tablet.revoked',
  'tablet.rescued',
  'paper.printed',
  'paper.counted',
  'paper.accepted',
  'paper.rejected',
  'results.unsealed',
  'responses.exported',
  'responses.reported',
  'responses.simulated',
  'responses.excluded',
  'responses.readmitted',
  'account.invited',
  'account.invitation_withdrawn',
  'account.made',
  'account.renamed',
  'account.role_changed',
  'account.deactivated',
  'account.reactivated',
  'account.password_changed',
  'account.password_link_made',
  'account.password_chosen',
  'account.second_factor_on',
  'account.second_factor_off',
  'account.second_factor_reset',
  'account.recovery_codes_made',
  'account.recovery_code_used',
  'account.second_factor_required',
] as const;
export const ActKind = z.enum(actKinds);
export type ActKind = z.infer<typeof ActKind>;

/** What a kind is about: the word before its full stop. */
export function subjectOf(kind: ActKind): string {
  return kind.split('.')[0] ?? kind;
}

/**
 * A small batch that is counted or accepted, a rescue file of one interview: with a minute beside them they would say
 * when somebody's ballot was in which hands. Of these the log keeps the day alone.
 */
const keptByDay: readonly ActKind[] = ['tablet.rescued', 'paper.counted', 'paper.accepted', 'paper.rejected'];

export function isKeptByDay(kind: ActKind): boolean {
  return keptByDay.includes(kind);
}

/**
 * What was done. `about` holds names, counts and reasons; never an answer, a secret, or anything that joins a
 * respondent to a time (docs/security.md).
 */
export const Act = z.object({
  kind: ActKind,
  campaign: z.optional(CampaignId),
  about: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Act = z.infer<typeof Act>;

/**
 * An act as it stands in the log. `number` counts from 1 without a gap; `at` is ISO 8601 in UTC, of what is
 * kept by day the day's beginning in Vietnam; `by` is a user
 * name; `previous` is the digest of the act before, of the first one 64 zeros.
 */
export type RecordedAct = Act & {
  number: number;
  at: string;
  by: string;
  previous: string;
  /** SHA-256 of `sealedText`, in hexadecimal letters. */
  digest: string;
};

export const beforeTheFirst = '0'.repeat(64);

/** The text that is sealed: a JSON array in this order, `about` as pairs sorted by their names' UTF-16 units. */
export function sealedText({ number, at, by, kind, campaign, about, previous }: Omit<RecordedAct, 'digest'>) {
  const pairs = Object.keys(about)
    .sort()
    .map((name) => [name, about[name]]);
  return JSON.stringify([number, at, by, kind, campaign ?? null, pairs, previous]);
}
