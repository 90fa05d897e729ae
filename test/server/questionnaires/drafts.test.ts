import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listActs } from '#db/queries/acts.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import type { Role } from '#surveys/campaigns/role.ts';
import { QuestionnaireId, QuestionnaireSlug } from '#surveys/ids.ts';
import { type Draft, draftOf, emptyDraft } from '#surveys/questionnaire/draft.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

const m1 = questionnaires.get(QuestionnaireId.parse('m1@1'));
if (!m1) throw new Error('m1@1 is a reference questionnaire');
const reference = draftOf(m1);

/** The writing of questionnaires, through HTTP. */
describe.each(['sqlite', 'postgres'] as const)('drafts (%s)', (engine) => {
  let running: RunningApp;
  let clerk: { Cookie: string };
  beforeAll(async () => {
    running = await openApp({ engine });
    clerk = await running.signedIn('clerk');
  });
  afterAll(() => running.close());

  type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
  async function ask(method: Method, path: string, sent?: unknown, who: { Cookie: string } = clerk) {
    const answer = await running.app.request(`/api/questionnaires${path}`, {
      method,
      headers: { ...who, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
      ...(sent !== undefined && { body: JSON.stringify(sent) }),
    });
    return { status: answer.status, body: await answer.json() };
  }
  const refused = async (asked: ReturnType<typeof ask>) => {
    const { status, body } = await asked;
    return [status, body.problem];
  };
  const save = (draft: Draft, revision: number) => ask('PUT', `/drafts/${draft.slug}`, { revision, draft });
  const revisionOf = async (slug: string): Promise<number> =>
    (await ask('GET', `/drafts/${slug}`)).body.revision;
  const actsOf = async (slug: string) =>
    (await listActs(running.means.database.db))
      .filter(({ about }) => String(about.questionnaire).split('@')[0] === slug)
      .map(({ kind }) => kind);

  test('are for the clerk alone', async () => {
    for (const role of ['leader', 'interviewer'] as const satisfies Role[]) {
      const who = await running.signedIn(role);
      expect((await ask('GET', '', undefined, who)).status).toBe(403);
      expect((await ask('POST', '/drafts', { from: 'version', version: 'm1@1' }, who)).status).toBe(403);
      const page = await running.app.request('/questionnaires/m1', { headers: who });
      expect(page.status).toBe(403);
    }
  });

  test('go on from a version, are saved, and are published as the next one, which never changes', async () => {
    expect(await ask('POST', '/drafts', { from: 'version', version: 'm1@1' })).toEqual({
      status: 200,
      body: { slug: 'm1' },
    });
    expect(await refused(ask('POST', '/drafts', { from: 'version', version: 'm1@1' }))).toEqual([
      409,
      'draft_exists',
    ]);
    const { body } = await ask('GET', '/drafts/m1');
    expect(body).toMatchObject({ basedOn: 'm1@1', draft: reference });
    const first: number = body.revision;
    expect(await refused(ask('POST', '/drafts/m1/publish', { revision: first }))).toEqual([
      409,
      'nothing_changed',
    ]);
    const changed = { ...reference, formNumber: 'Mẫu số 01b' };
    expect((await save(changed, first)).body).toEqual({ revision: first + 1 });
    expect((await ask('GET', '/drafts/m1/findings')).body).toEqual({
      revision: first + 1,
      findings: [],
    });
    expect(await refused(ask('POST', '/drafts/m1/publish', { revision: first }))).toEqual([
      409,
      'changed_meanwhile',
    ]);
    expect((await ask('POST', '/drafts/m1/publish', { revision: first + 1 })).body).toEqual({ id: 'm1@2' });
    expect(await refused(ask('POST', '/drafts/m1/publish', { revision: first + 1 }))).toEqual([
      409,
      'draft_gone',
    ]);
    expect(await refused(save(changed, first + 1))).toEqual([409, 'draft_gone']);
    const { db } = running.means.database;
    expect(await findQuestionnaire(db, QuestionnaireId.parse('m1@2'))).toEqual({
      ...m1,
      id: 'm1@2',
      formNumber: 'Mẫu số 01b',
    });
    expect(await findQuestionnaire(db, QuestionnaireId.parse('m1@1'))).toEqual(m1);
    expect((await ask('GET', '/versions/m1@2')).body.questionnaire.formNumber).toBe('Mẫu số 01b');
    expect(await actsOf('m1')).toEqual(['questionnaire.draft_started', 'questionnaire.published']);
  });

  test('that somebody else has saved meanwhile are not overwritten', async () => {
    await ask('POST', '/drafts', { from: 'version', version: 'm2@1' });
    const { body } = await ask('GET', '/drafts/m2');
    const theirs = { ...body.draft, formNumber: 'theirs' };
    await save(theirs, body.revision);
    expect(await save({ ...body.draft, formNumber: 'mine' }, body.revision)).toMatchObject({
      status: 409,
      body: { problem: 'changed_meanwhile', revision: body.revision + 1 },
    });
    expect((await ask('GET', '/drafts/m2')).body.draft).toEqual(theirs);
    // an answer that was lost: the same again is acknowledged
    expect((await save(theirs, body.revision)).body).toEqual({ revision: body.revision + 1 });
  });

  test('can be kept beside as questionnaires of their own', async () => {
    const { body } = await ask('POST', '/drafts', { from: 'copy', draft: reference });
    expect(body).toEqual({ slug: 'm1-2' });
    expect((await ask('POST', '/drafts', { from: 'copy', draft: reference })).body).toEqual({ slug: 'm1-3' });
    expect((await ask('GET', '/drafts/m1-2')).body.draft).toEqual({ ...reference, slug: 'm1-2' });
  });

  test('that are empty can be saved and not published', async () => {
    const title = { vi: 'Phiếu mới', en: 'New' };
    await ask('POST', '/drafts', { from: 'blank', slug: 'm7', title });
    const empty = emptyDraft(QuestionnaireSlug.parse('m7'), title);
    expect((await ask('GET', '/drafts/m7')).body.draft).toEqual(empty);
    const { status, body } = await ask('POST', '/drafts/m7/publish', { revision: await revisionOf('m7') });
    expect([status, body.problem, body.findings]).toEqual([
      422,
      'draft_has_findings',
      [{ code: 'too_few', where: 'sections', about: 'sections' }],
    ]);
    expect((await ask('GET', '/drafts/m7')).status).toBe(200);
  });

  test('are given up for a reason', async () => {
    await ask('POST', '/drafts', {
      from: 'blank',
      slug: 'm8',
      title: { vi: 'Bỏ', en: 'Dropped' },
    });
    const revision = await revisionOf('m8');
    expect(await refused(ask('DELETE', '/drafts/m8', { revision: revision + 1, reason: 'x' }))).toEqual([
      409,
      'changed_meanwhile',
    ]);
    expect(await refused(ask('DELETE', '/drafts/m8', { revision, reason: ' ' }))).toEqual([
      422,
      'invalid_form',
    ]);
    expect((await ask('DELETE', '/drafts/m8', { revision, reason: 'soạn nhầm' })).status).toBe(200);
    expect((await ask('GET', '/drafts/m8')).status).toBe(404);
    expect(await actsOf('m8')).toEqual(['questionnaire.draft_started', 'questionnaire.draft_deleted']);
  });

  test('have a code of their own that no page needs', async () => {
    const blank = (slug: string) =>
      ask('POST', '/drafts', { from: 'blank', slug, title: { vi: 'Tên', en: 'Title' } });
    for (const slug of ['m1', 'import', 'compare'])
      expect(await refused(blank(slug))).toEqual([409, 'slug_taken']);
    expect(await refused(blank('M 1'))).toEqual([422, 'invalid_form']);
    expect(await refused(ask('POST', '/drafts', { from: 'version', version: 'm99@1' }))).toEqual([
      404,
      'not_found',
    ]);
    expect(await refused(ask('GET', '/drafts/..x'))).toEqual([404, 'not_found']);
  });

  test('the list says what is being written, what was published and who fields it', async () => {
    const { body } = await ask('GET', '');
    const of = (slug: string) => body.questionnaires.find((one: { slug: string }) => one.slug === slug);
    expect(of('m1').versions.map((one: { id: string }) => one.id)).toEqual(['m1@2', 'm1@1']);
    expect(of('m1').versions[1].campaigns.map((one: { id: string }) => one.id)).toEqual(['trial', '2024']);
    expect(of('m7')).toMatchObject({ versions: [], draft: { findings: 1, items: 0 } });
  });
});

describe('what is no draft', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await openApp();
  });
  afterAll(() => running.close());

  async function send(draft: unknown): Promise<[number, string]> {
    const answer = await running.app.request('/api/questionnaires/drafts', {
      method: 'POST',
      headers: {
        ...(await running.signedIn('clerk')),
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
      },
      body: typeof draft === 'string' ? draft : JSON.stringify({ from: 'copy', draft }),
    });
    return [answer.status, (await answer.json()).problem];
  }

  test('is refused in a sentence, however deep, large or broken it is', async () => {
    const deep = `${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}`;
    expect(await send(`{"from":"copy","draft":{"eligibility":${deep}}}`)).toEqual([422, 'invalid_form']);
    expect(await send({ ...reference, sections: 'x' })).toEqual([422, 'invalid_form']);
    expect(await send({ ...reference, slug: '../m1' })).toEqual([422, 'invalid_form']);
    expect(await send({ ...reference, formNumber: 'x'.repeat(4_100_000) })).toEqual([
      413,
      'questionnaire_too_large',
    ]);
    expect(await send('{"from":')).toEqual([422, 'invalid_form']);
    expect(running.logged).toEqual([]);
  });

  test('what nobody knows is left out of what is kept', async () => {
    expect(await send({ ...reference, script: '<script>' })).toEqual([200, undefined]);
  });
});
