import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import { QuestionnaireId } from '#surveys/ids.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { reworded } from '#test/support/wordings.ts';

const m1 = QuestionnaireId.parse('m1@1');

describe('a questionnaire goes out and comes in as a file', () => {
  let running: RunningApp;
  let clerk: Record<string, string>;
  beforeAll(async () => {
    running = await openApp();
    clerk = { ...(await running.signedIn('clerk')), Origin: 'http://localhost' };
  });
  afterAll(() => running.close());

  const ask = (path: string, init: RequestInit = {}) =>
    running.app.request(`/api/questionnaires/${path}`, { headers: clerk, ...init });
  const importing = async (body: BodyInit, address = 'import') => {
    const answer = await ask(address, { method: 'POST', body });
    return { status: answer.status, said: await answer.json() };
  };
  const sendJson = (path: string, json: unknown) =>
    ask(path, {
      method: 'POST',
      body: JSON.stringify(json),
      headers: { ...clerk, 'Content-Type': 'application/json' },
    });

  test('as an XLSForm, and what is read back of it is what was published', async () => {
    const file = await ask('versions/m1@1/xlsx');
    expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="m1-1.xlsx"');
    const { status, said } = await importing(await file.arrayBuffer());
    expect(status).toBe(200);
    const { id, ...published } = questionnaires.get(m1) ?? {};
    expect(said.draft).toEqual({ slug: 'm1', ...JSON.parse(JSON.stringify(published)) });
    expect(said.findings).toEqual([]);
    expect(said.taken.versions).toContain('m1');
  });

  test('a draft that was imported is one draft, and goes out again', async () => {
    const file = await (await ask('versions/m4@1/xlsx')).arrayBuffer();
    const { said } = await importing(file);
    const draft = { ...said.draft, slug: 'm4-moi' };
    expect((await sendJson('drafts', { from: 'document', draft })).status).toBe(200);
    expect((await ask('drafts/m4-moi/xlsx')).headers.get('Content-Disposition')).toContain(
      'm4-moi-soan.xlsx',
    );
    const again = await sendJson('drafts', { from: 'document', draft });
    expect([again.status, (await again.json()).problem]).toEqual([409, 'draft_exists']);
  });

  test('a draft with gaps does not go out, and says so', async () => {
    const title = { vi: 'Mới', en: 'New' };
    await sendJson('drafts', { from: 'blank', slug: 'trong', title });
    const answer = await ask('drafts/trong/xlsx');
    expect([answer.status, (await answer.json()).problem]).toEqual([422, 'draft_has_gaps']);
  });

  test('a file that cannot be read is refused in one sentence, in the language of the screen', async () => {
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const { status, said } = await importing(Buffer.concat([old, Buffer.alloc(600)]));
    expect(status).toBe(422);
    expect(said.problem).toBe('file_refused');
    expect(said.detail).toMatch(/\.xls/);
    const english = await importing('{"pages": ', 'import?lang=en');
    expect(english.said.detail).toBe('The JSON file cannot be read: its syntax is wrong.');
    const large = await importing(Buffer.alloc(8 * 2 ** 20 + 1));
    expect([large.status, large.said.problem]).toEqual([413, 'questionnaire_file_too_large']);
  });

  test('only a clerk imports, exports and mends', async () => {
    const leader = { ...(await running.signedIn('leader')), Origin: 'http://localhost' };
    for (const [method, path] of [
      ['POST', 'import'],
      ['GET', 'versions/m1@1/xlsx'],
      ['POST', 'versions/m1@1/corrections'],
    ] as const) {
      expect((await ask(path, { method, headers: leader })).status).toBe(403);
    }
  });

  test('a typo is mended through the door only with the clerk’s word, and the refusal names the change', async () => {
    const before = await findQuestionnaire(running.means.database.db, m1);
    if (!before) throw new Error('m1@1 is published');
    const corrected = reworded(before, 'biển chỉ dẫn dễ thấy', 'biển chỉ dẩn dễ thấy');
    const send = (json: unknown) => sendJson('versions/m1@1/corrections', json);
    expect((await send({ corrected })).status).toBe(422);
    const other = reworded(before, 'biển chỉ dẫn dễ thấy', 'biển chỉ dẫn khó thấy');
    const refused = await send({ corrected: other, confirmed: true });
    expect([refused.status, await refused.json()]).toMatchObject([
      409,
      { problem: 'more_than_wording', change: { class: 'meaning', place: { row: 'I1' } } },
    ]);
    const sent = await send({ corrected, confirmed: true });
    expect([sent.status, await sent.json()]).toMatchObject([200, { id: 'm1@1.1' }]);
  });
});
