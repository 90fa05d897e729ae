import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAfternoon, openApp, type RunningApp } from '#test/support/app.ts';
import { aReturnedBatch, type Official, official, revisionOf } from '#test/support/paper.ts';
import { aBallot, mark } from '../../surveys/paper/built.ts';

let running: RunningApp;
let clerk: Official;
let hoa: Official;
let nam: Official;
beforeAll(async () => {
  running = await openApp();
  clerk = await official(running, 'clerk');
  hoa = await official(running, 'interviewer');
  nam = await official(running, 'interviewer');
});
afterAll(() => running.close());

const ballot = { items: { ...aBallot } };
type Listed = { batches: { id: string; keyed: number }[]; groups: unknown[] };

describe('keying a batch', () => {
  let batch: string;
  beforeEach(async () => {
    batch = await aReturnedBatch(clerk, { count: 3 });
  });

  test('what is keyed again is a correction that says so; the same again is acknowledged', async () => {
    expect(await hoa.keys(batch, 1, ballot)).toBe('200');
    expect(await hoa.keys(batch, 1, ballot)).toBe('200');
    const other = { items: { ...aBallot, I1: mark('5') } };
    expect(await hoa.keys(batch, 1, other)).toBe('409 already_keyed');
    expect(await hoa.keys(batch, 1, other, true)).toBe('200');
    expect(await clerk.keys(batch, 1, ballot)).toBe('409 already_keyed');
    expect(await clerk.keys(batch, 1, ballot, true)).toBe('409 already_keyed');
    expect(await clerk.keys(batch, 1, other)).toBe('200');
  });

  test('one interviewer keys it; another does not see it, and the clerk may help', async () => {
    await hoa.keys(batch, 1, ballot);
    expect(await nam.keys(batch, 2, ballot)).toBe('403 not_your_batch');
    expect(await nam.tries('GET', `batches/${batch}`)).toBe('403 not_your_batch');
    const seen = await nam.reads<Listed>('campaigns/trial/batches');
    expect(seen.batches.map(({ id }) => id)).not.toContain(batch);
    expect(await clerk.keys(batch, 2, ballot)).toBe('200');
  });

  test('whoever opens it while somebody else may be at its first ballot is told, until one of them has saved', async () => {
    const isOpenElsewhere = async (who: Official) =>
      (await who.reads<{ isOpenElsewhere: boolean }>(`batches/${batch}/keying`)).isOpenElsewhere;
    expect(await isOpenElsewhere(hoa)).toBe(false);
    expect(await isOpenElsewhere(hoa)).toBe(false);
    expect(await isOpenElsewhere(nam)).toBe(true);
    await hoa.keys(batch, 1, ballot);
    expect(await isOpenElsewhere(hoa)).toBe(false);
    expect(await nam.keys(batch, 2, ballot)).toBe('403 not_your_batch');
  });

  test('who opened it long ago and saved nothing is no longer waited for', async () => {
    await hoa.tries('GET', `batches/${batch}/keying`);
    running.clock.now = new Date(anAfternoon.getTime() + 31 * 60_000);
    const again = await nam.reads<{ isOpenElsewhere: boolean }>(`batches/${batch}/keying`);
    running.clock.now = anAfternoon;
    expect(again.isOpenElsewhere).toBe(false);
  });

  test('a serial that was not printed, and a ballot that is not whole, are refused', async () => {
    expect(await hoa.keys(batch, 4, ballot)).toBe('422 no_such_serial');
    expect(await hoa.keys(batch, 0, ballot)).toBe('422 no_such_serial');
    const { I1: _, ...rest } = aBallot;
    expect(await hoa.keys(batch, 1, { items: rest })).toBe('422 invalid_answers');
    // not keyed is not blank
    expect(await hoa.keys(batch, 1, { items: {} })).toBe('422 invalid_answers');
    expect(await hoa.keys(batch, 1, { items: { ...aBallot, I1: mark('6') } })).toBe('422 invalid_answers');
    expect(await hoa.tries('PUT', `batches/${batch}/entries/1`, { entry: { items: [] } })).toBe(
      '422 invalid_form',
    );
    expect(await hoa.tries('PUT', `batches/${batch}/entries/x`, {})).toBe('404 not_found');
  });

  test('a ballot keyed under a wrong serial can be taken back before the keying is closed', async () => {
    await hoa.keys(batch, 1, ballot);
    expect(await nam.tries('DELETE', `batches/${batch}/entries/1`)).toBe('403 not_your_batch');
    expect(await hoa.tries('DELETE', `batches/${batch}/entries/1`)).toBe('200');
    expect(await hoa.tries('DELETE', `batches/${batch}/entries/1`)).toBe('422 no_such_serial');
  });

  test('whoever has taken back all they keyed has not keyed it: they may key it again blind', async () => {
    await clerk.keys(batch, 1, ballot);
    expect(await clerk.tries('DELETE', `batches/${batch}/entries/1`)).toBe('200');
    for (const serial of [1, 2, 3]) expect(await hoa.keys(batch, serial, ballot)).toBe('200');
    await hoa.tries('DELETE', `batches/${batch}/entries/3`);
    await hoa.keys(batch, 3, ballot);
    await hoa.tries('POST', `batches/${batch}/closing`);
    expect(await hoa.keys(batch, 1, ballot)).toBe('403 not_your_batch');
    expect(await clerk.keys(batch, 1, ballot)).toBe('200');
  });

  test('is closed when as many are keyed as came back, and not before', async () => {
    await hoa.keys(batch, 1, ballot);
    expect(await hoa.tries('POST', `batches/${batch}/closing`)).toBe('409 keying_not_complete');
    await hoa.keys(batch, 2, ballot);
    await hoa.keys(batch, 3, { invalid: 'blank_ballot' });
    expect(await nam.tries('POST', `batches/${batch}/closing`)).toBe('403 not_your_batch');
    expect(await hoa.tries('POST', `batches/${batch}/closing`)).toBe('200');
    expect(await hoa.keys(batch, 1, ballot, true)).toBe('403 not_your_batch');
  });

  test('is keyed again blind by somebody else; nobody is told the first values before both are in', async () => {
    for (const serial of [1, 2, 3]) await hoa.keys(batch, serial, ballot);
    expect((await hoa.reads<{ keyed: number[] }>(`batches/${batch}/keying`)).keyed).toEqual([1, 2, 3]);
    await hoa.tries('POST', `batches/${batch}/closing`);
    expect(await hoa.tries('GET', `batches/${batch}/keying`)).toBe('403 not_your_batch');
    const again = await nam.reads<{ isOpenElsewhere: boolean }>(`batches/${batch}/keying`);
    expect(again.isOpenElsewhere).toBe(false);
    expect(Object.keys(again).sort()).toEqual(
      [
        'campaign',
        'isOpenElsewhere',
        'isTrial',
        'keyed',
        'number',
        'pass',
        'questionnaire',
        'serials',
        'targets',
        'toKey',
      ].sort(),
    );
    expect(await clerk.tries('GET', `batches/${batch}/disagreements`)).toBe('409 batch_not_at_this_step');
    const detail = await clerk.reads<{ clerk: { counts?: unknown } }>(`batches/${batch}`);
    expect(detail.clerk.counts).toBeUndefined();
    for (const serial of [1, 2, 3]) expect(await nam.keys(batch, serial, ballot)).toBe('200');
    expect(await nam.tries('POST', `batches/${batch}/closing`)).toBe('200');
    expect(await clerk.tries('GET', `batches/${batch}/disagreements`)).toBe('200');
  });

  test('only the clerk opens, counts, decides, accepts and rejects', async () => {
    const revision = await revisionOf(clerk, batch);
    const acts: [string, string, unknown?][] = [
      ['POST', 'campaigns/trial/batches', { group: 'citizens', point: 'khuoi-lang', printed: 5 }],
      ['PUT', `batches/${batch}/heap`, { revision, handedOut: 3, handedOutBy: '' }],
      ['GET', `batches/${batch}/disagreements`],
      ['PUT', `batches/${batch}/decisions`, { serial: 1, key: 'I1', decision: { choice: 'first' } }],
      ['POST', `batches/${batch}/acceptance`, { revision }],
      ['POST', `batches/${batch}/rejection`, { revision, reason: 'Phiếu bị ướt' }],
    ];
    const leader = await official(running, 'leader');
    for (const [method, path, json] of acts) {
      expect(await hoa.tries(method, path, json)).toBe('403 not_permitted');
      expect(await leader.tries(method, path, json)).toBe('403 not_permitted');
    }
    expect(await leader.tries('GET', 'desk')).toBe('403 not_permitted');
    expect((await hoa.reads<Listed>('campaigns/trial/batches')).groups).toEqual([]);
  });
});

