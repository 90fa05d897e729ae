import { Hono } from 'hono';
import type { Env } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { openReleases } from '#server/results/release/release.ts';
import { openSummaries } from '#server/results/summaries.ts';
import { reportRoutes } from '../reports.ts';
import { accountRoutes } from './account.ts';
import { accountsRoutes } from './accounts.ts';
import { actRoutes } from './acts.ts';
import { campaignActRoutes } from './campaign-acts.ts';
import { campaignRoutes } from './campaigns.ts';
import { codeRoutes } from './codes.ts';
import { criteriaRoutes } from './criteria/sets.ts';
import { unitIndexRoutes } from './criteria/unit-index.ts';
import { linkRoutes } from './links.ts';
import { preparationRoutes } from './preparations.ts';
import { progressRoutes } from './progress.ts';
import { qualityRoutes } from './quality.ts';
import { commentRoutes } from './results/comments.ts';
import { indexInputRoutes } from './results/index-inputs.ts';
import { resultRoutes } from './results/results.ts';
import { sealedResultRoutes } from './results/sealed-results.ts';
import { statisticsRoutes } from './results/statistics.ts';
import { shellRoutes } from './shell.ts';
import { rescueFileRoutes } from './tablets/rescue-files.ts';
import { tabletDeskRoutes } from './tablets/tablets.ts';

/** The register of the clerk's routes. */
export function clerkRoutes(means: Means) {
  const summaries = openSummaries(means);
  const releases = openReleases(means, summaries);
  return new Hono<Env>()
    .route('/', accountRoutes(means))
    .route('/', campaignRoutes(means))
    .route('/', preparationRoutes(means))
    .route('/', campaignActRoutes(means))
    .route('/', progressRoutes(means, summaries))
    .route('/', resultRoutes(means, releases))
    .route('/', statisticsRoutes(means, releases))
    .route('/', indexInputRoutes(means, releases))
    .route('/', qualityRoutes(means, summaries))
    .route('/', sealedResultRoutes(means))
    .route('/', unitIndexRoutes(means, releases))
    .route('/', criteriaRoutes(means, releases))
    .route('/', commentRoutes(means, releases))
    .route('/', reportRoutes(means, releases))
    .route('/', linkRoutes(means))
    .route('/', codeRoutes(means))
    .route('/', tabletDeskRoutes(means))
    .route('/', rescueFileRoutes(means))
    .route('/', accountsRoutes(means))
    .route('/', actRoutes(means))
    .route('/', shellRoutes(means));
}

/** What the desk's client knows of the server. */
export type ClerkApi = ReturnType<typeof clerkRoutes>;
