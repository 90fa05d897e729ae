import { listBatches } from '#db/queries/paper/paper-batches.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { finalSealDue } from '#surveys/seal/due.ts';
import { paperTable } from '../fieldwork/paper/paper-table.ts';
import { sealCampaign } from '../fieldwork/seal/seal-campaign.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';
import type { DataProvenance, Provenances } from '../provenance/provenances.ts';
import { campaignComments } from '../results/comments.ts';
import { total } from '../results/field-counts.ts';
import { type GroupResults, groupResults } from '../results/group-results.ts';
import { campaignIndexInputs } from '../results/index-inputs.ts';
import { progressOf } from '../results/progress.ts';
import { type Releases, told } from '../results/release/release.ts';
import { roughly } from '../results/release/roughly.ts';
import type { Summary } from '../results/summary.ts';
import { findEarlier } from './earlier.ts';
import { type Topics, topicsOf } from './topics.ts';

/** The figures of one campaign as its screens tell them: nothing is computed for a report alone. */
export type Figures = {
  campaign: Campaign;
  groups: readonly GroupResults[];
  /** Undefined where the campaign names no criteria set. */
  index: IndexInputs | undefined;
};

export type IndexInputs = ReturnType<typeof campaignIndexInputs>;

/** Everything a report is made of. */
export type Material = Figures & {
  summary: Summary;
  criteriaSet: CriteriaSet | undefined;
  topics: Topics;
  progress: ReturnType<typeof progressOf>;
  paper: ReturnType<typeof paperTable>;
  /** While more can come in, none: one by one they would say who wrote when. */
  comments: Awaited<ReturnType<typeof campaignComments>> | undefined;
  provenance: DataProvenance;
  /** More can come in: only a trial is reported on before its end, in blurred figures. */
  isProvisional: boolean;
  /** The official campaign before this one, with figures of its own. */
  earlier: Figures | undefined;
  at: Date;
};

export type Sources = { means: Means; releases: Releases; provenances: Provenances };

/** @throws Problem results_sealed, report_waits (an official campaign to which more can come in) */
export async function readMaterial(sources: Sources, campaign: Campaign): Promise<Material> {
  const { means, releases, provenances } = sources;
  const { db } = means.database;
  await sealWhatIsOver(means, campaign);
  const provenance = await provenances.withData(campaign);
  const { standing, summary } = told(await releases(campaign));
  const isProvisional = standing === 'live';
  if (isProvisional && !campaign.isTrial) throw new Problem('report_waits');
  // a response came in between: the digest must be of what was counted
  const isSame = total(summary.field()) === provenance.data.responses;
  const batches = await listBatches(db, campaign.id);
  const figures = figuresOf(campaign, summary);
  return {
    ...(isProvisional
      ? { ...figures, ...roughly({ groups: figures.groups, index: figures.index }) }
      : figures),
    summary,
    criteriaSet: summary.criteriaSet,
    topics: topicsOf(summary),
    progress: progressOf(campaign, summary.field()),
    paper: paperTable(
      campaign,
      batches.map(({ batch }) => batch),
    ),
    comments: isProvisional ? undefined : await campaignComments(db, campaign),
    provenance: isSame ? provenance : await provenances.withData(campaign),
    isProvisional,
    earlier: await findEarlier(sources, campaign),
    at: means.now(),
  };
}

/** The report prints the final seal, so it need not wait for whoever looks every few minutes. */
async function sealWhatIsOver(means: Means, campaign: Campaign): Promise<void> {
  if (means.now() < finalSealDue(campaign)) return;
  try {
    await sealCampaign(means, campaign);
  } catch (error) {
    // the report says that there is none
    means.logger.error({ stack: error instanceof Error ? error.stack : String(error) }, 'sealing failed');
  }
}

export function figuresOf(campaign: Campaign, summary: Summary): Figures {
  return {
    campaign,
    groups: campaign.groups.flatMap(({ code }) => groupResults(campaign, summary, code) ?? []),
    index: indexOf(campaign, summary),
  };
}

function indexOf(campaign: Campaign, summary: Summary): IndexInputs | undefined {
  try {
    return campaignIndexInputs(campaign, summary);
  } catch (error) {
    if (error instanceof Problem && error.code === 'no_criteria_set') return undefined;
    throw error;
  }
}
