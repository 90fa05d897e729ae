import { Hono } from 'hono';
import { answerProblem } from './answer-problem.ts';
import { assetRoutes } from './assets.ts';
import { closedByDefault, type Env, type ScreenEnv, type TabletEnv } from './auth/guards.ts';
import { sameSite } from './auth/same-site.ts';
import type { Means } from './means.ts';
import { asKnownProblem, Problem } from './problem.ts';
import { clerkRoutes } from './routes/clerk/index.ts';
import { counterRoutes } from './routes/counter/index.ts';
import { exportRoutes } from './routes/exports.ts';
import { frontRoutes } from './routes/front/index.ts';
import { ledgerRoutes } from './routes/front/ledger.ts';
import { receiptRoutes } from './routes/front/receipt.ts';
import { healthRoutes } from './routes/health.ts';
import { paperRoutes } from './routes/paper/index.ts';
import { paperBallotRoutes } from './routes/print/ballots.ts';
import { codeCardRoutes } from './routes/print/code-cards.ts';
import { posterRoutes } from './routes/print/posters.ts';
import { sampleSheetRoutes } from './routes/print/samples.ts';
import { questionnaireRoutes } from './routes/questionnaires/index.ts';
import { respondentRoutes } from './routes/respondent/index.ts';
import { signInRoutes } from './routes/sign-in/index.ts';
import { tabletAppRoutes } from './routes/tablet/app-files.ts';
import { tabletRoutes } from './routes/tablet/index.ts';

/** The whole application, as a function of what it is given. */
export function createApp(means: Means) {
  const app = new Hono<Env & TabletEnv & ScreenEnv>({ strict: false });
  app.use(sameSite(means.config));
  app.use(closedByDefault(means));

  app.route('/', assetRoutes(means.assets));
  app.route('/', healthRoutes(means));
  app.route('/', respondentRoutes(means));
  app.route('/', frontRoutes(means));
  app.route('/', ledgerRoutes(means));
  app.route('/', receiptRoutes(means));
  app.route('/', signInRoutes(means));
  app.route('/', clerkRoutes(means));
  app.route('/', exportRoutes(means));
  app.route('/', posterRoutes(means));
  app.route('/', codeCardRoutes(means));
  app.route('/', sampleSheetRoutes(means));
  app.route('/', paperBallotRoutes(means));
  app.route('/', tabletRoutes(means));
  app.route('/', tabletAppRoutes(means));
  app.route('/', paperRoutes(means));
  app.route('/', questionnaireRoutes(means));
  app.route('/', counterRoutes(means));

  app.notFound((c) => answerProblem(c, new Problem('not_found'), means));
  app.onError((error, c) => answerProblem(c, asKnownProblem(error, means.logger), means));
  return app;
}
