import { expect, test } from 'vitest';
import type { ConditionInput } from '#surveys/questionnaire/condition.ts';
import { inspect } from '#surveys/questionnaire/inspect.ts';
import { type AuthoredQuestionnaire, parseQuestionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { walk } from '#surveys/questionnaire/walk.ts';
import { authoredQuestionnaires } from '#surveys/questionnaires/index.ts';
import { fc } from '#test/support/chance.ts';
import { ratingOf, sectionOf, severalOf, small, words, yesOrNo } from './small.ts';

/** What can be marked in A1 to A3: nothing, one of two, or up to one of three. */
const marks: Record<string, string[][]> = {
  A1: [[], ['yes'], ['no']],
  A2: [[], ['yes'], ['no']],
  A3: [[], ['x'], ['y'], ['z'], ['x', 'y'], ['x', 'z'], ['y', 'z']],
};

const look = (item: string, options: string[]): fc.Arbitrary<ConditionInput> =>
  fc.subarray(options, { minLength: 1 }).map((oneOf) => ({ item, oneOf }));

/** Conditions on the items that come before, two levels deep. */
function conditionOn(...items: string[]): fc.Arbitrary<ConditionInput> {
  const leaf = fc.oneof(...items.map((item) => look(item, item === 'A3' ? ['x', 'y', 'z'] : ['yes', 'no'])));
  const joined = (part: fc.Arbitrary<ConditionInput>) =>
    fc.oneof(
      part,
      part.map((not) => ({ not })),
      fc.array(part, { minLength: 2, maxLength: 3 }).map((all) => ({ all })),
      fc.array(part, { minLength: 2, maxLength: 3 }).map((any) => ({ any })),
    );
  return joined(joined(leaf));
}

const generated = fc.record({
  a2: fc.option(conditionOn('A1'), { nil: undefined }),
  a3: fc.option(conditionOn('A1', 'A2'), { nil: undefined }),
  section: fc.option(conditionOn('A1', 'A2', 'A3'), { nil: undefined }),
  b1: conditionOn('A1', 'A2', 'A3'),
  eligibility: fc.option(conditionOn('A1', 'A2'), { nil: undefined }),
  required: fc.subarray(['A1', 'A2']),
});

test('what is said to be out of reach is exactly what no answers lead to', () => {
  fc.assert(
    fc.property(generated, ({ a2, a3, section, b1, eligibility, required }) => {
      const questionnaire = small(
        [
          sectionOf('a', [
            yesOrNo('A1'),
            yesOrNo('A2', a2 ? { when: a2 } : {}),
            severalOf('A3', ['x', 'y', 'z'], { max: 2, ...(a3 ? { when: a3 } : {}) }),
          ]),
          sectionOf('b', [ratingOf('B1', { when: b1 }), ratingOf('B2')], section ? { when: section } : {}),
        ],
        { required, ...(eligibility ? { eligibility } : {}) },
      );
      const reached = new Set<string>();
      for (const first of marks.A1 ?? []) {
        for (const second of marks.A2 ?? []) {
          for (const third of marks.A3 ?? []) {
            const given: Record<string, string[]> = { A1: first, A2: second, A3: third };
            const legs = walk(questionnaire, [], (key) => given[key] ?? []);
            const asked: string[] = legs.flatMap(({ items }) => items.map(({ code }) => code));
            // a ballot on which a required item is blank is never sent
            const isSent = required.every(
              (code) => (code === 'A2' && a2 !== undefined) || (given[code] ?? []).length > 0,
            );
            if (isSent) for (const code of asked) reached.add(code);
          }
        }
      }
      const lost = ['A1', 'A2', 'A3', 'B1', 'B2'].filter((code) => !reached.has(code));
      const said = inspect(questionnaire)
        .filter(({ code }) => code === 'unreachable')
        .flatMap(({ where }) => (where === 'b' ? ['B1', 'B2'] : [where]));
      expect(said).toEqual(lost);
    }),
    { numRuns: 400 },
  );
});

/** Ways to spoil a sound questionnaire, each with what must then be found. */
type Sections = AuthoredQuestionnaire['sections'];
const spoilers: Record<string, (sections: Sections, at: number) => Sections> = {
  duplicate_section: (sections, at) =>
    sections.map((section, index) =>
      index === at ? { ...section, code: sections[(at + 1) % sections.length]?.code ?? '' } : section,
    ),
  duplicate_item: (sections, at) => [
    ...sections,
    { code: 'again', title: words('again'), items: sections[at]?.items ?? [] },
  ],
  missing_wording: (sections, at) =>
    sections.map((section, index) => (index === at ? { ...section, title: { vi: '\t', en: 'x' } } : section)),
  condition_on_unknown_item: (sections, at) =>
    sections.map((section, index) =>
      index === at ? { ...section, when: { item: 'ZZ', oneOf: ['yes'] } } : section,
    ),
  circular_condition: (sections, at) =>
    sections.map((section, index) => {
      const item = section.items[0];
      const own = item && 'rows' in item ? item.rows[0]?.code : item?.code;
      return index === at ? { ...section, when: { item: own ?? '', oneOf: ['1'] } } : section;
    }),
};

test('every way of spoiling a reference questionnaire is found', () => {
  const longer = authoredQuestionnaires.filter(({ sections }) => sections.length > 1);
  fc.assert(
    fc.property(
      fc.constantFrom(...longer),
      fc.constantFrom(...Object.keys(spoilers)),
      fc.nat({ max: 20 }),
      (questionnaire, code, place) => {
        const at = place % questionnaire.sections.length;
        const spoil = spoilers[code];
        const sections = spoil?.(questionnaire.sections, at) ?? [];
        const found = inspect(parseQuestionnaire({ ...questionnaire, sections })).map(
          (finding) => finding.code,
        );
        expect(found).toContain(code);
      },
    ),
    { numRuns: 200 },
  );
});
