import { describe, expect, test } from 'vitest';
import { parseQuestionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { differences } from '#surveys/questionnaire/versions/differences.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { fc } from '#test/support/chance.ts';
import { generated } from '../../interchange/generated.ts';
import { reference } from '../small.ts';
import { editNames, oneChange } from './one-change.ts';

describe('the differences between two versions', () => {
  test.each([...questionnaires.values()])('of $id and itself are none', (questionnaire) => {
    expect(differences(questionnaire, structuredClone(questionnaire))).toEqual([]);
  });

  test('of any questionnaire and itself under another number are none', () => {
    fc.assert(
      fc.property(generated, ({ questionnaire }) => {
        const again = parseQuestionnaire({ ...structuredClone(questionnaire), id: 'another@7' });
        expect(differences(questionnaire, again)).toEqual([]);
      }),
    );
  });

  test.each(editNames)('%s is found, alone, and classed', (name) => {
    let found = 0;
    fc.assert(
      fc.property(oneChange(name), (change) => {
        if (!change) return;
        found += 1;
        const { before, after, expected } = change;
        expect(differences(before, after).map((one) => ({ kind: one.kind, class: one.class }))).toEqual([
          expected,
        ]);
        // the other way round something is different too
        expect(differences(after, before)).not.toEqual([]);
      }),
    );
    expect(found).toBeGreaterThan(0);
  });

  test('two questionnaires that have nothing in common are told apart whole', () => {
    const changes = differences(reference('m1@1'), reference('m4@1'));
    expect(changes.some(({ kind }) => kind === 'section_added')).toBe(true);
    expect(changes.some(({ kind }) => kind === 'item_removed')).toBe(true);
  });

  test('say where, and what stood there', () => {
    const before = reference('m1@1');
    const after = structuredClone(before);
    const battery = after.sections.flatMap(({ items }) => items).find(({ code }) => code === 'I');
    if (battery?.kind !== 'battery') throw new Error('I is a battery');
    const [row] = battery.rows.splice(1, 1);
    expect(differences(before, after)).toEqual([
      {
        kind: 'row_removed',
        class: 'structure',
        place: { section: 'access', item: 'I', row: 'I2' },
        before: row?.wording,
      },
    ]);
  });
});
