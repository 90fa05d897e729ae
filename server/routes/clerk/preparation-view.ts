import type { Db } from '#db/open.ts';
import { findDraft, listDrafts, type StoredDraft } from '#db/queries/campaign-drafts.ts';
import { findCampaignRevision, listCampaigns } from '#db/queries/campaigns.ts';
import { listCriteriaSets } from '#db/queries/criteria-sets.ts';
import { listQuestionnaires } from '#db/queries/questionnaires.ts';
import { countResponses } from '#db/queries/responses.ts';
import { surroundingsOf, trialsOf } from '#server/fieldwork/campaigns/draft-at-hand.ts';
import { Problem } from '#server/problem.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { nothingFree, whatFreezes } from '#surveys/campaigns/freezing.ts';
import { draftOf } from '#surveys/campaigns/preparation/draft-of.ts';
import {
  preventsOpening,
  preventsTrial,
  type ReadinessFinding,
} from '#surveys/campaigns/readiness/finding.ts';
import { readiness } from '#surveys/campaigns/readiness/readiness.ts';
import { acceptsLateAt, lastDayOf, vietnamDay, windowAt } from '#surveys/campaigns/window.ts';
import type { CampaignId } from '#surveys/ids.ts';
import { kindOf } from '#surveys/items/index.ts';
import { criteriaSets } from '#surveys/par-index/criteria-sets/index.ts';
import { inspect } from '#surveys/questionnaire/inspect.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';

export function foundIn(findings: readonly ReadinessFinding[]) {
  return findings.map((finding) => ({
    ...finding,
    preventsOpening: preventsOpening(finding),
    preventsTrial: preventsTrial(finding),
  }));
}

/** Drafts and campaigns, as they are listed. */
export async function preparationList(db: Db, now: Date, mayPrepare: boolean) {
  const campaigns = await listCampaigns(db);
  const drafts = await Promise.all(
    (await listDrafts(db)).map(async ({ draft, savedBy, savedOn }) => {
      const findings = readiness(draft, await surroundingsOf(db, draft.id, now));
      return {
        id: draft.id,
        title: draft.title,
        firstDay: draft.firstDay,
        lastDay: draft.lastDay,
        left: findings.filter(preventsOpening).length,
        savedBy,
        savedOn,
      };
    }),
  );
  const fielded = await Promise.all(
    campaigns.map(async (campaign) => ({
      ...campaignView(campaign, now),
      responses: await countResponses(db, campaign.id),
    })),
  );
  return { today: vietnamDay(now), mayPrepare, drafts, campaigns: fielded };
}

function campaignView(campaign: Campaign, now: Date) {
  const { id, title, isTrial, trialOf, firstDay, closing } = campaign;
  return {
    ...{ id, title, isTrial, trialOf, firstDay },
    lastDay: lastDayOf(campaign),
    window: windowAt(campaign, now),
    takesLate: acceptsLateAt(campaign, now),
    closedBecause: closing?.reason,
  };
}

/**
 * A draft, or a campaign that was made of one. For whoever may only look, nothing in it is free.
 *
 * @throws Problem not_found
 */
export async function preparationView(db: Db, id: CampaignId, now: Date, mayPrepare: boolean) {
  const draft = await findDraft(db, id);
  const fielded = await findCampaignRevision(db, id);
  const view = draft ? await draftView(db, draft, now) : fielded && (await fieldedView(db, fielded, now));
  if (!view) throw new Problem('not_found');
  return { ...view, mayPrepare, freedoms: mayPrepare ? view.freedoms : nothingFree };
}

/** One draft with all that its screen needs. */
async function draftView(db: Db, { draft, revision, savedBy, savedOn }: StoredDraft, now: Date) {
  const around = await surroundingsOf(db, draft.id, now);
  const trials = (await trialsOf(db, draft.id)).map((trial) => campaignView(trial, now));
  return {
    ...{ revision, draft, savedBy, savedOn, today: around.today, trials },
    ...(await choices(db)),
    fielded: null,
    freedoms: whatFreezes({ state: 'draft', isTrial: false }),
    findings: foundIn(readiness(draft, around)),
  };
}

/** A fielded campaign, in the same shape. */
async function fieldedView(
  db: Db,
  { campaign, revision }: { campaign: Campaign; revision: number },
  now: Date,
) {
  const trials = (await trialsOf(db, campaign.id)).map((trial) => campaignView(trial, now));
  return {
    ...{ revision, draft: draftOf(campaign), savedBy: '', savedOn: '', today: vietnamDay(now), trials },
    ...(await choices(db)),
    fielded: {
      ...campaignView(campaign, now),
      state: campaign.state,
      plannedLastDay: campaign.lastDay,
      lateDay: campaign.lateDay,
      responses: await countResponses(db, campaign.id),
    },
    freedoms: whatFreezes(campaign),
    findings: foundIn([]),
  };
}

/** What a group or a campaign can be given: every stored questionnaire, every criteria set with its groups. */
async function choices(db: Db) {
  return {
    questionnaires: (await listQuestionnaires(db)).map(questionnaireChoice),
    criteriaSets: [...criteriaSets, ...(await listCriteriaSets(db)).map(({ set }) => set)].map(
      ({ id, name, fields, targetAssessment }) => ({
        ...{ id, name },
        groups: [
          ...new Set([
            ...fields
              .flatMap(({ criteria }) => criteria)
              .flatMap(({ groups }) => groups.map(({ group }) => group)),
            ...(targetAssessment ? [targetAssessment.group] : []),
          ]),
        ],
      }),
    ),
  };
}

function questionnaireChoice(questionnaire: Questionnaire) {
  const { id, formNumber, title, subtitle, sections } = questionnaire;
  const asked = sections.flatMap(({ items }) => items).flatMap((item) => kindOf(item).asks(item));
  return {
    ...{ id, formNumber, title, subtitle },
    items: asked.length,
    repeats: sections.some(({ repeat }) => repeat === 'target'),
    findings: inspect(questionnaire).length,
  };
}
