import { inspectRoutes } from 'hono/dev';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import type { Response } from '#surveys/responses/response.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { crawlQuietly, quietDoors, reportDoors, tellingDoors } from './crawl.ts';
import { afterwards, attacked, planted } from './planted.ts';

/** What else can be read, and why it is no way to somebody's answers. Whoever opens another door writes it here. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'files of the program and pages without data': [
    'GET /assets/:name',
    'GET /clerk',
    'GET /clerk/*',
    'GET /paper',
    'GET /paper/*',
    'GET /questionnaires',
    'GET /questionnaires/*',
    'GET /tablet',
    'GET /tablet/*',
    'GET /counter',
  ],
  'a ballot to be filled, and what leads to it': [
    'GET /k',
    'GET /k/:code',
    'GET /K/:code',
    'GET /k/:code/:pass',
    'GET /counter/api/code',
    'GET /tablet/api/kit',
    'GET /api/campaigns/:campaign/links',
    'GET /print/campaigns/:campaign/posters',
    'GET /print/campaigns/:campaign/sample',
    'GET /print/campaigns/:campaign/ballots',
  ],
  'an official’s own account, and others’': [
    'GET /sign-in',
    'GET /sign-in/code',
    'GET /sign-in/second-factor',
    'GET /second-factor',
    'GET /new-password/:token',
    'GET /set-up/:token',
    'GET /api/account',
    'GET /api/account/safety',
    'GET /api/accounts',
  ],
  'questions and criteria, not answers; a set is tried on trials alone': [
    'GET /api/questionnaires',
    'GET /api/questionnaires/drafts/:slug',
    'GET /api/questionnaires/drafts/:slug/findings',
    'GET /api/questionnaires/drafts/:slug/xlsx',
    'GET /api/questionnaires/versions/:version',
    'GET /api/questionnaires/versions/:version/xlsx',
    'GET /api/criteria',
    'GET /api/criteria/drafts/:slug',
    'GET /api/campaigns/:campaign/criteria-basis',
  ],
  'digests under a key that stays, and counts of ballots in fives or once nothing more comes in': [
    'GET /ledger/:campaign',
    'GET /ledger/:campaign/file',
    'GET /api/campaigns/:campaign/provenance',
  ],
  'acts of officials': ['GET /api/acts', 'GET /api/acts/export/:format'],
  'the clerk’s paper while it is keyed': [
    'GET /api/paper/batches/:batch',
    'GET /api/paper/batches/:batch/keying',
    'GET /api/paper/batches/:batch/disagreements',
  ],
  'every answer, for the clerk alone and once nothing more can come in': [
    'GET /api/campaigns/:campaign/export/:format',
  ],
};

/** The same people on the same days, and every rating another one. */
function otherwise(responses: readonly Response[]): Response[] {
  return responses.map((one) => ({
    ...one,
    answers: Object.fromEntries(
      Object.entries(one.answers).map(([key, answer]) => [
        key,
        typeof answer === 'number' ? 1 + (answer % 3) : answer,
      ]),
    ),
  }));
}

describe('the doors of the app', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await openApp();
  });
  afterAll(() => running.close());

  test('are crawled by the attack, or it is said why they tell no answers', () => {
    const doors = inspectRoutes(running.app)
      .filter(({ isMiddleware, method }) => !isMiddleware && method === 'GET')
      .map(({ method, path }) => `${method} ${path.replace(/\{.*?\}+\)?$/, '')}`);
    const named = [
      ...Object.keys(tellingDoors),
      ...Object.keys(reportDoors),
      ...Object.keys(quietDoors),
      ...Object.values(elsewhere).flat(),
    ];
    expect(new Set(named).size).toBe(named.length);
    expect([...named].sort()).toEqual([...new Set(doors)].sort());
  });

  test('that speak of fieldwork say the same whatever was answered', async () => {
    const { db } = running.means.database;
    const campaign = await findCampaign(db, CampaignId.parse('2024'));
    if (!campaign) throw new Error('there is no campaign of 2024');
    const responses = planted(attacked, 31).map((one) => ({ ...one, campaign: campaign.id }));
    const told: Map<string, string>[] = [];
    for (const ballots of [responses, otherwise(responses)]) {
      const own = await openApp();
      await insertResponses(own.means.database.db, ballots);
      own.clock.now = afterwards;
      const replies = await crawlQuietly(own, await own.signedIn('clerk'), campaign);
      // links are drawn anew at each first start
      const plain = ({ body }: { body: Buffer }) => `${body}`.replaceAll(/\b[A-Z]{6}\b/g, 'LINK');
      expect([...replies.values()].filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual(
        [],
      );
      told.push(new Map([...replies].map(([path, reply]) => [path, plain(reply)])));
      await own.close();
    }
    const [first, second] = told;
    expect(
      [...(first ?? [])].filter(([path, text]) => second?.get(path) !== text).map(([path]) => path),
    ).toEqual([]);
  });
});
