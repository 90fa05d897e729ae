import { describe, expect, test } from 'vitest';
import { QuestionnaireId } from '#surveys/ids.ts';
import {
  compareVersions,
  isSameVersion,
  nextVersion,
  nextWording,
  questionnaireId,
  versionParts,
  wordingZeroOf,
} from '#surveys/questionnaire/versions/version-id.ts';
import { fc } from '#test/support/chance.ts';

const id = (text: string) => QuestionnaireId.parse(text);
const parts = fc.record({
  slug: fc.constantFrom('m1', 'm1-2', 'phieu-moi'),
  version: fc.integer({ min: 1, max: 9999 }),
  wording: fc.nat({ max: 9999 }),
});

describe('the id of a version', () => {
  test('is put together from its parts and taken apart again', () => {
    fc.assert(
      fc.property(parts, (of) => {
        expect(versionParts(questionnaireId(of))).toEqual(of);
      }),
    );
    expect(versionParts(id('m1@1'))).toEqual({ slug: 'm1', version: 1, wording: 0 });
    expect(versionParts(id('m1@1.2'))).toEqual({ slug: 'm1', version: 1, wording: 2 });
  });

  test.each(['m1', 'm1@0', 'm1@1.', 'm1@1.0', 'm1@1.1.1', 'M1@1', 'm1@1.01'])('%s is none', (text) => {
    expect(QuestionnaireId.safeParse(text).success).toBe(false);
  });

  test('is of the same version whatever the wording', () => {
    expect(isSameVersion(id('m1@1'), id('m1@1.3'))).toBe(true);
    expect(isSameVersion(id('m1@1.1'), id('m1@2.1'))).toBe(false);
    expect(isSameVersion(id('m1@1'), id('m1@11'))).toBe(false);
    expect(isSameVersion(id('m1@1'), id('m2@1'))).toBe(false);
    expect(wordingZeroOf(id('m1@2.7'))).toBe('m1@2');
  });

  test('that comes next is one that nobody has', () => {
    const taken = [id('m1@1'), id('m1@1.1'), id('m1@2'), id('m2@7')];
    expect(nextWording(id('m1@1'), taken)).toBe('m1@1.2');
    expect(nextWording(id('m1@2'), taken)).toBe('m1@2.1');
    expect(nextVersion('m1', taken)).toBe('m1@3');
    expect(nextVersion('m3', taken)).toBe('m3@1');
    fc.assert(
      fc.property(fc.array(parts.map(questionnaireId), { minLength: 1 }), (all) => {
        const [first] = all;
        if (!first || versionParts(first).version === 9999) return;
        fc.pre(all.every((one) => versionParts(one).version < 9999 && versionParts(one).wording < 9999));
        expect(all).not.toContain(nextWording(first, all));
        expect(all).not.toContain(nextVersion(versionParts(first).slug, all));
      }),
    );
  });

  test('orders by number, not by letter', () => {
    const ordered = ['m1@1', 'm1@1.2', 'm1@1.10', 'm1@2', 'm1@10', 'm2@1'].map(id);
    expect(ordered.toReversed().toSorted(compareVersions)).toEqual(ordered);
  });
});
