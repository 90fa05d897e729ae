import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listActs } from '#db/queries/acts.ts';
import { findCampaign } from '#db/queries/campaigns.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { CampaignId } from '#surveys/ids.ts';
import { draftOfSet } from '#surveys/par-index/composing/draft.ts';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';
import { anAfternoon, openApp, type RunningApp } from '#test/support/app.ts';

const slug = 'bo-tieu-chi-phuong';
const trial = CampaignId.parse('trial');

describe.each(['sqlite', 'postgres'] as const)('criteria sets composed in the browser (%s)', (engine) => {
  let running: RunningApp;
  let clerk: { Cookie: string };
  beforeAll(async () => {
    running = await openApp({ engine });
    clerk = await running.signedIn('clerk');
  });
  afterAll(() => running.close());

  async function ask(method: string, path: string, sent?: unknown, who = clerk) {
    const answer = await running.app.request(`/api${path}`, {
      method,
      headers: { ...who, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
      ...(sent !== undefined && { body: JSON.stringify(sent) }),
    });
    return { status: answer.status, body: await answer.json() };
  }

  test('begin from a preset, under a name that nobody has', async () => {
    expect(await ask('POST', '/criteria/drafts', { slug, from: 'variant-110' })).toMatchObject({
      status: 201,
    });
    expect(await ask('POST', '/criteria/drafts', { slug })).toMatchObject({ status: 409 });
    expect(await ask('POST', '/criteria/drafts', { slug: 'reference-2024' })).toMatchObject({
      body: { problem: 'criteria_name_taken' },
    });
    expect(await ask('POST', '/criteria/drafts', { slug: 'khac', from: 'khong-co' })).toMatchObject({
      status: 404,
    });
    const { body } = await ask('GET', `/criteria/drafts/${slug}`);
    expect(body).toMatchObject({ basedOn: 'variant-110', draft: { slug, totals: [{ code: 'TOTAL' }, {}] } });
  });

  test('are for the clerk alone', async () => {
    for (const role of ['leader', 'observer', 'interviewer'] as const) {
      const who = await running.signedIn(role);
      expect(await ask('GET', '/criteria', undefined, who)).toMatchObject({ status: 403 });
    }
  });

  test('show what a rule does to the answers of a trial, and tell them of a trial alone', async () => {
    const campaign = await findCampaign(running.means.database.db, trial);
    if (!campaign) throw new Error('there is no trial');
    await simulateFieldwork(running.means, campaign, { responses: 400, seed: 'criteria' });
    const draft = draftOfSet(reference2024, slug);
    for (const { criteria } of draft.fields)
      for (const criterion of criteria) if (criterion.code === '3.6') criterion.itemRule = { code: 'MEAN5' };
    // of what is told for good: chance decides what is told of a few while more can come in
    running.clock.now = new Date('2099-01-01T00:00:00Z');
    clerk = await running.signedIn('clerk');
    const { status, body } = await ask('POST', '/campaigns/trial/criteria-effect', { draft });
    running.clock.now = anAfternoon;
    clerk = await running.signedIn('clerk');
    expect(status).toBe(200);
    const of = (code: string) =>
      body.criteria.find((one: { criterion: { code: string } }) => one.criterion.code === code);
    const changed = of('3.6');
    expect(changed.outcome.code).toBe('scored');
    expect(Number(changed.change)).toBeCloseTo(
      Number(changed.outcome.score) - Number(changed.before.score),
      9,
    );
    expect(Number(changed.change)).not.toBe(0);
    expect(of('8.1').change).toBe('0.00');

    expect(await ask('POST', '/campaigns/2024/criteria-effect', { draft })).toMatchObject({
      status: 409,
      body: { problem: 'composing_on_official' },
    });
    expect(await ask('GET', '/campaigns/2024/criteria-basis')).toMatchObject({ status: 409 });
  });

  test('of a criterion that is not finished nothing is reckoned, of the others everything', async () => {
    const draft = draftOfSet(reference2024, slug);
    const first = draft.fields[0]?.criteria[0];
    if (first?.groups[0]) first.groups[0].weight = '0.1';
    const { body } = await ask('POST', '/campaigns/trial/criteria-effect', { draft });
    const codes = body.criteria.map((one: { criterion: { code: string } }) => one.criterion.code);
    expect(codes).not.toContain('1.7');
    expect(codes).toContain('2.4');
  });

  test('whole ballots are counted for the set that is tried, once nothing more can come in', async () => {
    const draft = draftOfSet(reference2024, slug);
    for (const { criteria } of draft.fields)
      for (const criterion of criteria) if (criterion.code === '3.6') criterion.within = { code: 'ALLSAT' };
    const told = async () => {
      const { body } = await ask('POST', '/campaigns/trial/criteria-effect', { draft });
      return body.criteria.find((one: { criterion: { code: string } }) => one.criterion.code === '3.6')
        .outcome;
    };
    expect(await told()).toEqual({ code: 'withheld' });
    running.clock.now = new Date('2099-01-01T00:00:00Z');
    clerk = await running.signedIn('clerk');
    expect(await told()).toMatchObject({ code: 'scored' });
    running.clock.now = anAfternoon;
    clerk = await running.signedIn('clerk');
  });

  test('are saved where nobody else was faster, published without faults only, and then never change', async () => {
    const { body: before } = await ask('GET', `/criteria/drafts/${slug}`);
    const unnamed = { ...before.draft, name: { vi: '', en: '' } };
    const { body: saved } = await ask('PUT', `/criteria/drafts/${slug}`, {
      revision: before.revision,
      draft: unnamed,
    });
    expect(saved.revision).toBe(before.revision + 1);
    expect(
      await ask('PUT', `/criteria/drafts/${slug}`, { revision: before.revision, draft: before.draft }),
    ).toMatchObject({ status: 409, body: { problem: 'changed_meanwhile' } });
    expect(await ask('POST', `/criteria/drafts/${slug}/publish`, { revision: saved.revision })).toMatchObject(
      {
        status: 422,
        body: { faults: [{ code: 'name_missing', at: 'name.vi' }] },
      },
    );

    const named = { ...before.draft, name: { vi: 'Bộ tiêu chí của phường', en: '' } };
    const { body: again } = await ask('PUT', `/criteria/drafts/${slug}`, {
      revision: saved.revision,
      draft: named,
    });
    expect(await ask('POST', `/criteria/drafts/${slug}/publish`, { revision: again.revision })).toMatchObject(
      { status: 200, body: { id: `${slug}@1` } },
    );
    expect(await ask('GET', `/criteria/drafts/${slug}`)).toMatchObject({ status: 404 });
    expect(running.means.criteriaSets.find(`${slug}@1`)?.name.en).toBe('Bộ tiêu chí của phường');

    const { body: preparation } = await ask('POST', '/preparations', { id: '2030' });
    expect(preparation.id).toBe('2030');
    const { body: view } = await ask('GET', '/preparations/2030');
    expect(view.criteriaSets.map(({ id }: { id: string }) => id)).toContain(`${slug}@1`);
  });

  test('go on as a next version, and one that is given up leaves the published ones', async () => {
    expect(await ask('POST', '/criteria/drafts', { slug })).toMatchObject({ status: 409 });
    await ask('POST', '/criteria/drafts', { slug, from: `${slug}@1` });
    const { body: draft } = await ask('GET', `/criteria/drafts/${slug}`);
    expect(await ask('POST', `/criteria/drafts/${slug}/publish`, { revision: draft.revision })).toMatchObject(
      {
        body: { problem: 'nothing_changed' },
      },
    );
    expect(await ask('DELETE', `/criteria/drafts/${slug}`, { revision: draft.revision })).toMatchObject({
      status: 200,
    });
    const { body } = await ask('GET', '/criteria');
    expect(body.published.map(({ id }: { id: string }) => id)).toEqual([`${slug}@1`]);
    expect(body.drafts).toEqual([]);
    const kinds = (await listActs(running.means.database.db)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('criteria.'))).toEqual([
      'criteria.drafted',
      'criteria.published',
      'criteria.drafted',
      'criteria.given_up',
    ]);
  });
});
