import { listCampaigns } from '#db/queries/campaigns.ts';
import { listAccounts } from '#db/queries/people/accounts.ts';
import { listDrafts, type StoredDraft } from '#db/queries/questionnaire-drafts.ts';
import { listQuestionnaires } from '#db/queries/questionnaires.ts';
import type { Means } from '#server/means.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { kindOf } from '#surveys/items/index.ts';
import { inspectDraft } from '#surveys/questionnaire/editing/inspect-draft.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { slugOf, versionOf } from '#surveys/questionnaire/slug.ts';
import { compareVietnamese } from '#surveys/vietnamese.ts';

type Db = Means['database']['db'];

/** Every questionnaire by its slug: its versions, the latest first, who fields them, and what is being written. */
export async function listView(db: Db) {
  const [versions, drafts, campaigns] = [
    await listQuestionnaires(db),
    await listDrafts(db),
    await listCampaigns(db),
  ];
  const nameOf = await namesOf(db);
  const slugs = [
    ...new Set([...versions.map(({ id }) => slugOf(id)), ...drafts.map(({ draft }) => draft.slug)]),
  ];
  return slugs.toSorted(compareVietnamese).map((slug) => {
    const own = versions.filter(({ id }) => slugOf(id) === slug).toSorted(latestFirst);
    const stored = drafts.find(({ draft }) => draft.slug === slug);
    return {
      slug,
      title: stored?.draft.title ?? own[0]?.title ?? { vi: slug, en: slug },
      formNumber: stored?.draft.formNumber ?? own[0]?.formNumber ?? '',
      versions: own.map((version) => versionView(version, campaigns)),
      draft: stored && {
        basedOn: stored.basedOn,
        savedBy: nameOf(stored.savedBy),
        findings: inspectDraft(stored.draft).length,
        items: countItems(stored.draft),
      },
    };
  });
}

function latestFirst(a: Questionnaire, b: Questionnaire): number {
  return compareVietnamese(versionOf(b.id), versionOf(a.id));
}

function versionView(version: Questionnaire, campaigns: readonly Campaign[]) {
  const fielding = campaigns.filter(({ groups }) =>
    groups.some(({ questionnaire }) => questionnaire === version.id),
  );
  return {
    id: version.id,
    version: versionOf(version.id),
    title: version.title,
    items: countItems(version),
    campaigns: fielding.map(({ id, title, state, isTrial }) => ({ id, title, state, isTrial })),
  };
}

/** Everything that gets an answer of its own. */
function countItems({ sections }: Pick<Questionnaire, 'sections'>): number {
  return sections
    .flatMap(({ items }) => items)
    .reduce((sum, item) => sum + kindOf(item).asks(item).length, 0);
}

export async function draftView(db: Db, { draft, revision, basedOn, savedBy }: StoredDraft) {
  return { draft, revision, basedOn, savedBy: (await namesOf(db))(savedBy) };
}

/** What somebody is called by whose user name that is; who has no account any more, by the user name. */
async function namesOf(db: Db): Promise<(username: string) => string> {
  const names = new Map((await listAccounts(db)).map(({ username, displayName }) => [username, displayName]));
  return (username) => names.get(username) ?? username;
}
