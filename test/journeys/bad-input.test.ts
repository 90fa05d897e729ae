import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aContentCitizen, respondent } from '#test/support/respondent.ts';

/** Each gets a clear Vietnamese sentence, stores nothing, and keeps what was typed. */
describe('what bad input gets', () => {
  let running: RunningApp;
  let code: string;
  beforeAll(async () => {
    running = await openApp();
    code = await running.codeOf();
  });
  afterAll(async () => {
    expect(await countResponses(running.means.database.db, CampaignId.parse('trial'))).toBe(0);
    expect(running.logged).toEqual([]);
    await running.close();
  });

  test.each([
    ['a mistyped code', 'ABCDEF', 'gõ nhầm'],
    ['something that is no code', 'xin-chao', '6 chữ cái'],
    ['a letter that does not exist', 'ABCD%E9', '6 chữ cái'],
  ])('%s', async (_what, typed, sentence) => {
    const answer = await running.app.request(`/k/${typed}`);
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain(sentence);
    expect(html).toContain('name="code"');
  });

  const faulty: [what: string, answers: [string, string][], id: string][] = [
    ['an unknown option', [['I1', '9']], 'I1'],
    ['an unknown item', [['Z9', '1']], 'Z9'],
    [
      'two marks where one is allowed',
      [
        ['I2', '1'],
        ['I2', '5'],
      ],
      'I2',
    ],
    ['four priorities where three are allowed', ['a', 'b', 'c', 'd'].map((option) => ['IX', option]), 'IX'],
    ['a comment that is too long', [['X', 'ạ'.repeat(5000)]], 'X'],
  ];
  test.each(faulty)('%s is named, and everything that was typed is kept', async (_what, answers, key) => {
    const citizen = await respondent(running, code);
    const rest = aContentCitizen.filter(([known]) => !answers.some(([wrong]) => wrong === known));
    const byScript = await citizen.sendsByScript([...rest, ...answers]);
    expect(byScript.status).toBe(422);
    const said = await byScript.json();
    expect(said.problem).toBe('invalid_answers');
    expect(said.faults.map((fault: { key: string }) => fault.key)).toContain(key);
    const page = await citizen.sends([...rest, ...answers]);
    expect(page.status).toBe(422);
    const html = await page.text();
    expect(html).toContain('role="alert"');
    expect(html).toContain(`value="${citizen.envelope.responseId}"`);
    expect(html.match(/checked/g)?.length ?? 0).toBeGreaterThan(10);
  });

  test('an empty ballot and a missing first answer', async () => {
    const citizen = await respondent(running, code);
    const { faults } = await (await citizen.sendsByScript([])).json();
    expect(faults).toContainEqual({ key: 'Q0', problem: 'required' });
  });

  test('a missing or forged response id: the ballot comes back with a new id and everything in it', async () => {
    const citizen = await respondent(running, code);
    for (const responseId of ['', 'x', '../../etc/passwd', 'ạ'.repeat(22)]) {
      const byScript = await citizen.sendsByScript(aContentCitizen, { responseId });
      expect([byScript.status, (await byScript.json()).problem]).toEqual([422, 'missing_response_id']);
      const html = await (await citizen.sends(aContentCitizen, { responseId })).text();
      expect(html).toMatch(/name="responseId" value="[\w-]{22}"/);
      expect(html).toContain('name="VI1" value="4"');
    }
  });

  test('a body that is too large', async () => {
    const citizen = await respondent(running, code);
    const answer = await citizen.sends([['X', 'a'.repeat(600_000)]]);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('quá');
  });

  test('another content type', async () => {
    for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain']) {
      const answer = await running.app.request(`/k/${code}`, {
        method: 'POST',
        body: '{}',
        headers: { 'Content-Type': type, Accept: 'application/json' },
      });
      expect([answer.status, (await answer.json()).problem]).toEqual([415, 'wrong_content_type']);
    }
  });

  test('a campaign cannot be forged: the link alone decides where a ballot goes', async () => {
    const citizen = await respondent(running, code);
    const answer = await citizen.sendsByScript([
      ...aContentCitizen,
      ['campaign', '2024'],
      ['group', 'leaders'],
    ]);
    const { faults } = await answer.json();
    expect(faults.map((fault: { problem: string }) => fault.problem)).toEqual([
      'unknown_item',
      'unknown_item',
    ]);
  });
});
