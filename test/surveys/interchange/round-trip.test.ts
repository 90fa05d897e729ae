import { describe, expect, test } from 'vitest';
import { normalCondition } from '#surveys/interchange/expression/normal-form.ts';
import { exportXlsform } from '#surveys/interchange/xlsform/export-xlsform.ts';
import { importXlsform } from '#surveys/interchange/xlsform/import-xlsform.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { fc } from '#test/support/chance.ts';
import { generated } from './generated.ts';
import { workbookOf } from './sheets.ts';

const thereAndBack = (questionnaire: Questionnaire) =>
  importXlsform(workbookOf(exportXlsform(questionnaire).sheets));

describe('a reference questionnaire goes out as an XLSForm and comes back', () => {
  for (const [id, questionnaire] of questionnaires) {
    test(`${id}: whole, with nothing to report`, () => {
      const back = thereAndBack(questionnaire);
      expect(back.questionnaire).toEqual(questionnaire);
      expect(back.losses).toEqual([]);
      expect(back.findings).toEqual([]);
    });
  }
});

/** The same questionnaire with every condition in the one form in which it comes back. */
function inNormalForm(questionnaire: Questionnaire, isSingle: (item: string) => boolean): unknown {
  const normal = (value: unknown, key: string): unknown =>
    key === 'when' || key === 'eligibility' ? normalCondition(value as never, isSingle) : value;
  return JSON.parse(JSON.stringify(questionnaire, (key, value) => normal(value, key)));
}

describe('any questionnaire', () => {
  test('comes back as it went out, its conditions in normal form', () => {
    fc.assert(
      fc.property(generated, ({ questionnaire, isSingle }) => {
        const back = thereAndBack(questionnaire);
        expect(back.questionnaire).toEqual(inNormalForm(questionnaire, isSingle));
        expect(back.losses.filter(({ kind }) => kind !== 'text_as_written')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('that was imported goes out and comes in again as the very same', () => {
    fc.assert(
      fc.property(generated, ({ questionnaire }) => {
        const once = thereAndBack(questionnaire).questionnaire;
        expect(thereAndBack(once).questionnaire).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});
