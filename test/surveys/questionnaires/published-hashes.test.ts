import { describe, expect, test } from 'vitest';
import { authoredQuestionnaires } from '#surveys/questionnaires/index.ts';
import { publishedHashes } from '#surveys/questionnaires/published-hashes.ts';
import { fingerprint } from './fingerprint.ts';

const hashes = Object.fromEntries(authoredQuestionnaires.map((one) => [one.id, fingerprint(one)]));

describe('what was fielded never changes', () => {
  test.each(Object.entries(publishedHashes))('%s is as it was published', (id, published) => {
    expect(
      hashes[id],
      `${id} may have been fielded and can no longer be changed. Put it back, copy it to a new file with the next version number, change that, and add its hash to surveys/questionnaires/published-hashes.ts.`,
    ).toBe(published);
  });

  test('every registered version has its hash', () => {
    expect(
      Object.keys(hashes).filter((id) => !(id in publishedHashes)),
      `Add the hashes to surveys/questionnaires/published-hashes.ts: ${JSON.stringify(hashes, null, 2)}`,
    ).toEqual([]);
  });
});

describe('the fingerprint of a questionnaire', () => {
  const [first] = authoredQuestionnaires;

  test('does not depend on the order in which its parts are written down', () => {
    const reversed = Object.fromEntries(Object.entries(first ?? {}).reverse());
    expect(fingerprint(reversed)).toBe(fingerprint(first));
  });

  test('changes with one letter, with the order of items and with a new condition', () => {
    const sections = first?.sections ?? [];
    const changed = [
      { ...first, closing: { vi: 'Xin trân trọng cảm ơn Ông/Bà', en: first?.closing.en } },
      { ...first, sections: [...sections].reverse() },
      { ...first, eligibility: undefined },
    ];
    expect(new Set([first, ...changed].map(fingerprint)).size).toBe(4);
  });
});
