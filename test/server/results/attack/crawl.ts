import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { RunningApp } from '#test/support/app.ts';

type Who = { Cookie: string };
/** What one address of the app answered. */
export type Reply = { path: string; status: number; body: Buffer };
export type Crawl = ReadonlyMap<string, Reply>;

/**
 * Doors of a campaign through which something of its answers comes to those who read results: route by route all
 * addresses there are. Another campaign and every other group are what it is compared with.
 */
export const tellingDoors: Readonly<
  Record<string, (campaign: Campaign, others: readonly Campaign[]) => string[]>
> = {
  'GET /api/campaigns/:campaign/results': () => ['results'],
  'GET /api/campaigns/:campaign/results/:group': ({ groups }) => groups.map(({ code }) => `results/${code}`),
  'GET /api/campaigns/:campaign/mode-effect': () => ['mode-effect'],
  'GET /api/campaigns/:campaign/reliability/:group': ({ groups }) =>
    groups.map(({ code }) => `reliability/${code}`),
  'GET /api/campaigns/:campaign/weights/:group': ({ groups }) => groups.map(({ code }) => `weights/${code}`),
  'GET /api/campaigns/:campaign/trends': () => ['trends'],
  'GET /api/campaigns/:campaign/comparables': () => ['comparables'],
  'GET /api/campaigns/:campaign/comparison/:group': ({ groups }, others) =>
    groups.flatMap(({ code }) => [
      ...others.map(({ id }) => `comparison/${code}?campaign=${id}`),
      ...groups
        .filter((other) => other.code !== code)
        .map((other) => `comparison/${code}?group=${other.code}`),
    ]),
  'GET /api/campaigns/:campaign/index-inputs': () => ['index-inputs'],
  'GET /api/campaigns/:campaign/unit-index': () => ['unit-index'],
  'GET /api/campaigns/:campaign/quality': () => ['quality'],
  'GET /api/campaigns/:campaign/comments': () => ['comments'],
};

/** The documents that are signed. */
export const reportDoors = {
  'GET /api/campaigns/:campaign/reports/:report': [
    'reports/official?place=X',
    'reports/index-sheet?place=X',
    'reports/assessed?place=X',
  ],
} as const;

/** Doors that tell how fieldwork goes, or name what there is: the same whatever anybody answered. */
export const quietDoors: Readonly<Record<string, (campaign: Campaign) => string[]>> = {
  'GET /': () => ['/', '/?lang=en'],
  'GET /ledger': () => ['/ledger'],
  'GET /receipt': () => ['/receipt'],
  'GET /healthz': () => ['/healthz'],
  'GET /api/campaigns': () => ['/api/campaigns'],
  'GET /api/preparations': () => ['/api/preparations'],
  'GET /api/preparations/:campaign': ({ id }) => [`/api/preparations/${id}`],
  'GET /api/campaigns/:campaign/progress': ({ id }) => [`/api/campaigns/${id}/progress`],
  'GET /api/campaigns/:campaign/reports': ({ id }) => [`/api/campaigns/${id}/reports`],
  'GET /api/campaigns/:campaign/codes': ({ id }) => [`/api/campaigns/${id}/codes`],
  'GET /api/campaigns/:campaign/tablets': ({ id }) => [`/api/campaigns/${id}/tablets`],
  'GET /api/paper/desk': () => ['/api/paper/desk'],
  'GET /api/paper/campaigns/:campaign/batches': ({ id }) => [`/api/paper/campaigns/${id}/batches`],
};

/** Everything that a reader can get of a campaign. */
export async function crawl(
  { app }: Pick<RunningApp, 'app'>,
  who: Who,
  campaign: Campaign,
  others: readonly Campaign[] = [],
): Promise<Crawl> {
  const paths = Object.values(tellingDoors).flatMap((addresses) => addresses(campaign, others));
  return read(
    { app },
    who,
    paths.map((path) => `/api/campaigns/${campaign.id}/${path}`),
  );
}

/** Whatever tells nothing of answers. */
export function crawlQuietly({ app }: Pick<RunningApp, 'app'>, who: Who, campaign: Campaign): Promise<Crawl> {
  return read(
    { app },
    who,
    Object.values(quietDoors).flatMap((addresses) => addresses(campaign)),
  );
}

async function read({ app }: Pick<RunningApp, 'app'>, who: Who, paths: readonly string[]): Promise<Crawl> {
  const replies = new Map<string, Reply>();
  for (const path of paths) {
    const answer = await app.request(path, { headers: who });
    replies.set(path, { path, status: answer.status, body: Buffer.from(await answer.arrayBuffer()) });
  }
  return replies;
}
