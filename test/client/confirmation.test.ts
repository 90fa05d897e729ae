import { describe, expect, test } from 'vitest';
import { keyOfField, marksOf } from '#client/questionnaire/marks.ts';
import { pauseSeconds } from '#client/respondent/phone/outbox.ts';
import { verdictOn } from '#client/respondent/phone/verdict.ts';
import { answerKey, ItemCode } from '#surveys/ids.ts';
import { specifyField } from '#surveys/questionnaire/validate.ts';
import { anId } from './ballot-views.ts';

function verdict(status: number, said: unknown, retryAfterSeconds = 0) {
  const body = typeof said === 'string' ? said : JSON.stringify(said);
  return verdictOn({ status, body, retryAfterSeconds }, anId);
}

describe('a ballot is confirmed', () => {
  test('by the server’s receipt for this very response', () => {
    expect(verdict(200, { responseId: anId, receipt: 'BXK-TRM' })).toEqual({
      is: 'confirmed',
      receipt: 'BXK-TRM',
    });
  });

  test.each([
    ['the page of a captive portal', 200, '<!doctype html><title>Wi-Fi</title>'],
    ['nothing at all', 204, ''],
    ['a receipt with another status', 202, { responseId: anId, receipt: 'BXK' }],
    ['the receipt of another response', 200, { responseId: 'AAAAAAAAAAAAAAAAAAAAAA', receipt: 'BXK' }],
    ['a confirmation without a receipt', 200, { responseId: anId }],
    ['an empty receipt', 200, { responseId: anId, receipt: '' }],
    ['a receipt that is no text', 200, { responseId: anId, receipt: true }],
    ['JSON that is no object', 200, 'null'],
    ['a list', 200, [anId, 'BXK']],
    ['a proxy’s refusal', 403, '<h1>Forbidden</h1>'],
    ['a request that came too slowly', 408, { problem: 'timeout' }],
    ['too many requests', 429, { problem: 'too_many' }],
    ['a fault of the server', 500, { problem: 'unexpected' }],
    ['a gateway without a server', 502, 'Bad Gateway'],
  ])('not by %s: it is sent again', (_, status, said) => {
    expect(verdict(status, said)).toEqual({ is: 'unconfirmed', afterSeconds: 0, detail: '' });
  });
});

test('a busy server says when to come back', () => {
  expect(verdict(503, { problem: 'busy' }, 7)).toEqual({ is: 'unconfirmed', afterSeconds: 7, detail: '' });
});

test('faults in the answers come back with their items', () => {
  const faults = [{ key: 'Q0', problem: 'required' }];
  expect(verdict(422, { problem: 'invalid_answers', faults })).toEqual({ is: 'faulty', faults });
});

test('a closed campaign is final, in the server’s words', () => {
  const detail = 'Đợt điều tra đã kết thúc.';
  expect(verdict(410, { problem: 'closed', detail })).toEqual({ is: 'refused', problem: 'closed', detail });
});

describe('the pause between two tries', () => {
  test('doubles up to a minute', () => {
    expect([1, 2, 3, 9].map((repetition) => pauseSeconds(repetition, 0, 0.5))).toEqual([2, 4, 8, 60]);
  });

  test('differs from phone to phone by half', () => {
    expect([pauseSeconds(3, 0, 0), pauseSeconds(3, 0, 1)]).toEqual([6, 10]);
  });

  test('is never much shorter than the server asked for', () => {
    expect(pauseSeconds(1, 30, 0.5)).toBe(30);
  });
});

describe('the marks in the form', () => {
  test('are read per key, without what only says "prefer not to"', () => {
    const fields = [
      ['IX', 'staff'],
      ['IX', 'attitude'],
      ['P1', ''],
    ] as const;
    expect(marksOf(fields, {})).toEqual({ IX: ['staff', 'attitude'], P1: [] });
  });

  test('are taken back when they are gone from it', () => {
    expect(marksOf([], { Q1: ['yes'] })).toEqual({ Q1: [] });
  });

  test('know whose option a line of text stands beside', () => {
    const key = answerKey(ItemCode.parse('Q2'));
    expect(keyOfField(specifyField(key))).toBe(key);
    expect(keyOfField(key)).toBe(key);
  });
});
