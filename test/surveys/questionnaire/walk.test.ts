import { describe, expect, test } from 'vitest';
import { parseQuestionnaire, type Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { isScreenedOut, walk } from '#surveys/questionnaire/walk.ts';
import { m1V1 } from '#surveys/questionnaires/m1-v1.ts';
import { ratingOf, reference, sectionOf, severalOf, small, targetsNamed, yesOrNo } from './small.ts';

type Marks = Record<string, string | string[]>;
const reading = (marks: Marks) => (key: string) => [marks[key] ?? []].flat();

/** The route as item codes, with the target where there is one. */
function route(questionnaire: Questionnaire, marks: Marks, targets: readonly string[] = []): string[] {
  return walk(questionnaire, targetsNamed(...targets), reading(marks)).flatMap(({ items, target }) =>
    items.map(({ code }) => (target === undefined ? code : `${code}@${target}`)),
  );
}

describe('the citizens’ questionnaire', () => {
  const m1 = reference('m1@1');
  const factors = ['I', 'II', 'III', 'IV', 'V'];
  const asked = (marks: Marks) => route(m1, marks).filter((code) => factors.includes(code));

  test('asks all five factors of somebody who had business at the ward', () => {
    expect(asked({ Q0: 'yes', Q1: 'yes' })).toEqual(factors);
  });

  test('leaves out factors II to IV and what concerns the procedure when there was none', () => {
    expect(asked({ Q0: 'yes', Q1: 'no' })).toEqual(['I', 'V']);
    expect(route(m1, { Q0: 'yes', Q1: 'no' })).not.toEqual(expect.arrayContaining(['Q2']));
  });

  test('asks them as long as that was not said, so that a page without JavaScript loses nothing', () => {
    expect(asked({ Q0: 'yes' })).toEqual(factors);
  });

  test('ends after the first section for somebody who is not eligible', () => {
    expect(route(m1, { Q0: 'no', Q1: 'yes', I1: '5' })).toEqual(['Q0']);
  });

  test('goes on until eligibility is answered', () => {
    expect(route(m1, {}).length).toBeGreaterThan(10);
  });

  test('asks about the person only after consent, and about ethnicity only after its own', () => {
    const personal = (consent: string[]) =>
      route(m1, { Q0: 'yes', P0: consent }).filter((code) => /^P[1-9]/.test(code));
    expect(personal([])).toEqual([]);
    expect(personal(['general'])).toEqual(['P1', 'P2', 'P4', 'P5', 'P6']);
    expect(personal(['ethnicity'])).toEqual(['P3']);
    expect(personal(['general', 'ethnicity'])).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
  });

  test('is walked without being changed', () => {
    const before = JSON.stringify(m1);
    route(m1, { Q0: 'no' });
    expect(JSON.stringify(m1)).toBe(before);
    expect(parseQuestionnaire(m1V1)).toEqual(m1);
  });
});

describe('a section that repeats per target', () => {
  const m6 = reference('m6@1');
  const targets = ['UBNDTP', 'NOIVU', 'TUPHAP'];

  test('is asked once for each; a body that was not worked with is not rated', () => {
    const marks = { 'S0@UBNDTP': 'yes', 'S0@NOIVU': 'no' };
    expect(route(m6, marks, targets)).toEqual([
      'S0@UBNDTP',
      'S@UBNDTP',
      'S10@UBNDTP',
      'S0@NOIVU',
      'S0@TUPHAP',
      'S@TUPHAP',
      'S10@TUPHAP',
    ]);
  });

  test('is not asked at all without targets', () => {
    expect(route(m6, { S0: 'yes' })).toEqual([]);
  });

  test('may look at what was asked once, before it', () => {
    const questionnaire = small([
      sectionOf('once', [yesOrNo('A1')]),
      sectionOf('each', [ratingOf('B1')], { repeat: 'target', when: { item: 'A1', oneOf: ['yes'] } }),
    ]);
    expect(route(questionnaire, { A1: 'yes' }, ['X', 'Y'])).toEqual(['A1', 'B1@X', 'B1@Y']);
    expect(route(questionnaire, { A1: 'no' }, ['X', 'Y'])).toEqual(['A1']);
  });
});

describe('a changed mind', () => {
  const chain = small([
    sectionOf('a', [yesOrNo('A1'), yesOrNo('A2', { when: { item: 'A1', oneOf: ['yes'] } })]),
    sectionOf('b', [ratingOf('B1', { when: { item: 'A2', oneOf: ['yes'] } })]),
  ]);

  test('closes everything that was opened by an answer which has left the route', () => {
    expect(route(chain, { A1: 'yes', A2: 'yes' })).toEqual(['A1', 'A2', 'B1']);
    expect(route(chain, { A1: 'no', A2: 'yes' })).toEqual(['A1']);
  });

  test('opens what asks for the contrary', () => {
    const contrary = small([
      sectionOf('a', [yesOrNo('A1'), yesOrNo('A2', { when: { item: 'A1', oneOf: ['yes'] } })]),
      sectionOf('b', [ratingOf('B1', { when: { not: { item: 'A2', oneOf: ['yes'] } } })]),
    ]);
    expect(route(contrary, { A1: 'no', A2: 'yes' })).toEqual(['A1', 'B1']);
  });
});

describe('a condition', () => {
  const withWhen = (when: object) =>
    small([
      sectionOf('a', [yesOrNo('A1'), severalOf('A2', ['x', 'y']), ratingOf('A3')]),
      sectionOf('b', [ratingOf('B1')], { when } as object),
    ]);
  const asksB = (when: object, marks: Marks) => route(withWhen(when), marks).includes('B1');

  test('is met by any one of several marks', () => {
    expect(asksB({ item: 'A2', oneOf: ['y'] }, { A2: ['x', 'y'] })).toBe(true);
  });

  test('is met by no blank item', () => {
    expect(asksB({ item: 'A1', oneOf: ['yes', 'no'] }, {})).toBe(false);
    expect(asksB({ not: { item: 'A1', oneOf: ['yes'] } }, {})).toBe(true);
  });

  test('may look at a level and at "no opinion"', () => {
    expect(asksB({ item: 'A3', oneOf: ['1', '2'] }, { A3: '2' })).toBe(true);
    expect(asksB({ item: 'A3', oneOf: ['no_opinion'] }, { A3: 'no_opinion' })).toBe(true);
    expect(asksB({ item: 'A3', oneOf: ['1', '2'] }, { A3: '3' })).toBe(false);
  });

  test('joins others', () => {
    const yes = { item: 'A1', oneOf: ['yes'] };
    const x = { item: 'A2', oneOf: ['x'] };
    expect(asksB({ all: [yes, x] }, { A1: 'yes' })).toBe(false);
    expect(asksB({ all: [yes, x] }, { A1: 'yes', A2: 'x' })).toBe(true);
    expect(asksB({ any: [yes, x] }, { A2: 'x' })).toBe(true);
  });
});

describe('eligibility that hangs on two sections', () => {
  const questionnaire = small(
    [
      sectionOf('age', [yesOrNo('A1')]),
      sectionOf('home', [yesOrNo('A2')]),
      sectionOf('rest', [ratingOf('B1')]),
    ],
    {
      eligibility: {
        all: [
          { item: 'A1', oneOf: ['yes'] },
          { item: 'A2', oneOf: ['yes'] },
        ],
      },
    },
  );

  test('turns nobody away before the last of them, so that what decided it is kept', () => {
    expect(route(questionnaire, { A1: 'no', A2: 'yes' })).toEqual(['A1', 'A2']);
    expect(isScreenedOut(questionnaire, reading({ A1: 'no', A2: 'yes' }))).toBe(true);
  });

  test('turns nobody away while one of them is blank', () => {
    expect(route(questionnaire, { A1: 'no' })).toEqual(['A1', 'A2', 'B1']);
    expect(isScreenedOut(questionnaire, reading({ A1: 'no' }))).toBe(false);
  });
});

test('eligibility may hang on a row of a battery', () => {
  const rows = [{ code: 'A1', wording: { vi: 'A1', en: 'A1' } }];
  const questionnaire = small(
    [
      sectionOf('a', [{ kind: 'battery', code: 'A', wording: { vi: 'A', en: 'A' }, scale: 'HL3', rows }]),
      sectionOf('b', [ratingOf('B1')]),
    ],
    { eligibility: { item: 'A1', oneOf: ['3'] } },
  );
  expect(route(questionnaire, { A1: '1' })).toEqual(['A']);
});
