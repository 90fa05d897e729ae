import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { findCriteriaDraft, listCriteriaDrafts } from '#db/queries/criteria-set-drafts.ts';
import { listCriteriaSets } from '#db/queries/criteria-sets.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { giveUpCriteriaDraft, publishCriteriaDraft } from '#server/fieldwork/criteria/publish-draft.ts';
import { saveCriteriaDraft } from '#server/fieldwork/criteria/save-draft.ts';
import { startCriteriaDraft } from '#server/fieldwork/criteria/start-draft.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { countsBallots, criteriaEffect } from '#server/results/criteria/criteria-effect.ts';
import { type Releases, told } from '#server/results/release/release.ts';
import { roughly } from '#server/results/release/roughly.ts';
import { readSummary } from '#server/results/summary.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { CriteriaSetDraft, CriteriaSlug } from '#surveys/par-index/composing/draft.ts';
import { draftFaults } from '#surveys/par-index/composing/draft-faults.ts';
import { soundPartOf } from '#surveys/par-index/composing/finished.ts';
import { CriteriaSetId } from '#surveys/par-index/criteria-set.ts';
import { criteriaSets as reference } from '#surveys/par-index/criteria-sets/index.ts';
import { placesOf, type Questionnaire, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import { campaignInPath, theCampaign } from '../at-the-door.ts';

const refuse = (read: { success: boolean }) => {
  if (!read.success) throw new Problem('invalid_form');
};
const started = zValidator('json', z.object({ slug: CriteriaSlug, from: z.optional(CriteriaSetId) }), refuse);
const saved = zValidator('json', z.object({ revision: z.int(), draft: CriteriaSetDraft }), refuse);
const seen = zValidator('json', z.object({ revision: z.int() }), refuse);
const tried = zValidator('json', z.object({ draft: CriteriaSetDraft }), refuse);
const slugInPath = zValidator('param', z.object({ slug: CriteriaSlug }), (read) => {
  if (!read.success) throw new Problem('not_found');
});

/** Criteria sets as they are composed, and what they would make of a trial campaign's answers. */
export function criteriaRoutes(means: Means, releases: Releases) {
  const { db } = means.database;
  const write = may('criteria.write');
  return new Hono<Env>()
    .get('/api/criteria', write, async (c) => {
      const published = await listCriteriaSets(db);
      return c.json({
        reference: reference.map(({ id, name, label }) => ({ id, name, label })),
        published: published.map(({ set: { id, name, label }, basedOn, publishedBy, publishedOn }) => ({
          ...{ id, name, label, publishedBy, publishedOn },
          basedOn: basedOn ?? null,
        })),
        drafts: (await listCriteriaDrafts(db)).map(({ draft, savedBy, savedOn }) => ({
          ...{ slug: draft.slug, name: draft.name, savedBy, savedOn },
          left: draftFaults(draft).length,
        })),
      });
    })
    .post('/api/criteria/drafts', write, started, async (c) => {
      await startCriteriaDraft(means, c.get('account'), c.req.valid('json'));
      return c.json({ slug: c.req.valid('json').slug }, 201);
    })
    .get('/api/criteria/drafts/:slug', write, slugInPath, async (c) => {
      const stored = await findCriteriaDraft(db, c.req.valid('param').slug);
      if (!stored) throw new Problem('not_found');
      const { draft, revision, basedOn, savedBy, savedOn } = stored;
      return c.json({ draft, revision, basedOn: basedOn ?? null, savedBy, savedOn });
    })
    .put('/api/criteria/drafts/:slug', write, slugInPath, saved, async (c) => {
      const { draft, revision } = c.req.valid('json');
      if (draft.slug !== c.req.valid('param').slug) throw new Problem('invalid_form');
      return c.json({
        revision: await saveCriteriaDraft(means, c.get('account'), { draft, seen: revision }),
      });
    })
    .delete('/api/criteria/drafts/:slug', write, slugInPath, seen, async (c) => {
      const { slug } = c.req.valid('param');
      await giveUpCriteriaDraft(means, c.get('account'), { slug, seen: c.req.valid('json').revision });
      return c.json({ dropped: true });
    })
    .post('/api/criteria/drafts/:slug/publish', write, slugInPath, seen, async (c) => {
      const { slug } = c.req.valid('param');
      const order = { slug, seen: c.req.valid('json').revision };
      return c.json({ id: await publishCriteriaDraft(means, c.get('account'), order) });
    })
    .get('/api/campaigns/:campaign/criteria-basis', write, campaignInPath, async (c) => {
      const campaign = await theTrial(means, c.req.valid('param').campaign);
      const groups = await Promise.all(
        campaign.groups.map(async ({ code, name, minimumN, questionnaire }) => {
          const found = await findQuestionnaire(db, questionnaire);
          return { ...{ code, name, minimumN, questionnaire }, ...itemsOf(found) };
        }),
      );
      return c.json({ id: campaign.id, title: campaign.title, criteriaSet: campaign.criteriaSet, groups });
    })
    .post('/api/campaigns/:campaign/criteria-effect', write, campaignInPath, tried, async (c) => {
      const campaign = await theTrial(means, c.req.valid('param').campaign);
      const { standing, summary } = told(await releases(campaign));
      const { draft } = c.req.valid('json');
      const set = soundPartOf(draft, draft.slug);
      // whole ballots were counted for the campaign's own criteria only
      const isAnew = standing === 'final' && countsBallots(set);
      const now = isAnew ? await readSummary(db, campaign, set) : { ...summary, criteriaSet: set };
      const effect = criteriaEffect(campaign, now, summary);
      return c.json({ standing, ...(standing === 'live' ? roughly(effect) : effect) });
    });
}

/**
 * Composing tries criteria until they please; of a criterion of one item with points of its own for every level that
 * would tell the level's count, so answers that somebody really gave are not there for it.
 *
 * @throws Problem not_found, composing_on_official
 */
async function theTrial(means: Means, id: Campaign['id']): Promise<Campaign> {
  const campaign = await theCampaign(means, id);
  if (!campaign.isTrial) throw new Problem('composing_on_official');
  return campaign;
}

/** `items`: what is asked once; `itemsOnBodies`: what is asked of each assessed body. */
function itemsOf(questionnaire: Questionnaire | undefined) {
  if (!questionnaire) return { items: [], itemsOnBodies: [] };
  const { sections } = questionnaire;
  const repeated = sections.filter(({ repeat }) => repeat === 'target');
  return {
    items: ratedItems({ ...questionnaire, sections: sections.filter((one) => !repeated.includes(one)) }),
    itemsOnBodies: ratedItems({
      ...questionnaire,
      sections: repeated.map(({ repeat: _, ...section }) => section),
    }),
  };
}

function ratedItems(questionnaire: Questionnaire) {
  const scales = scalesOf(questionnaire);
  return placesOf(questionnaire, []).flatMap(({ item, asked, section }) => {
    const scale = 'scale' in item ? scales[item.scale] : undefined;
    if (!scale) return [];
    return [
      {
        code: asked.code,
        wording: asked.wording,
        section: section.title ?? null,
        levels: scale.levels.length,
        isReversed: scale.reversed ?? false,
      },
    ];
  });
}