describe('the counts of a heap', () => {
  const open = async (printed: number) => {
    const opened = await clerk.ask('POST', 'campaigns/trial/batches', {
      group: 'citizens',
      point: 'khuoi-lang',
      printed,
    });
    return (await opened.json()).id as string;
  };

  test('cannot be more than there was, and a page that is out of date changes nothing', async () => {
    const batch = await open(10);
    const record = (json: object) =>
      clerk.tries('PUT', `batches/${batch}/heap`, { handedOutBy: 'Hoa', ...json });
    expect(await record({ revision: 1, handedOut: 11 })).toBe('422 invalid_form');
    expect(await record({ revision: 1, handedOut: 8, returned: 9 })).toBe('422 invalid_form');
    expect(await record({ revision: 1, handedOut: 8, handedOutBy: ' ' })).toBe('422 invalid_form');
    expect(await record({ revision: 1, handedOut: 8, returned: 7, collectedBy: '' })).toBe(
      '422 invalid_form',
    );
    expect(await record({ revision: 1, handedOut: 8, returned: 7 })).toBe('422 invalid_form');
    expect(await record({ revision: 1, handedOut: 8 })).toBe('200');
    expect(await record({ revision: 1, handedOut: 9 })).toBe('409 batch_changed');
    expect(await record({ revision: 2, handedOut: 8, returned: 7, collectedBy: 'Nam' })).toBe('200');
    expect(await record({ revision: 3, handedOut: 8 })).toBe('422 invalid_form');
    expect(await record({ revision: 3, handedOut: 8, returned: 6, collectedBy: 'Nam' })).toBe('200');
  });

  test('a batch is of a group and a point that the campaign has, while it takes ballots', async () => {
    const tries = (json: object, campaign = 'trial') =>
      clerk.tries('POST', `campaigns/${campaign}/batches`, {
        group: 'citizens',
        point: 'khuoi-lang',
        printed: 5,
        ...json,
      });
    expect(await tries({ group: 'nobody' })).toBe('422 invalid_form');
    expect(await tries({ point: 'nowhere' })).toBe('422 invalid_form');
    expect(await tries({ printed: 0 })).toBe('422 invalid_form');
    expect(await tries({ reEntryPercent: 101 })).toBe('422 invalid_form');
    expect(await tries({}, 'nowhere')).toBe('404 not_found');
    const [one, other] = await Promise.all([open(5), open(5)]);
    const number = async (id: string) => (await clerk.reads<{ number: number }>(`batches/${id}`)).number;
    expect(await number(one)).not.toBe(await number(other));
  });

  test('nothing is printed for a campaign that is over', async () => {
    running.clock.now = new Date('2025-01-01T02:00:00Z');
    const later = await official(running, 'clerk');
    const json = { group: 'citizens', point: 'khuoi-lang', printed: 5 };
    expect(await later.tries('POST', 'campaigns/2024/batches', json)).toBe('403 closed');
    running.clock.now = anAfternoon;
  });

  test('its ballots are printed with their serials, and only in their own campaign', async () => {
    const batch = await open(12);
    const print = async (campaign: string, id: string) =>
      running.app.request(`/print/campaigns/${campaign}/ballots?batch=${id}`, { headers: clerk.cookie });
    const html = await (await print('trial', batch)).text();
    const { number } = await clerk.reads<{ number: number }>(`batches/${batch}`);
    expect(html.match(/<article/g)).toHaveLength(12);
    expect(html).toContain(`Lô ${number} · Phiếu 001`);
    expect(html).toContain(`Lô ${number} · Phiếu 012`);
    expect(html).toContain(`<p class="running">Lô ${number} · Phiếu 012</p>`);
    expect(html.match(/id="I1"/g)).toHaveLength(1);
    expect([(await print('2024', batch)).status, (await print('trial', 'x')).status]).toEqual([404, 404]);
  });
});
