import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listComments } from '#db/queries/comments.ts';
import { countResponses, findResponse } from '#db/queries/responses.ts';
import { CampaignId, ResponseId } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aResponseId } from '#test/support/builders.ts';
import { aContentCitizen, respondent } from '#test/support/respondent.ts';

const trial = CampaignId.parse('trial');

const engines = inject('postgresUrl') ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const);

describe.each(engines)('a respondent with a link, stored by %s', (engine) => {
  let running: RunningApp;
  let code: string;
  beforeAll(async () => {
    running = await openApp({ engine });
    code = await running.codeOf();
  });
  afterAll(() => running.close());

  const stored = (id: string) => findResponse(running.means.database.db, ResponseId.parse(id));

  test('answers without JavaScript and is thanked; what is stored is what was said and nothing more', async () => {
    const citizen = await respondent(running, code);
    expect(citizen.page.status).toBe(200);
    const answer = await citizen.sends(aContentCitizen);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('cảm ơn Ông/Bà');
    expect(await stored(citizen.envelope.responseId)).toEqual({
      id: citizen.envelope.responseId,
      campaign: 'trial',
      group: 'citizens',
      point: 'khuoi-lang',
      questionnaire: 'm1@1',
      mode: 'web',
      receivedOn: '2024-09-17',
      isLate: false,
      disposition: 'complete',
      duration: 'under_2_min',
      answers: {
        ...{ Q0: 'yes', Q1: 'no', I1: 4, I2: 4, I3: 5, I4: 3, V1: 4, V2: 4, V3: 3, V4: 4, VI1: 4 },
        ...{ VII1: 1, VII2: 1 },
      },
    });
  });

  test('every page has an id of its own', async () => {
    const [one, two] = [await respondent(running, code), await respondent(running, code)];
    expect(one.envelope.responseId).not.toBe(two.envelope.responseId);
  });

  test('the same ballot ten times in parallel is stored once and gets the same receipt', async () => {
    const citizen = await respondent(running, code);
    const before = await countResponses(running.means.database.db, trial);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => citizen.sendsByScript(aContentCitizen)),
    );
    const receipts = new Set(await Promise.all(answers.map((answer) => answer.text())));
    expect(receipts.size).toBe(1);
    expect(JSON.parse([...receipts][0] ?? '')).toEqual({
      responseId: citizen.envelope.responseId,
      receipt: expect.stringMatching(/^([A-Z]{4} ){2}[A-Z]{4}$/),
    });
    expect(await countResponses(running.means.database.db, trial)).toBe(before + 1);
  });

  test('the same id with other answers is refused, and the first stands', async () => {
    const citizen = await respondent(running, code);
    await citizen.sends(aContentCitizen);
    const other = aContentCitizen.map(([key, value]): [string, string] => [key, key === 'VI1' ? '1' : value]);
    const byScript = await citizen.sendsByScript(other);
    expect([byScript.status, (await byScript.json()).problem]).toEqual([409, 'already_sent_differently']);
    expect((await citizen.sends(other)).status).toBe(409);
    expect((await stored(citizen.envelope.responseId))?.answers).toMatchObject({ VI1: 4 });
  });

  test('who is not eligible is screened out and counts for nothing', async () => {
    const guest = await respondent(running, code);
    await guest.sends([
      ['Q0', 'no'],
      ['I1', '1'],
    ]);
    expect(await stored(guest.envelope.responseId)).toMatchObject({
      disposition: 'screened_out',
      answers: { Q0: 'no' },
    });
  });

  test('open words go elsewhere: the response knows nothing of them', async () => {
    const citizen = await respondent(running, code);
    const words = 'Đường vào tổ còn tối, mong có đèn.';
    await citizen.sends([...aContentCitizen, ['X', words.normalize('NFD')]]);
    expect(JSON.stringify(await stored(citizen.envelope.responseId))).not.toContain('tối');
    const comments = await listComments(running.means.database.db, trial);
    expect(comments.map(({ group, key, text }) => ({ group, key, text }))).toContainEqual({
      group: 'citizens',
      key: 'X',
      text: words.normalize('NFC'),
    });
  });

  test('demographics without the consent line are not stored', async () => {
    const citizen = await respondent(running, code);
    await citizen.sends([...aContentCitizen, ['P1', 'female'], ['P2', '35_49']]);
    const without = (await stored(citizen.envelope.responseId))?.answers ?? {};
    expect(Object.keys(without).filter((key) => key.startsWith('P'))).toEqual([]);
  });

  test('a page opened in time and sent within the grace time is taken; later it is not', async () => {
    const late = await openApp({ engine });
    const lastDay = '2025-09-16';
    late.clock.now = new Date(`${lastDay}T16:59:00Z`);
    const place = await late.codeOf();
    const citizen = await respondent(late, place);
    late.clock.now = new Date(`${lastDay}T17:29:00Z`);
    expect((await citizen.sends(aContentCitizen)).status).toBe(200);
    const forged = await citizen.sendsByScript(aContentCitizen, { responseId: aResponseId(), opened: '' });
    expect([forged.status, (await forged.json()).problem]).toEqual([403, 'closed']);
    late.clock.now = new Date(`${lastDay}T17:30:00Z`);
    const again = await citizen.sendsByScript(aContentCitizen);
    expect([again.status, (await again.json()).responseId]).toEqual([200, citizen.envelope.responseId]);
    expect((await citizen.sendsByScript(aContentCitizen, { responseId: aResponseId() })).status).toBe(403);
    await late.close();
  });

  test('outside the window the link explains itself with the dates', async () => {
    const closed = await running.app.request(`/k/${await running.codeOf({ campaign: '2024' })}`);
    expect(closed.status).toBe(403);
    const html = await closed.text();
    expect(html).toContain('đã kết thúc');
    expect(html).toContain('31 tháng 10 năm 2024');
  });

  test('a code in small letters leads to the same page', async () => {
    const answer = await running.app.request(`/k/${code.toLowerCase()}`);
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, `/k/${code}`]);
  });
});
