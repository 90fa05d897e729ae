import { describe, expect, test } from 'vitest';
import { placesOf } from '#surveys/questionnaire/questionnaire.ts';
import type { Answer } from '#surveys/responses/answer.ts';
import { dispositionOf } from '#surveys/responses/disposition.ts';
import {
  answered,
  reference,
  sectionOf,
  small,
  targetsNamed,
  words,
  yesOrNo,
} from '../questionnaire/small.ts';

const m1 = reference('m1@1');

/** The core statements of a citizen with business at the ward, without the optional policies: 25. */
const core = placesOf(m1, [])
  .filter(({ item, section }) => 'scale' in item && !section.optional)
  .map(({ key }) => key);

/** So many of them answered, in order. */
const ballot = (n: number, more: Record<string, Answer> = {}) =>
  answered({ Q0: 'yes', Q1: 'yes', ...Object.fromEntries(core.slice(0, n).map((key) => [key, 3])), ...more });

describe('a ballot', () => {
  test('is complete from four fifths of the core statements: 20 of 25', () => {
    expect(core).toHaveLength(25);
    expect(dispositionOf(m1, [], ballot(19))).toBe('partial');
    expect(dispositionOf(m1, [], ballot(20))).toBe('complete');
  });

  test('is not made incomplete by leaving the optional policies out, nor complete by filling them in', () => {
    expect(dispositionOf(m1, [], ballot(25))).toBe('complete');
    const policies = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`VIII${index + 1}`, 4]));
    expect(dispositionOf(m1, [], ballot(19, policies))).toBe('partial');
  });

  test('counts "no opinion" as answered', () => {
    expect(dispositionOf(m1, [], ballot(19, { [core[19] ?? '']: { missing: 'no_opinion' } }))).toBe(
      'complete',
    );
  });

  test('does not count a void item as answered', () => {
    expect(dispositionOf(m1, [], ballot(19, { [core[19] ?? '']: { missing: 'void' } }))).toBe('partial');
  });

  test('is judged by its own route: 11 statements for somebody without business at the ward', () => {
    const nine = { I1: 3, I2: 3, I3: 3, I4: 3, V1: 3, V2: 3, V3: 3, V4: 3, VI1: 3 };
    expect(dispositionOf(m1, [], answered({ Q0: 'yes', Q1: 'no', ...nine }))).toBe('complete');
    expect(dispositionOf(m1, [], answered({ Q0: 'yes', Q1: 'yes', ...nine }))).toBe('partial');
  });

  test('of somebody who is not eligible is screened out, however much was answered', () => {
    expect(dispositionOf(m1, [], answered({ ...ballot(25), Q0: 'no' }))).toBe('screened_out');
  });

  test('of somebody who works with none of the bodies is complete: there was nothing to rate', () => {
    const answers = answered({ 'S0@NOIVU': 'no', 'S0@YTE': 'no' });
    expect(dispositionOf(reference('m6@1'), targetsNamed('NOIVU', 'YTE'), answers)).toBe('complete');
  });

  test('is judged over all the bodies that were worked with', () => {
    const rated = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`S${index + 1}@NOIVU`, 4]));
    const answers = answered({ 'S0@NOIVU': 'yes', ...rated, 'S0@YTE': 'yes' });
    expect(dispositionOf(reference('m6@1'), targetsNamed('NOIVU', 'YTE'), answers)).toBe('partial');
    expect(dispositionOf(reference('m6@1'), targetsNamed('NOIVU'), answers)).toBe('complete');
  });

  test('does not count a body against who left it blank altogether', () => {
    const rated = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`S${index + 1}@NOIVU`, 4]));
    expect(dispositionOf(reference('m6@1'), targetsNamed('NOIVU', 'YTE', 'TUPHAP'), answered(rated))).toBe(
      'complete',
    );
  });

  test('is screened out also when eligibility was decided in two sections', () => {
    const eligible = (item: string) => ({ item, oneOf: ['yes'] });
    const questionnaire = small(
      [sectionOf('a', [yesOrNo('A1')]), sectionOf('b', [yesOrNo('B1', { wording: words('B1') })])],
      { eligibility: { all: [eligible('A1'), eligible('B1')] } },
    );
    expect(dispositionOf(questionnaire, [], answered({ A1: 'no', B1: 'yes' }))).toBe('screened_out');
  });
});
